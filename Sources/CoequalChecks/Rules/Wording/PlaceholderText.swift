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
