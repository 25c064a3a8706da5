/// Text of which parts have a style: what is wrapped, put into tables and rendered.
///
/// It is safe to print however it was made: see ``TerminalText/sanitize(_:whiteSpace:)``. Only a
/// ``Styler`` adds escape sequences.
package struct StyledText: Hashable, Sendable {
  /// A piece of text in one style, never empty.
  package struct Run: Hashable, Sendable {
    /// The text.
    package fileprivate(set) var text: String
    /// Its style; empty for plain text.
    package let style: Style
  }

  /// The pieces in their order; neighbours differ in style.
  package private(set) var runs: [Run] = []

  /// Makes a text with nothing in it.
  package init() {}

  /// Makes a text in one style.
  ///
  /// Tabs and line breaks are kept, other controls are escaped.
  package init(_ text: String, _ style: Style = []) {
    append(safe: TerminalText.sanitize(text, whiteSpace: .kept), style)
  }

  /// The text without styles.
  package var plain: String { runs.map(\.text).joined() }

  /// Whether there is no text.
  package var isEmpty: Bool { runs.isEmpty }

  /// Whether no part has a style.
  package var isPlain: Bool { runs.allSatisfy { $0.style.isEmpty } }

  /// The columns that it takes on one line.
  package var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// Adds `other` at the end.
  package mutating func append(_ other: StyledText) {
    for run in other.runs { append(safe: run.text, run.style) }
  }

  /// Adds plain spaces at the end; none when `count` is not positive.
  package mutating func append(spaces count: Int) {
    append(safe: String(repeating: " ", count: max(0, count)), [])
  }

  /// Adds text at the end that comes from a text which is already safe.
  mutating func append(safe text: String, _ style: Style) {
    if text.isEmpty { return }
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  /// One text after the other.
  package static func + (left: Self, right: Self) -> Self {
    var result = left
    result.append(right)
    return result
  }

  /// Adds the right text to the end of the left.
  package static func += (left: inout Self, right: Self) { left.append(right) }
}
