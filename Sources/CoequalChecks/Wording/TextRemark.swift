package import CoequalModel

/// What the lists of words say about one text, for those who judge texts that are not part of a catalog.
package struct TextRemark: Hashable, Sendable {
  /// What was seen, as in a finding.
  package let message: String
  /// The words, as bytes of the text.
  package let bytes: Range<Int>
  /// What to do.
  package let help: [String]

  private init(_ finding: WordingFinding, _ tokens: TextTokens, from start: Int = 0) {
    let found = tokens.bytes(of: finding.tokens)
    message = finding.message
    bytes = start + found.lowerBound..<start + found.upperBound
    help = finding.help
  }

  /// What stands in a text for something that nobody can see; nothing in languages whose words are not
  /// known.
  package static func unobservable(in text: String, _ language: LanguageTag) -> TextRemark? {
    guard let language = WordingLanguage(language) else { return nil }
    let (start, said) = PlanWording.statement(of: text, language)
    let tokens = TextTokens(said)
    return UnobservableOpeners.remark(on: said, tokens, language).map {
      TextRemark($0, tokens, from: start)
    }
  }

  /// What the beginning of an outcome says of somebody who changes or attends something; `nil` where the
  /// text goes on to say what will be there, and in languages whose words are not known.
  package static func change(in text: String, _ language: LanguageTag) -> TextRemark? {
    guard let language = WordingLanguage(language) else { return nil }
    let (start, said) = PlanWording.statement(of: text, language)
    let tokens = TextTokens(said)
    return PlanWording.change(in: said, tokens, language).map {
      TextRemark($0, tokens, from: start)
    }
  }

  /// Whether a text says that somebody attends a course or the like or reads, and no more; never in
  /// languages whose words are not known.
  package static func isCourse(_ text: String, _ language: LanguageTag) -> Bool {
    guard let language = WordingLanguage(language) else { return false }
    return AttendanceWording(
      TextTokens(PlanWording.statement(of: text, language).text), language
    ).isCourse
  }

  /// Whether a text says what somebody thinks and no more.
  package static func isOpinion(_ text: String, _ language: LanguageTag) -> Bool {
    WordingLanguage(language).map { PlanWording.isOpinion(TextTokens(text), $0) } ?? false
  }

  /// Whether a text only says that there is nothing, as "none" does.
  package static func isNothing(_ text: String) -> Bool {
    PlanWording.isNothing(TextTokens(text))
  }

  /// Whether two texts say the same in the same words, whatever their case and signs.
  package static func areEqual(_ one: String, _ other: String) -> Bool {
    func words(_ text: String) -> [TextTokens.Kind] {
      TextTokens(text).tokens.filter(\.isWord).map(\.kind)
    }
    return words(one) == words(other)
  }

  /// The words of a text that leave open when it is true; none where it says how that is seen, and none
  /// in languages whose words are not known.
  package static func vague(in text: String, _ language: LanguageTag) -> [TextRemark] {
    guard let language = WordingLanguage(language) else { return [] }
    let tokens = TextTokens(text)
    return VagueWords.remarks(on: text, tokens, language).map { TextRemark($0, tokens) }
  }

  /// The bytes of a text that say that it is still to be written; `nil` where it is written.
  package static func unwritten(in text: String, _ language: LanguageTag) -> Range<Int>? {
    UnwrittenText.part(of: text, WordingLanguage(language))
  }
}
