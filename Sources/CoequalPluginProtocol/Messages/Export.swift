/// Asks to write documents in a format.
public struct ExportRequest: PluginRequest {
  /// What the program answers.
  public typealias Answer = ExportAnswer
  /// The name of the message.
  public static let method = PluginMethod.export

  /// The exporter that is asked.
  public var exporter: String
  /// Files of Coequal XML: the one to write, then those that it refers to.
  public var documents: [FileReference]
  /// The whole path of an empty folder for the results.
  public var output: String

  /// Makes a request.
  public init(exporter: String, documents: [FileReference], output: String) {
    self.exporter = exporter
    self.documents = documents
    self.output = output
  }
}

/// What came of an export.
public struct ExportAnswer: Codable, Hashable, Sendable {
  /// The files that were written, relative to the folder for the results.
  public var files: [String]
  /// The file with a ``LedgerLine`` on each line, relative to the folder for the results.
  public var ledger: String?
  /// What is wrong with the documents.
  public var findings: [FoundProblem]

  /// Makes an answer.
  public init(files: [String], ledger: String? = nil, findings: [FoundProblem] = []) {
    self.files = files
    self.ledger = ledger
    self.findings = findings
  }
}
