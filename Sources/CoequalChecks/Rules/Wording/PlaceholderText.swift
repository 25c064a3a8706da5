import CoequalModel
import CoequalRegistry
import Markup

extension Rule {
  /// A text that is still to be written.
  static let placeholderText = Rule(
    RuleDescription(
      "placeholder-text", "a text that is still to be written", group: .wording, severity: .note,
      meaning: """
        A text of a structure, framework or translation that only says "to be defined", "missing", \
        "coming soon" or the like, or signs such as "…" and "???"; and one that holds a mark of unfinished \
        work: "TODO:", "TBD", "TBC", "FIXME", "lorem ipsum". Marks count in capitals only. What is \
        deprecated is left alone, and so are roles that are undefined by such a mark, which is a finding \
        of 'undefined-role'.
        """,
      rationale: """
        People plan their career by what a framework says, and such a text says nothing about them. \
        In public frameworks it is the highest levels of the specialists that were never written: at \
        Artsy two of them are announced only, while the managers beside them are complete; at Airship the \
        level of a director is left open.
        """,
      repair:
        "Write the text, or take out what is not ready and say in the summary that it will come.",
      passing: [
        RuleExample(
          "work on a list of tasks is no task left to do",
          framework: RuleExample.criteria("Closes a todo of somebody else without being asked"))
      ],
      failing: [
        RuleExample(
          "levels that nobody has written",
          framework: RuleExample.criteria(
            "↓TBD", "↓To be defined", "↓TODO: write this level", "Sets the budget of (↓TBC) teams",
            "↓…"))
      ])
  ) { rule, catalog, _ in
    catalog.structures.flatMap { linked in
      TextSites(of: linked.structure).sites.placeholders(
        rule, linked.provenance, linked.structure.header.language)
    }
      + catalog.frameworks.flatMap { linked in
        linked.explaining(
          TextSites(of: linked.framework, hasAddresses: false).sites.filter {
            !$0.isOfUndefinedRole
          }.placeholders(
            rule, linked.provenance, linked.framework.header.language))
      }
      + catalog.translations.flatMap { linked in
        linked.translation.texts.enumerated().map { index, text in
          TextSite(
            address: text.key, element: .target, text: text.target,
            locus: Locus(.translatedText, index, .only(.target)))
        }.placeholders(rule, linked.provenance, linked.translation.header.language)
      }
  }
}

extension TextSite {
  /// Whether the text is what makes a role an undefined one.
  fileprivate var isOfUndefinedRole: Bool {
    let elements: [ElementName] = [.title, .purpose, .outcome, .accountability]
    return locus.entity == .role && elements.contains(element) && Placeholder.stands(in: text)
  }
}

extension [TextSite] {
  fileprivate func placeholders(
    _ rule: RuleDescription, _ provenance: Provenance, _ language: LanguageTag
  ) -> [Finding] {
    let language = WordingLanguage(language)
    var finder = ElementFinder(provenance)
    var findings = LimitedFindings()
    for site in self {
      guard let part = UnwrittenText.part(of: site.text, language) else { continue }
      if findings.isFull {
        findings.leaveOut(1)
        continue
      }
      let placed = TextPlacement(site.text, at: site.locus, in: provenance, &finder)
      findings.add(
        rule.finding(
          "'\(Quotation.of(placed.text(of: part), limit: 60))' is still to be written",
          at: placed.place(of: part),
          help: ["write the text, or take out what is not ready", rule.recordWhyNot]))
    }
    return findings.all
  }
}

/// Marks of unfinished work.
private enum UnwrittenText {
  /// The bytes of a text that are such a mark.
  static func part(of text: String, _ language: WordingLanguage?) -> Range<Int>? {
    // Longer texts are none as a whole, and most hold no mark.
    if text.utf8.count <= longestWhole, let whole = whole(text, language) { return whole }
    return Placeholder.stands(in: text) || filling.mayMatch(text) ? mark(in: text) : nil
  }

  private static let longestWhole = 60
  private static let filling = WordFilter(["lorem"])

  private static func whole(_ text: String, _ language: WordingLanguage?) -> Range<Int>? {
    let tokens = TextTokens(text)
    let words = tokens.tokens.compactMap { token -> String? in
      guard case .word(let word?) = token.kind else { return nil }
      return word
    }
    let range = tokens.bytes(of: tokens.tokens.indices)
    if words.isEmpty {
      let isEmpty = text.allSatisfy { "-–—_.…? ".contains($0) }
      return isEmpty ? 0..<text.utf8.count : nil
    }
    let phrase = words.joined(separator: " ")
    let isKnown =
      PlaceholderWords.any.contains(phrase)
      || language.map { PlaceholderWords.of($0).contains(phrase) } ?? false
    return isKnown ? range : nil
  }

  private static func mark(in text: String) -> Range<Int>? {
    let tokens = TextTokens(text).tokens
    let source = Array(text.utf8)
    return tokens.indices.lazy.compactMap { index -> Range<Int>? in
      let written = String(decoding: source[tokens[index].range], as: UTF8.self)
      let next = tokens.indices.contains(index + 1) ? tokens[index + 1] : nil
      switch written {
      // A list of tasks is called so as well.
      case "TODO" where index > 0 && next?.kind != .sign(":"): return nil
      case _ where Placeholder.words.contains(written): return tokens[index].range
      default:
        guard tokens[index].kind == .word("lorem"), let next, next.kind == .word("ipsum") else {
          return nil
        }
        return tokens[index].range.lowerBound..<next.range.upperBound
      }
    }.first
  }
}
