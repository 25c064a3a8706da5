/// How text is laid out: how wide, and whether with colour.
package struct TextLayout: Sendable {
  /// Columns to use.
  package let width: Int
  /// Whether a person is looking: then headlines wrap too.
  ///
  /// Programs want one line for each.
  package let isTerminal: Bool
  let styler: Styler

  /// Makes a layout.
  package init(width: Int, isTerminal: Bool, hasColor: Bool) {
    self.width = max(20, width)
    self.isTerminal = isTerminal
    styler = Styler(isEnabled: hasColor)
  }

  /// For files and pipes: 100 columns and no colour.
  package static let plain = TextLayout(width: 100, isTerminal: false, hasColor: false)

  func wrap(_ text: StyledText, hanging: Int = 0, isHeadline: Bool = false) -> [StyledText] {
    if isHeadline, !isTerminal { return [text] }
    let lead = text.leadingSpaces
    return TextWrapper(width: width, firstIndent: lead, hangingIndent: hanging).lines(text)
  }
}

extension StyledText {
  fileprivate var leadingSpaces: Int { plain.prefix { $0 == " " }.count }
}
