package import CoequalChecks
import CoequalModel

extension Sheet {
  /// The page of a rule for a terminal.
  package static func rule(_ page: RulePage) -> Sheet {
    let sections: [Section?] = [
      Section("What it looks for", .text(page.meaning)),
      page.rationale.map { Section("Why it matters", .text($0)) },
      page.repair.map { Section("What helps", .text($0)) },
      page.conventions.isEmpty
        ? nil
        : Section(
          "Conventions",
          .fields(
            page.conventions.flatMap { convention in
              [Field(convention.id.lexical, convention.question)]
                + convention.options.map { option in
                  Field(
                    "  \(option.id)",
                    option.meaning + (option.id == convention.standard ? " (standard)" : ""))
                }
            })),
      page.failing.map { Section("An example with a finding: \($0.title)", .code($0.code)) },
      page.passing.map { Section("An example without: \($0.title)", .code($0.code)) },
    ]
    return Sheet(
      page.id.rawValue, subtitle: "\(page.severity.rawValue): \(page.title)",
      sections: sections.compactMap(\.self))
  }

  /// All ids with a line on each.
  package static func convention(_ convention: Convention) -> Sheet {
    Sheet(
      convention.id.lexical, subtitle: convention.question,
      sections: [
        Section(
          "Answers",
          .fields(
            convention.options.map { option in
              Field(
                option.id.lexical,
                option.meaning + (option.id == convention.standard ? " (standard)" : ""))
            }))
      ])
  }
}

extension RuleExample {
  /// What the example shows, without marks.
  var code: String {
    [structure, framework, translation].filter { !$0.isEmpty }.joined(separator: "\n")
      .split(separator: "↓", omittingEmptySubsequences: false).joined()
  }
}
