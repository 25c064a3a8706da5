/// Why no edition can be decided.
public enum DisclosureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The lines of a table do not fit together; how.
  case shape(String)
  /// A cell has what no people can have; where, and what.
  case content(CellPlace, String)
  /// A rule asks for what is impossible; what.
  case rule(String)
  /// Cells are said to be the same and are not; what.
  case link(String)

  /// What is wrong, in one line without a final period.
  public var description: String {
    switch self {
    case .shape(let problem): "the table \(problem)"
    case .content(let place, let problem):
      "\(Self.line("row", place.row)), \(Self.line("column", place.column)): \(problem)"
    case .rule(let problem), .link(let problem): problem
    }
  }

  private static func line(_ name: String, _ index: Int?) -> String {
    index.map { "\(name) \($0 + 1)" } ?? "\(name) of totals"
  }
}
