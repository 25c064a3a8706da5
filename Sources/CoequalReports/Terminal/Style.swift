/// How text looks on a terminal: any number of these together.
///
/// Of several colours the one that comes last here is seen.
package struct Style: OptionSet, Hashable, Sendable {
  /// One bit for each.
  package let rawValue: UInt8

  /// Takes the bits as they are; those without a meaning change nothing.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let bold = Style(rawValue: 1 << 0)
  package static let dim = Style(rawValue: 1 << 1)
  package static let underline = Style(rawValue: 1 << 2)
  package static let red = Style(rawValue: 1 << 3)
  package static let green = Style(rawValue: 1 << 4)
  package static let yellow = Style(rawValue: 1 << 5)
  package static let blue = Style(rawValue: 1 << 6)

  /// The parameters of the ANSI escape sequence that turns the style on, in ascending order.
  var codes: [String] {
    Self.codes.compactMap { contains($0) ? $1 : nil }
  }

  private static let codes: [(Style, String)] = [
    (.bold, "1"), (.dim, "2"), (.underline, "4"),
    (.red, "31"), (.green, "32"), (.yellow, "33"), (.blue, "34"),
  ]
}
