package import CoequalModel

/// A list of words, ready to be looked for.
package struct Vocabulary: Sendable {
  package let language: LanguageTag?
  package let words: [ListedWord]
  package let index: PhraseIndex

  /// Makes a vocabulary of words and an index of the same words.
  package init(language: LanguageTag?, words: [ListedWord], index: PhraseIndex) {
    self.language = language
    self.words = words
    self.index = index
  }

  /// Whether texts of a language are looked at: those of the language of the list, of any region where
  /// one of the two does not say.
  package func isOf(_ language: LanguageTag) -> Bool {
    guard let own = self.language else { return true }
    guard own.primaryLanguage == language.primaryLanguage else { return false }
    let (first, second) = (own.lexical.lowercased(), language.lexical.lowercased())
    return (first + "-").hasPrefix(second + "-") || (second + "-").hasPrefix(first + "-")
  }
}

extension ListedWord {
  /// What to write instead of this word where it was found; `nil` where the list cannot say it in the
  /// form that is needed.
  package func replacement(for found: String) -> String? {
    guard let instead, !text.contains("*") else { return nil }
    // At the beginning of a sentence it stays one; words in capitals were written so on purpose.
    guard let first = found.first, first.isUppercase, found != found.uppercased() else {
      return instead
    }
    return instead.prefix(1).uppercased() + instead.dropFirst()
  }
}
