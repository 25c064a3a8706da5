package import CoequalModel

/// How long a text is, in each unit in which checks count.
package enum TextLength {
  /// The number of units; takes time in proportion to the text.
  package static func of(_ text: String, in unit: LengthUnit) -> Int {
    switch unit {
    case .characters: text.count
    case .words: TextTokens(text).wordCount
    case .sentences: sentences(of: text)
    }
  }

  /// The number of sentences.
  ///
  /// One ends at a full stop, question mark, exclamation mark or ellipsis, when white space and no small
  /// letter follows; so 'e.g. this' is one sentence. What has no word is none.
  private static func sentences(of text: String) -> Int {
    var count = 0
    var hasWord = false
    var hasEnded = false
    var end = 0
    let tokens = TextTokens(text).tokens
    let small = SmallLetters(text)
    for token in tokens {
      switch token.kind {
      case .sign("。"), .sign("！"), .sign("？"):
        if hasWord { count += 1 }
        (hasWord, hasEnded) = (false, false)
      case .sign("."), .sign("!"), .sign("?"), .sign("…"), .sign("؟"), .sign("।"):
        hasEnded = hasWord
      case .sign: break
      case .word:
        if hasEnded, token.range.lowerBound > end, !small.contains(token.range.lowerBound) {
          count += 1
        }
        (hasWord, hasEnded) = (true, false)
      }
      end = token.range.upperBound
    }
    return hasWord ? count + 1 : count
  }

  /// Where in a text, by bytes, small letters stand.
  private struct SmallLetters {
    private let positions: Set<Int>

    init(_ text: String) {
      var positions: Set<Int> = []
      var position = 0
      var isAfterSpace = false
      for scalar in text.unicodeScalars {
        // Only words after a space are asked for.
        if isAfterSpace, scalar.properties.isLowercase { positions.insert(position) }
        isAfterSpace = scalar.properties.isWhitespace
        position += UTF8.width(scalar)
      }
      self.positions = positions
    }

    func contains(_ position: Int) -> Bool { positions.contains(position) }
  }
}
