/// How many columns text takes on a terminal, whatever the locale.
///
/// East Asian wide and fullwidth characters and emoji take two; marks that join the character
/// before them, controls and format characters take none; everything else takes one. Characters
/// that Unicode calls ambiguous take one, as in all but the oldest East Asian terminals.
package enum DisplayWidth {
  /// The columns of a text without line breaks: the sum over its characters.
  ///
  /// - Complexity: O(*n*); ASCII is only counted.
  package static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character as people see it, which may be many scalars.
  package static func of(_ character: Character) -> Int {
    var width = 0
    var previous: Unicode.Scalar?
    for scalar in character.unicodeScalars {
      if scalar == emojiPresentation, previous?.properties.isEmoji == true {
        width = max(width, 2)
      } else if previous == zeroWidthJoiner, isPictograph(scalar) {
        // Drawn as one picture with what stands before: a family, a flag.
        width = max(width, 2)
      } else if previous == nil || !skinTones.contains(scalar) {
        width += of(scalar)
      }
      previous = scalar
    }
    return width
  }

  private static let emojiPresentation: Unicode.Scalar = "\u{FE0F}"
  private static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
  private static let skinTones: ClosedRange<Unicode.Scalar> = "\u{1F3FB}"..."\u{1F3FF}"

  /// Whether a scalar is an emoji by itself; digits are emoji only as part of a keycap.
  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.isEmoji
  }

  /// The columns of a scalar that stands alone; flags are two scalars of one column each.
  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: 1
    case 0..<0x300: 0
    // Vowels and final consonants of Hangul join the initial consonant, which is wide.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: 0
    // These signs enclose the number that follows: format characters, but visible ones.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: 1
    default: takesNoColumn(scalar) ? 0 : isWide(scalar.value) ? 2 : 1
    }
  }

  private static func takesNoColumn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .control, .format, .lineSeparator,
      .paragraphSeparator:
      true
    default:
      false
    }
  }

  /// Whether `value` is in one of the ranges, found by halving the table of their bounds.
  private static func isWide(_ value: UInt32) -> Bool {
    let bounds = WideRanges.bounds
    // The number of bounds that are less: odd inside of a range.
    var low = 0
    var high = bounds.count
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] < value { low = middle + 1 } else { high = middle }
    }
    guard low < bounds.count else { return false }
    return !low.isMultiple(of: 2) || bounds[low] == value
  }
}
