/// Words with something to say about each: what checks of vocabulary look for.
public struct WordList: Hashable, Sendable {
  /// The name that checks refer to.
  public var id: Identifier
  /// The language of the words; `nil` for words of any language.
  public var language: LanguageTag?
  /// The words.
  public var words: [ListedWord]

  /// Makes a value from its parts; without a language it is for all.
  public init(id: Identifier, language: LanguageTag? = nil, words: [ListedWord]) {
    self.id = id
    self.language = language
    self.words = words
  }
}

extension WordList {
  package static let syntax = ElementType<WordList>(
    .wordList, "Words that checks of vocabulary look for.", key: .within(["id"]),
    blank: WordList(id: .blank, words: []),
    attributes: [
      .required("id", \.id, "The name that checks refer to."),
      .optional(
        "xml:lang", \.language,
        "The language of the words: texts in other languages are left alone. Any without it."),
    ],
    content: .children([.many(ListedWord.syntax, \.words, atLeast: 1)]))
}
