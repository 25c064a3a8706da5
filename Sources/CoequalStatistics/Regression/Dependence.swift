/// A column that is a combination of columns named before it, and so can have no coefficient of its
/// own.
public struct Dependence: Hashable, Sendable {
  /// One column of the combination.
  public struct Term: Hashable, Sendable {
    /// The name of the column.
    public let column: String
    /// How many times it is contained.
    public let factor: Double
  }

  /// The column that depends on others.
  public let column: String
  /// What it is the sum of; empty for a column of zeros.
  public let terms: [Term]
}

extension Dependence: CustomStringConvertible {
  /// The combination as an equation, as in `c = a − 2 × b`.
  public var description: String {
    var text = column + " = "
    if terms.isEmpty { return text + "0" }
    for (index, term) in terms.enumerated() {
      if index > 0 { text += term.factor < 0 ? " − " : " + " }
      if index == 0, term.factor < 0 { text += "−" }
      let size = abs(term.factor)
      if size != 1 {
        text += "\(size == size.rounded() && size < 1e15 ? "\(Int(size))" : "\(size)") × "
      }
      text += term.column
    }
    return text
  }
}
