import CoequalChecks
import CoequalModel
import Markup

// The word lists of a manifest.

extension CheckCompiler {
  /// The most words of a list.
  private static let mostWords = 20_000

  mutating func words(of check: VocabularyCheck, at index: Int) -> Vocabulary? {
    if let known = vocabularies[check.list] { return known }
    let lists = manifest.plugin.wordLists
    guard let position = lists.firstIndex(where: { $0.id == check.list }) else {
      report(
        "there is no word list '\(check.list)'",
        at: manifest.place(ofCheck: index, .only(.vocabulary), attribute: "list"),
        help: ["add <word-list id=\"\(check.list)\"> to <word-lists>"],
        suggestion: NearestName.suggestion(
          for: check.list.lexical, among: lists.map(\.id.lexical)))
      return nil
    }
    let vocabulary = vocabulary(of: lists[position], at: position)
    vocabularies[check.list] = vocabulary
    return vocabulary
  }

  private mutating func vocabulary(of list: WordList, at position: Int) -> Vocabulary {
    var words: [ListedWord] = []
    var phrases: [Phrase] = []
    var seen: [Phrase: Int] = [:]
    for (index, word) in list.words.prefix(Self.mostWords).enumerated() where !isFull {
      let place = { [manifest] in
        manifest.place(of: Locus(.wordList, position, .child(.word, index), attribute: "text"))
      }
      do {
        let phrase = try Phrase(word: word.text)
        if seen.updateValue(index, forKey: phrase) != nil {
          report(
            "'\(Quotation.of(word.text, limit: 60))' is in the list '\(list.id)' twice",
            at: place(),
            help: ["take one of them out"])
          continue
        }
        words.append(word)
        phrases.append(phrase)
      } catch {
        report(
          "'\(Quotation.of(word.text, limit: 60))' cannot be looked for: \(error)", at: place())
      }
    }
    let whole = manifest.place(of: Locus(.wordList, position))
    if list.words.count > Self.mostWords {
      report(
        "word list '\(list.id)' has \(list.words.count) words; those beyond \(Self.mostWords) are not looked for",
        at: whole, help: ["make several lists and checks of it"])
    }
    var index = PhraseIndex(phrases)
    if index.globCount > PhraseIndex.mostGlobs {
      report(Self.tooManyGlobs, at: whole)
      (words, index) = ([], PhraseIndex([]))
    }
    return Vocabulary(language: list.language, words: words, index: index)
  }
}
