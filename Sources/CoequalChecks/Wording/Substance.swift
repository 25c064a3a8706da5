/// What a text is about, without the words in which two criteria can differ and still ask for the same.
struct Substance: Hashable, Sendable {
  /// How many words matter.
  private(set) var count = 0
  /// A number for the stems of these words, whatever their order.
  private var sum: UInt64 = 0

  init(_ text: String, _ language: WordingLanguage) {
    let slight = SlightHashes.of(language)
    text.forEachFoldedWord { word in
      guard !slight.contains(word.wordHash) else { return }
      count += 1
      let hash = word.prefix(WordStem.length(of: word, language)).wordHash
      // Spread over all bits, so that sums of different words differ.
      sum &+= (hash ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15
    }
  }

  /// The stems that matter, each once.
  static func stems(of text: String, _ language: WordingLanguage) -> Set<UInt64> {
    let slight = SlightHashes.of(language)
    var stems: Set<UInt64> = []
    text.forEachFoldedWord { word in
      guard !slight.contains(word.wordHash) else { return }
      stems.insert(word.prefix(WordStem.length(of: word, language)).wordHash)
    }
    return stems
  }
}

/// The hashes of the words that do not matter.
private enum SlightHashes {
  static func of(_ language: WordingLanguage) -> Set<UInt64> {
    switch language {
    case .english: english
    case .german: german
    }
  }

  private static let english = hashes(.english)
  private static let german = hashes(.german)

  private static func hashes(_ language: WordingLanguage) -> Set<UInt64> {
    let slight = SlightWords.of(language)
    return Set(slight.joining.union(slight.degree).map(\.utf8.wordHash))
  }
}

extension String {
  /// A number for the words of the text in their order: the same where two texts differ in signs, spaces
  /// and case only.
  var wordingHash: UInt64 {
    var hash: UInt64 = 0
    forEachFoldedWord { word in hash = (hash &+ word.wordHash) &* 0x9E37_79B9_7F4A_7C15 }
    return hash
  }
}
