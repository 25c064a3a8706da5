extension Identifier {
  /// The identifier that a person would most likely give to a thing called `text`, or `nil` when
  /// nothing in it can be part of one.
  ///
  /// `Senior Engineer` gives `senior-engineer`, `G4` gives `g4`, `Führungskraft` gives
  /// `fuhrungskraft`. Latin letters lose their accents and ligatures are taken apart; whatever
  /// else is no letter or digit of ASCII separates words, apostrophes excepted. What is longer
  /// than an identifier may be is cut.
  ///
  /// - Complexity: O(*n*) in the length of `text`.
  public static func suggestion(for text: String) -> Identifier? {
    var result: [UInt8] = []
    var separators: [UInt8] = []
    for scalar in text.unicodeScalars {
      if isIgnored(scalar) { continue }
      guard let letters = letters(of: scalar) else {
        // One is remembered to be kept, and a second one to know that there were several.
        if separators.count < 2 { separators.append(UInt8(exactly: scalar.value) ?? hyphen) }
        continue
      }
      let separator: [UInt8] = result.isEmpty || separators.isEmpty ? [] : [joint(separators)]
      guard result.count + separator.count + letters.count <= maxLength else { break }
      result += separator
      result += letters
      separators = []
    }
    return Identifier(utf8: result.span)
  }

  private static let hyphen = UInt8(ascii: "-")

  /// A single point or underscore is kept; anything else becomes a hyphen.
  private static func joint(_ separators: [UInt8]) -> UInt8 {
    let isKept = separators == [UInt8(ascii: ".")] || separators == [UInt8(ascii: "_")]
    return isKept ? separators[0] : hyphen
  }

  /// Apostrophes stand inside words; combining marks are accents written on their own.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || ("\u{0300}"..."\u{036F}").contains(scalar)
  }

  /// The lower-case ASCII letters or digits that stand for `scalar`, or `nil` when none do.
  private static func letters(of scalar: Unicode.Scalar) -> [UInt8]? {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if lower.isASCII {
      let byte = UInt8(truncatingIfNeeded: lower.value)
      return byte.isASCIIDigit || byte.isASCIILowercase ? [byte] : nil
    }
    switch lower {
    case "ß": return Array("ss".utf8)
    case "æ": return Array("ae".utf8)
    case "œ": return Array("oe".utf8)
    case "þ": return Array("th".utf8)
    case "ð": return Array("d".utf8)
    case "ı": return Array("i".utf8)
    default: return baseLetter(of: lower).map { [$0] }
    }
  }

  /// The letter below an accent, which is part of the character's name in Unicode:
  /// `LATIN SMALL LETTER A WITH DIAERESIS`.
  private static func baseLetter(of scalar: Unicode.Scalar) -> UInt8? {
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return nil }
    let rest = name.utf8.dropFirst(prefix.utf8.count)
    guard let letter = rest.first, letter.isASCIIUppercase,
      rest.dropFirst().starts(with: " WITH ".utf8)
    else { return nil }
    return letter | 0x20
  }
}
