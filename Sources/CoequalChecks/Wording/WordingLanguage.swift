import CoequalModel

/// A language whose words the rules of wording know; texts in others are passed over.
enum WordingLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case german = "de"

  init?(_ language: LanguageTag) {
    self.init(rawValue: language.primaryLanguage)
  }

  var tag: LanguageTag { LanguageTag(trusted: rawValue) }
}

extension Vocabulary {
  /// A list of our own, ready to be looked for; what cannot be looked for is left out.
  ///
  /// - Parameter atStart: Whether the words count only where a text begins with them.
  init(_ list: WordList, atStart: Bool = false) {
    let entries = list.words.compactMap { word -> (ListedWord, Phrase)? in
      guard var phrase = try? Phrase(word: word.text) else { return nil }
      phrase.startsText = atStart
      return (word, phrase)
    }
    self.init(
      language: list.language, words: entries.map(\.0), index: PhraseIndex(entries.map(\.1)))
  }
}

extension WordList {
  /// A list of our own.
  ///
  /// - Parameter groups: What is wrong with some words, and the words, parted by commas.
  init(_ id: String, _ language: WordingLanguage, _ groups: KeyValuePairs<String, String>) {
    self.init(
      id: Identifier(trusted: id), language: language.tag,
      words: groups.flatMap { reason, words in
        words.split(separator: ",").map { word in
          let text = word.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          return ListedWord(text: text, reason: reason)
        }
      })
  }
}
