import CoequalModel

/// Looks for a word in a title that names a woman or a man.
struct GenderedTitleSearch {
  /// Whether German masculine forms count.
  let reportsMasculine: Bool

  /// A word that was found.
  struct Hit: Hashable {
    let word: String
    /// The bytes of the title that it stands on.
    let range: Range<Int>
    let replacement: String
    /// Whether the word is all that has to be replaced, and not the end of a longer one.
    let isWhole: Bool
  }

  private struct Word {
    let text: String
    let range: Range<Int>
  }

  /// The first such word; `nil` where the title is for everybody, or in a language without a list.
  func hit(in title: String, _ language: LanguageTag) -> Hit? {
    let isGerman = language.primaryLanguage == "de"
    guard isGerman || language.primaryLanguage == "en" else { return nil }
    let words = Self.words(of: title)
    let hit = words.lazy.compactMap { word in
      Self.english(word) ?? (isGerman ? german(word) : nil)
    }.first
    guard let hit, !Self.isForEverybody(title, words.map { $0.text.lowercased() }) else {
      return nil
    }
    return hit
  }

  // MARK: - Words

  private static let longest = 24

  private static func words(of title: String) -> [Word] {
    // Most titles are ASCII, where one look at each byte is enough.
    if title.utf8.allSatisfy({ $0 < 0x80 }) {
      return title.utf8.split { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }.map {
        let start = title.utf8.distance(from: title.startIndex, to: $0.startIndex)
        return Word(text: String(Substring($0)), range: start..<(start + $0.count))
      }
    }
    var words: [Word] = []
    var offset = 0
    var current = ""
    func end() {
      if !current.isEmpty {
        words.append(Word(text: current, range: offset - current.utf8.count..<offset))
      }
      current = ""
    }
    for character in title {
      if character.isLetter { current.append(character) } else { end() }
      offset += character.utf8.count
    }
    end()
    return words
  }

  private static func english(_ word: Word) -> Hit? {
    let folded = word.text.lowercased()
    let singular = folded.hasSuffix("men") ? folded.dropLast(3) + "man" : folded[...]
    let masculine = singular.hasSuffix("woman") ? singular.dropLast(5) + "man" : singular
    guard let neutral = GenderedWords.english[String(masculine)] else { return nil }
    return Hit(
      word: word.text, range: word.range, replacement: neutral.capitalized(like: word.text),
      isWhole: singular == folded)
  }

  private func german(_ word: Word) -> Hit? {
    let folded = word.text.lowercased()
    let lists =
      reportsMasculine && !GenderedWords.germanThings.contains(where: folded.hasSuffix)
      ? [GenderedWords.german, GenderedWords.germanMasculine] : [GenderedWords.german]
    for list in lists {
      // Each end of the word is looked up, the longest first; no word of the lists is so long.
      for start in folded.suffix(Self.longest).indices {
        guard let neutral = list[String(folded[start...])] else { continue }
        return Hit(
          word: word.text, range: word.range,
          replacement: word.range.lowerBound == 0 ? neutral.capitalized(like: word.text) : neutral,
          isWhole: start == folded.startIndex)
      }
    }
    return nil
  }

  // MARK: - Titles for everybody

  /// Whether a title names women and men, or says in brackets that it is for all.
  private static func isForEverybody(_ title: String, _ words: [String]) -> Bool {
    let folded = title.lowercased()
    if folded.contains(/\(\s*[mwfdxi]\s*[\/|,]\s*[mwfdxi]\b/) { return true }
    if folded.contains(/\p{L}\s?[:*_·•\/(]-?in(nen)?\b/) || title.contains(/\p{Ll}In(nen)?\b/) {
      return true
    }
    func has(_ endings: String...) -> Bool {
      words.contains { word in endings.contains(where: word.hasSuffix) }
    }
    if has("frau", "frauen", "woman", "women") {
      let others = words.filter { !$0.hasSuffix("woman") && !$0.hasSuffix("women") }
      return others.contains { word in
        ["mann", "männer", "man", "men"].contains(where: word.hasSuffix)
      }
    }
    return words.contains { word in
      guard word.hasSuffix("in"), word.count > 4 else { return false }
      return words.contains { $0 != word && $0.hasPrefix(word.dropLast(2)) }
    }
  }
}

extension String {
  /// With a capital where the other word begins with one.
  fileprivate func capitalized(like other: String) -> String {
    other.first?.isUppercase == true ? prefix(1).uppercased() + dropFirst() : self
  }
}
