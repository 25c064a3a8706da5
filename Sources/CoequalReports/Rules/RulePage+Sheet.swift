import CoequalChecks
package import CoequalModel

extension Sheet {
  /// The page of a rule for a terminal.
  package static func rule(_ page: RulePage) -> Sheet {
    let examples = [
      page.failing.map { Section("An example with a finding: \($0.title)", .code($0.code)) },
      page.passing.map { Section("An example without: \($0.title)", .code($0.code)) },
    ]
    let sections: [Section?] =
      [
        Section("What it looks for", .text(page.meaning)),
        page.rationale.map { Section("Why it matters", .text($0)) },
        page.repair.map { Section("What helps", .text($0)) },
        page.group.map { Section("Group", .fields([Field($0.rawValue, $0.title)])) },
      ] + page.conventions.map { Section("\($0.id): \($0.question)", .fields(answers($0))) }
      + examples
    return Sheet(
      page.id.rawValue, subtitle: "\(page.severity.rawValue): \(page.title)",
      sections: sections.compactMap(\.self))
  }

  /// A convention with its answers.
  package static func convention(_ convention: Convention) -> Sheet {
    Sheet(
      convention.id.lexical, subtitle: convention.question,
      sections: [
        Section("Answers", .fields(answers(convention)))
      ])
  }

  private static func answers(_ convention: Convention) -> [Field] {
    convention.options.map { option in
      Field(
        option.id.lexical,
        option.meaning + (option.id == convention.standard ? " (standard)" : ""))
    }
  }
}

extension RuleExample {
  /// What the example shows, without marks.
  var code: String {
    return [structure, framework, translation, planCode].filter { !$0.isEmpty }.joined(
      separator: "\n"
    )
    .split(separator: "↓", omittingEmptySubsequences: false).joined()
  }

  /// The parts of a plan, in the plan itself where its attributes matter.
  private var planCode: String {
    guard let plan, !planHead.isEmpty else { return plan ?? "" }
    let other = otherPlanHead.map { "<plan \($0)>\n</plan>" } ?? ""
    return ["<plan \(planHead)>", plan, "</plan>", other].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}
