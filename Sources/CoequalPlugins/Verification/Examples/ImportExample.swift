public import CoequalExchange
public import CoequalModel
import Markup

/// A source that an importer of a plugin reads, and what has to come of it.
///
/// On disk it is a folder `examples/<importer>/<name>` with the files of the source in `source`, and
/// what is expected in `expected`: each document as `<its id>.xml`, and what became of the source as
/// `report.txt`.
public struct ImportExample: Hashable, Sendable {
  /// The importer.
  public var importer: Identifier
  /// The folder, below that of the plugin.
  public var path: String
  /// The files, named as they are in `source`.
  public var source: ImportSource
  /// The answers in `answers.xml`, if there are any.
  public var mapping: ImportMapping
  /// What is expected, by the name of the file in `expected`.
  public var expected: [String: String]

  /// Makes an example.
  public init(
    importer: Identifier, path: String, source: ImportSource,
    mapping: ImportMapping = ImportMapping(), expected: [String: String] = [:]
  ) {
    self.importer = importer
    self.path = path
    self.source = source
    self.mapping = mapping
    self.expected = expected
  }

  /// The file that says what became of the source.
  static let reportName = "report.txt"
}

extension ImportExample {
  /// What `expected` has to hold for this result.
  public static func files(of result: ImportResult) -> [String: String] {
    var files = [reportName: ImportSummary(result).text]
    for document in result.documents {
      let id = document.header?.id.lexical ?? document.kind.rawValue
      // A structure may have the id of its framework.
      let name = files["\(id).xml"] == nil ? "\(id).xml" : "\(id).\(document.kind.rawValue).xml"
      files[name] = document.xml()
    }
    return files
  }

  /// Where a result differs from what is expected.
  public func problems(of result: ImportResult) -> [VerificationProblem] {
    let files = Self.files(of: result)
    if expected.isEmpty {
      return [
        VerificationProblem(
          "'\(path)' does not say what is expected",
          help: ["record it, and read what is recorded before you keep it"])
      ]
    }
    return Set(expected.keys).union(files.keys).sorted().compactMap { name in
      problem(name, expected: expected[name], made: files[name])
    }
  }

  private func problem(
    _ name: String, expected: String?, made: String?
  ) -> VerificationProblem? {
    let file = "\(path)/expected/\(name)"
    switch (expected, made) {
    case (let expected?, let made?):
      // Not '==', to which two spellings of one character are equal.
      if expected.utf8.elementsEqual(made.utf8) { return nil }
      let difference = TextDifference(from: expected, to: made)
      return VerificationProblem(
        "'\(file)' is not what the importer makes; it differs from line \(difference.line) on",
        details: difference.description.split(separator: "\n").dropFirst().map(String.init),
        help: ["repair the importer, or record what it makes now"])
    case (_?, nil):
      return VerificationProblem(
        "'\(file)' is expected, and the importer does not make it",
        help: ["repair the importer, or remove the file"])
    case (nil, _):
      return VerificationProblem(
        "'\(name)' is made of '\(path)' and is not among what is expected",
        help: ["record it if it is right"])
    }
  }
}
