import CoequalModel
import CoequalRegistry

extension Rule {
  /// Wording that leans to one gender.
  static let genderCodedWords = Rule(
    RuleDescription(
      "gender-coded-words", "wording that leans to one gender", group: .wording, severity: .note,
      isOptIn: true,
      meaning: """
        Looks for nothing until a project sets a severity for this rule or its group. A framework, or a \
        translation of one, with at least \(WordingBalance.least) words that readers \
        take for masculine or feminine, of which three quarters or more are of one kind. All texts are \
        counted but titles. Words that name what a framework is about, such as "lead" and "support", do \
        not count. One such word by itself is never a finding. English and German words are known.
        """,
      rationale: """
        Danielle Gaucher, Justin Friesen and Aaron Kay (Journal of Personality and Social Psychology, \
        2011) found that advertisements for work done mostly by men hold more words of the masculine \
        kind, and that women find such work less appealing and feel less that they would belong, without \
        noticing why. Criteria are read by everybody who thinks about a next role. The rule is off because \
        most of its few findings in real frameworks were open to doubt when they were judged by hand: the \
        list takes words by their form, and "challenge" made up most of what was counted.
        """,
      repair: """
        Replace some of the words named in the note by plain ones: "hard" for "challenging", "alone" for \
        "independently", "sure" for "confident". Or say what is done instead of what somebody is like.
        """,
      passing: [
        RuleExample(
          "words of both kinds",
          framework: RuleExample.criteria(
            "Sets ambitious aims with a confident plan", "Listens with empathy, and stays polite",
            "Challenges a decision honestly", "Takes on challenging work, quietly"))
      ],
      failing: [
        RuleExample(
          "words of one kind",
          framework: RuleExample.criteria(
            "Sets ↓ambitious aims and challenges competitors",
            "Decides confidently and autonomously",
            "Stays assertive, persistent and courageous in a challenging market",
            "Works independently, and is decisive and confident"))
      ])
  ) { rule, catalog, _ in
    catalog.frameworks.flatMap { linked in
      let sites = TextSites(of: linked.framework, hasAddresses: false).sites.filter {
        $0.element != .title
      }
      return linked.explaining(
        rule.findings(
          about: sites.map { ($0.text, $0.locus) }, linked.provenance,
          linked.framework.header.language))
    }
      + catalog.translations.flatMap { linked in
        let texts = linked.translation.texts.enumerated().compactMap { index, text in
          text.key.hasSuffix("/title")
            ? nil : (text.target, Locus(.translatedText, index, .only(.target)))
        }
        return rule.findings(about: texts, linked.provenance, linked.translation.header.language)
      }
  }
}

extension RuleDescription {
  fileprivate func findings(
    about texts: [(text: String, locus: Locus)], _ provenance: Provenance, _ language: LanguageTag
  ) -> [Finding] {
    guard let language = WordingLanguage(language) else { return [] }
    var balance = WordingBalance(language)
    for (index, text) in texts.enumerated() { balance.count(text.text, at: index) }
    guard let leaning = balance.leaning, let first = balance.firstText[leaning] else { return [] }
    let (text, locus) = texts[first]
    var finder = ElementFinder(provenance)
    let placed = TextPlacement(text, at: locus, in: provenance, &finder)
    let words = CodedWords.of(language)
    let token = TextTokens(text).tokens.first { token in
      guard case .word(let word?) = token.kind else { return false }
      return words.code(of: Array(word.utf8)) == leaning
    }
    let list = balance.mostFrequent(leaning).map { "'\($0.word)' (\($0.count))" }
    return [
      finding(
        "\(balance.counts[leaning, default: 0]) of \(balance.total) gender-coded words are"
          + " \(leaning.rawValue)-coded",
        at: token.map { placed.place(of: $0.range) } ?? placed.place, label: "the first of them",
        notes: [Finding.Note("most often: \(list.joined(separator: ", "))")],
        help: ["replace some of them by plain words", recordWhyNot])
    ]
  }
}

/// The gender-coded words of a document.
private struct WordingBalance {
  /// Fewer words show nothing.
  static let least = 10

  private let words: CodedWords
  private(set) var counts: [CodedWords.Code: Int] = [:]
  private(set) var firstText: [CodedWords.Code: Int] = [:]
  private var frequencies: [CodedWords.Code: [String: Int]] = [:]

  init(_ language: WordingLanguage) {
    words = .of(language)
  }

  var total: Int { counts.values.reduce(0, +) }

  /// What at least three quarters of the words are.
  var leaning: CodedWords.Code? {
    guard total >= Self.least else { return nil }
    return [.masculine, .feminine].first { 4 * counts[$0, default: 0] >= 3 * total }
  }

  mutating func count(_ text: String, at index: Int) {
    text.forEachFoldedWord { word in
      guard let code = words.code(of: word) else { return }
      counts[code, default: 0] += 1
      if firstText[code] == nil { firstText[code] = index }
      frequencies[code, default: [:]][String(decoding: word, as: UTF8.self), default: 0] += 1
    }
  }

  /// The five words of a kind that occur most often, the most frequent first.
  func mostFrequent(_ code: CodedWords.Code) -> [(word: String, count: Int)] {
    frequencies[code, default: [:]].map { (word: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.word) < ($0.count, $1.word) }.prefix(5).map(\.self)
  }
}
