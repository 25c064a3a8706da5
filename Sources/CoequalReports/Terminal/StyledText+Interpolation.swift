/// Styles inside a literal: `"track \(id, .bold) ends at \(grade)"`.
extension StyledText: ExpressibleByStringInterpolation {
  /// Makes a plain text.
  package init(stringLiteral text: String) {
    self.init(text)
  }

  /// Makes a text of literal parts and values.
  package init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }

  /// Collects the parts of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = StyledText()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds plain text.
    package mutating func appendLiteral(_ literal: String) {
      text += StyledText(literal)
    }

    /// Adds what describes `value`, in a style.
    package mutating func appendInterpolation(
      _ value: some CustomStringConvertible, _ style: Style = []
    ) {
      text += StyledText(value.description, style)
    }

    /// Adds a text with its own styles.
    package mutating func appendInterpolation(_ styled: StyledText) {
      text += styled
    }
  }
}
