public import CoequalModel
public import CoequalRegistry

/// Writes frameworks in one foreign format.
///
/// An exporter is a value without state. It never throws: what the format cannot hold is booked in the
/// ledger, and what cannot be written at all is a finding.
public protocol Exporter: Sendable {
  /// Names the format, for `--to`: `csv-matrix`.
  var id: Identifier { get }

  /// What people call the format, in a few words.
  var title: String { get }

  /// Writes one framework of a catalog, resolved and with the structure it uses.
  ///
  /// The same framework gives the same bytes.
  func export(_ framework: LinkedFramework) -> ExportResult
}
