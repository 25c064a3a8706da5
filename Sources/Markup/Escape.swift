/// Writes text so that a parser reads back what was meant.
///
/// Characters that XML cannot hold in any form, such as U+0000, become U+FFFD.
public enum Escape {
  /// `text` for the inside of a value in double or single quotes.
  ///
  /// Tabs and line ends become references: as they are, a parser would read spaces.
  public static func attribute(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "\"": "&quot;"
      case "'": "&apos;"
      case "\t": "&#9;"
      case "\n": "&#10;"
      default: nil
      }
    }
  }

  /// `text` for the inside of an element.
  ///
  /// Line ends stay, but for a CR, which a parser would read as LF.
  public static func text(_ text: String) -> String {
    escaped(text) { _ in nil }
  }

  private static func escaped(
    _ text: String, also replacement: (Unicode.Scalar) -> String?
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
      default:
        if let other = replacement(scalar) {
          result.append(contentsOf: other.unicodeScalars)
        } else {
          result.append(scalar.isInXML ? scalar : "\u{FFFD}")
        }
      }
    }
    return String(result)
  }
}
