import CoequalModel

extension String {
  /// Hands every word to `body`, as bytes in small letters as far as these are ASCII.
  ///
  /// Several times as fast as cutting the text into tokens, and good enough to see which texts are worth
  /// that.
  func forEachFoldedWord(_ body: (_ word: [UInt8]) -> Void) {
    var word: [UInt8] = []
    var skipped = 0
    for byte in utf8 {
      if skipped > 0 {
        skipped -= 1
      } else if byte.isFoldedLetter {
        word.append(byte.folded)
      } else {
        // Quotation marks, dashes and other signs that three bytes stand for.
        if byte == 0xE2 { skipped = 2 }
        // Spaces that do not break, and signs that two bytes stand for.
        if byte == 0xC2 { skipped = 1 }
        if !word.isEmpty {
          body(word)
          word.removeAll(keepingCapacity: true)
        }
      }
    }
    if !word.isEmpty { body(word) }
  }
}

extension UInt8 {
  fileprivate var isFoldedLetter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: self >= 0x80 && self != 0xE2 && self != 0xC2
    }
  }

  fileprivate var folded: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}

extension Sequence<UInt8> {
  /// A number for a word; two words seldom have the same.
  var wordHash: UInt64 {
    reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}

/// Tells quickly that a text has none of the words that are looked for.
struct WordFilter: Sendable {
  private let hashes: Set<UInt64>

  /// - Parameter words: In small letters.
  init(_ words: some Sequence<String>) {
    hashes = Set(words.map(\.utf8.wordHash))
  }

  /// A filter for the phrases of a list, by the longest word of each.
  init(_ vocabulary: Vocabulary) {
    self.init(
      vocabulary.words.compactMap { word in
        word.text.lowercased().split(separator: " ").filter { !$0.contains("*") }
          .max { $0.utf8.count < $1.utf8.count }.map(String.init)
      })
  }

  /// A filter for the phrases of a list, by the first word of each.
  init(startsOf vocabulary: Vocabulary) {
    self.init(
      vocabulary.words.compactMap { $0.text.lowercased().split(separator: " ").first }
        .map { String($0.prefix { $0 != "-" }) })
  }

  func mayMatchStart(of text: String) -> Bool {
    let word = text.utf8.lazy.drop { !$0.isFoldedLetter }.prefix { $0.isFoldedLetter }
    return hashes.contains(word.map(\.folded).wordHash)
  }

  func mayMatch(_ text: String) -> Bool {
    var isFound = false
    text.forEachFoldedWord { word in
      if !isFound, hashes.contains(word.wordHash) { isFound = true }
    }
    return isFound
  }
}
