public import CoequalModel

/// What came of an export.
public struct ExportResult: Hashable, Sendable {
  /// The files, by name; names are relative and have no folders unless the format asks for some.
  public var files: [SourceFile]
  /// What became of each text and id of the framework.
  ///
  /// Places are those of the framework's own files, where they are known.
  public var ledger: Ledger
  /// What could not be written, or not well.
  public var findings: [Finding]

  /// Makes a result; what is left out is empty.
  public init(files: [SourceFile] = [], ledger: Ledger = Ledger(), findings: [Finding] = []) {
    self.files = files
    self.ledger = ledger
    self.findings = findings
  }
}
