public import CoequalModel
public import CoequalPluginProtocol
import CoequalRegistry

extension PluginSession {
  /// Checks subjects, and returns what the program found, in its order.
  ///
  /// Each line is about one of the subjects, and its field and range are there.
  ///
  /// - Parameters:
  ///   - check: The id of the check in the manifest.
  ///   - options: What holds for the check.
  ///   - subjects: What to check, with no other fields than the manifest asks for.
  public func check(
    _ check: Identifier, options: [CheckOption] = [], subjects: [SubjectLine]
  ) throws(PluginFailure) -> [CheckLine] {
    try run { (dialogue) throws(PluginFailure) in
      let time = dialogue.settings.limits.request
      return try dialogue.withFiles([]) { (dialogue, _, results) throws(PluginFailure) in
        let path = try dialogue.write(subjects)
        let answer = try dialogue.ask(
          CheckRequest(
            check: check.lexical, options: options.texts, subjects: path,
            answers: results.folder.path(of: SubjectFile.answers)),
          within: time)
        return try dialogue.lines(of: answer, results, about: subjects)
      }
    }
  }
}

/// The names of files that pass with a check.
private enum SubjectFile {
  static let subjects = "subjects.ndjson"
  static let answers = "answers.ndjson"
}

extension PluginDialogue {
  fileprivate mutating func write(_ subjects: [SubjectLine]) throws(PluginFailure) -> String {
    do {
      let file = try conversation.scratch.input.makeFile(
        at: "\(lastID + 1)/\(SubjectFile.subjects)", mode: 0o400)
      var block: [UInt8] = []
      for subject in subjects {
        block += try JSONLine.encode(subject, limit: ProtocolLimit.lineBytes)
        if block.count > 1 << 20 {
          try file.write(block)
          block = []
        }
      }
      try file.write(block)
      return file.path
    } catch {
      throw fail(.unusable, "cannot be given what it is to check: \(error)")
    }
  }

  fileprivate mutating func lines(
    of answer: CheckAnswer, _ results: ResultFolder, about subjects: [SubjectLine]
  ) throws(PluginFailure) -> [CheckLine] {
    // Nothing found needs no file.
    if answer.count == 0 { return [] }
    let lines = try read { () throws(ResultFolder.Problem) in
      try results.lines(of: SubjectFile.answers, as: CheckLine.self)
    }
    if lines.count != answer.count {
      throw fail(
        .output, "says that it found \(answer.count) things, and wrote \(lines.count) lines")
    }
    let known = Dictionary(subjects.map { ($0.ref, $0) }, uniquingKeysWith: { first, _ in first })
    for line in lines {
      if let problem = line.problem(with: known[line.ref]) { throw fail(.output, problem) }
    }
    return lines
  }
}
