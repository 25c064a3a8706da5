import CoequalModel

/// A list of words, ready to be looked for.
struct Vocabulary: Sendable {
  let language: LanguageTag?
  let words: [ListedWord]
  let index: PhraseIndex

  /// Whether texts of a language are looked at: those of the language of the list, of any region where
  /// one of the two does not say.
  func isOf(_ language: LanguageTag) -> Bool {
    guard let own = self.language else { return true }
    guard own.primaryLanguage == language.primaryLanguage else { return false }
    let (first, second) = (own.lexical.lowercased(), language.lexical.lowercased())
    return (first + "-").hasPrefix(second + "-") || (second + "-").hasPrefix(first + "-")
  }
}

extension ListedWord {
  /// What to write instead of this word where it was found; `nil` where the list cannot say it in the
  /// form that is needed.
  func replacement(for found: String) -> String? {
    guard let instead, !text.contains("*") else { return nil }
    // At the beginning of a sentence it stays one; words in capitals were written so on purpose.
    guard let first = found.first, first.isUppercase, found != found.uppercased() else {
      return instead
    }
    return instead.prefix(1).uppercased() + instead.dropFirst()
  }
}
