import CoequalModel
import CoequalPluginProtocol

extension PluginProgram {
  /// Checks the subjects of a file and writes the remarks to another.
  func check(_ request: CheckRequest) throws(ProtocolError) -> CheckAnswer {
    guard let check = checks.first(where: { $0.id.lexical == request.check }) else {
      throw ProtocolError(.unknownName, "there is no check '\(request.check)' in '\(id)'")
    }
    let subjects = try InputFile.subjects(
      in: FileReference(name: "subjects", path: request.subjects))
    let remarks = check.remarks(subjects, request.options)
    try ResultFolder.write(lines: remarks, toFile: request.answers)
    return CheckAnswer(count: remarks.count)
  }
}
