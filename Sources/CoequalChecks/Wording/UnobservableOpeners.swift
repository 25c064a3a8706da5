import CoequalModel

/// Beginnings after which there is nothing to be seen.
enum UnobservableOpeners {
  struct List: Sendable {
    let vocabulary: Vocabulary
    let filter: WordFilter

    init(_ list: WordList) {
      vocabulary = Vocabulary(list, atStart: true)
      filter = WordFilter(startsOf: vocabulary)
    }
  }

  private static let knowledge = "what somebody knows"
  private static let ability = "what somebody could do"

  static func of(_ language: WordingLanguage) -> List {
    switch language {
    case .english: english
    case .german: german
    }
  }

  private static let english = List(.unobservableEnglish)
  private static let german = List(.unobservableGerman)

  /// What is to be said about the beginning of a text; `nil` where something can be seen.
  static func remark(
    on text: String, _ tokens: TextTokens, _ language: WordingLanguage
  ) -> WordingFinding? {
    let list = of(language)
    guard let match = list.vocabulary.index.match(atStartOf: tokens) else { return nil }
    let reason = list.vocabulary.words[match.phrase].reason ?? ""
    if reason == knowledge, act(in: tokens, after: match.tokens.upperBound, language) != nil {
      return nil
    }
    let source = Array(text.utf8)[tokens.bytes(of: match.tokens)]
    return WordingFinding(
      tokens: match.tokens,
      message: "'\(String(decoding: source, as: UTF8.self))' says \(reason), which nobody can see",
      help: [
        reason == ability
          ? "write what they do, without these words" : "write what somebody does with it"
      ])
  }

  /// Where an act follows, joined by "and" or as a means; `nil` where none does.
  static func act(
    in tokens: TextTokens, after end: Int, _ language: WordingLanguage
  ) -> Int? {
    var joined = false
    for place in tokens.tokens.indices.dropFirst(end) {
      switch tokens.tokens[place].kind {
      case .sign(let sign): joined = sign == "," || sign == "&" || sign == ";"
      case .word(let word?):
        if joins.contains(word) {
          joined = true
        } else if joined, isAct(word, language) {
          return place
        } else if !word.hasSuffix("ly"), !passedOver.contains(word) {
          joined = false
        }
      case .word(nil): joined = false
      }
    }
    return nil
  }

  private static let joins: Set<String> = ["and", "by", "then", "und", "indem"]

  /// Words between a joining word and an act: "and you can use it".
  private static let passedOver: Set<String> = ["can", "you", "they", "which"]

  private static func isAct(_ word: String, _ language: WordingLanguage) -> Bool {
    switch language {
    case .english:
      VerbTable.english.form(of: word) != nil || word.hasSuffix("ing") && word.count > 5
    case .german: ActionVerbs.german.contains(word)
    }
  }
}
