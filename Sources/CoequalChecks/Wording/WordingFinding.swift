import CoequalModel
import CoequalRegistry

/// What a rule says about some words of a text.
struct WordingFinding: Sendable {
  /// The words, as tokens of the text.
  let tokens: Range<Int>
  let message: String
  var notes: [String] = []
  var help: [String]

  func adding(help more: String) -> WordingFinding {
    var finding = self
    finding.help.append(more)
    return finding
  }
}

extension RuleDescription {
  /// How many findings of a rule of wording one document has at the most; the last says how many more
  /// there are.
  static let mostWordings = 100
}

extension Rule {
  /// Makes a rule that looks at each text by which people are judged, in frameworks and translations.
  ///
  /// - Parameters:
  ///   - description: What the rule is about.
  ///   - matters: Tells quickly of most texts that nothing is to be said about them.
  ///   - look: Given the words of a text, says what is to be said about it.
  init(
    _ description: RuleDescription,
    where matters: @escaping @Sendable (String, WordingLanguage) -> Bool,
    inEachJudgedText look:
      @escaping @Sendable (RuleDescription, String, TextTokens, WordingLanguage) -> [WordingFinding]
  ) {
    self.init(description) { rule, catalog, _ in
      catalog.frameworks.flatMap { linked in
        linked.explaining(JudgedDocument(linked).findings(of: rule, where: matters, look))
      }
        + catalog.translations.flatMap {
          JudgedDocument($0).findings(of: rule, where: matters, look)
        }
    }
  }
}

extension JudgedDocument {
  fileprivate func findings(
    of rule: RuleDescription, where matters: (String, WordingLanguage) -> Bool,
    _ look: (RuleDescription, String, TextTokens, WordingLanguage) -> [WordingFinding]
  ) -> [Finding] {
    guard let language = WordingLanguage(language) else { return [] }
    var finder = ElementFinder(provenance)
    var findings = LimitedFindings()
    for text in texts where matters(text.text, language) {
      let tokens = TextTokens(text.text)
      let wordings = look(rule, text.text, tokens, language)
      if wordings.isEmpty { continue }
      if findings.isFull {
        findings.leaveOut(wordings.count)
        continue
      }
      let placed = TextPlacement(text.text, at: text.locus, in: provenance, &finder)
      for wording in wordings {
        findings.add(
          rule.finding(
            wording.message, at: placed.place(of: tokens.bytes(of: wording.tokens)),
            notes: wording.notes.map { Finding.Note($0) }, help: wording.help))
      }
    }
    return findings.all
  }
}

/// The findings of a rule in one document, as many as somebody would read.
struct LimitedFindings {
  private var findings: [Finding] = []
  private var leftOut = 0

  var isFull: Bool { findings.count >= RuleDescription.mostWordings }

  mutating func add(_ finding: Finding) {
    if isFull { leftOut += 1 } else { findings.append(finding) }
  }

  mutating func leaveOut(_ count: Int) { leftOut += count }

  /// The findings, the last with a note about those that were left out.
  var all: [Finding] {
    guard leftOut > 0, var last = findings.last else { return findings }
    last.notes.append(Finding.Note("there are \(leftOut) more like it in this document"))
    return findings.dropLast() + [last]
  }
}
