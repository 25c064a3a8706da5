import Archives
public import CoequalModel

/// The tables of a file, and what is wrong with it.
public struct TableFile: Sendable {
  /// The tables: one of a file of text, one for each sheet of a spreadsheet.
  public var tables: [Table]
  /// What is wrong.
  public var findings: [Finding]

  init(tables: [Table] = [], findings: [Finding]) {
    self.tables = tables
    self.findings = findings
  }

  /// Reads a file: a spreadsheet in Excel's format since 2007, or text with a separator between the
  /// cells.
  ///
  /// Any bytes may come in; what they are is told from the content. What is wrong is in
  /// ``findings``, and the rest is read.
  ///
  /// - Parameters:
  ///   - name: The name by which findings call the file.
  ///   - bytes: What is in the file.
  ///   - limits: How large it may be.
  /// - Complexity: O(*n*) for *n* bytes
  public static func read(
    name: String, bytes: [UInt8], limits: TableLimits = .standard
  ) -> TableFile {
    guard bytes.count <= limits.fileSize else {
      return refused(
        name, .oversizedTable,
        "the file has \(bytes.count) bytes; at most \(limits.fileSize) are read")
    }
    if bytes.starts(with: compoundFile) {
      return refused(
        name, .malformedTable,
        "a spreadsheet of Excel before 2007, or one with a password; expected .xlsx or .csv",
        help: "save it as .xlsx without a password, or as .csv")
    }
    if bytes.starts(with: [0x50, 0x4B]) {
      return Workbook(name: name, limits: limits).read(bytes)
    }
    return DelimitedText(name: name, limits: limits).read(bytes)
  }

  static func refused(
    _ name: String, _ rule: TableRule, _ message: String, help: String? = nil
  ) -> TableFile {
    TableFile(findings: [
      Finding(
        rule: rule.id, severity: rule.severity, message: message,
        place: Place(file: name, range: 0..<0), help: help.map { [$0] } ?? [])
    ])
  }

  /// How files of Microsoft's older formats begin, and new ones that are encrypted.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}
