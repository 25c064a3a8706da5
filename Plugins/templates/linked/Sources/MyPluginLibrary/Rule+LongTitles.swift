import Coequal

extension Rule {
  /// Finds titles of more than thirty characters.
  static let longTitles = Rule(
    RuleDescription(
      "my-plugin/long-titles", "a title that is long", severity: .warning,
      meaning: "Titles of roles have at most thirty characters.",
      rationale: "Long titles are cut on badges and in org charts.",
      repair: "Leave the details to the purpose of the role.")
  ) { rule, linked, _ in
    (0..<linked.roleCount).compactMap { number in
      let title = linked.role(number).title
      guard title.count > 30 else { return nil }
      return rule.finding(
        "title of \(title.count) characters, 30 are enough", at: linked.place(ofRole: number),
        help: ["leave the details to the purpose of the role, \(rule.recordWhyNot)"])
    }
  }
}
