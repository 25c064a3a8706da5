import Coequal
import CoequalExchange

/// The answers of an earlier import, in the file that it left.
struct RememberedAnswers {
  let mapping: ImportMapping
  /// What is wrong with the file.
  let findings: [Finding]
  let sources: [String: SourceText]
  private let result: DocumentReader.Result

  /// The answers of a file; `nil` where there is none.
  init?(file path: String) {
    let fileSystem = LocalFileSystem()
    guard fileSystem.kind(of: path) == .file,
      let bytes = try? fileSystem.contents(
        ofFile: path, limit: MarkupLimits.standard.fileSize)
    else { return nil }
    result = DocumentReader.read(name: path, contents: bytes)
    (mapping, findings) = ImportMapping.reading(result)
    sources = [path: result.source]
  }

  /// What is said of answers that nothing asked for.
  func unused(_ questions: [ImportQuestion]) -> [Finding] {
    ImportMapping.unused(in: result, questions: questions)
  }
}
