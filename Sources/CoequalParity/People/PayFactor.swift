/// Something that may explain pay, in a column of the workforce.
public struct PayFactor: Hashable, Sendable {
  /// How a column enters a regression.
  public enum Form: String, CaseIterable, Sendable {
    /// A difference for each of its values.
    case levels
    /// In proportion to its number.
    case number
    /// In proportion to its number and its square, so that the effect may level off.
    case squared
  }

  /// The column.
  public let column: String
  /// How it enters.
  public let form: Form
  /// Whether the employer decides it person by person, as a rating: such a factor can carry a bias of
  /// its own, so gaps are shown with and without it.
  public let isDiscretionary: Bool

  /// Makes a factor.
  public init(_ column: String, as form: Form = .levels, isDiscretionary: Bool = false) {
    self.column = column
    self.form = form
    self.isDiscretionary = isDiscretionary
  }
}
