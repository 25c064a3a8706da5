import Coequal
import CoequalReports

/// The index of the pages of rules.
enum RuleIndex {
  static var markdown: String {
    let pages = RulePage.descriptions.map { RulePage($0) }
    let (rules, plans) = (pages.filter { $0.group != .plans }, pages.filter { $0.group == .plans })
    let others = RulePage.all.filter { page in !pages.contains { $0.id == page.id } }
    return """
      <!-- Generated from the descriptions of the rules by 'Scripts/generate'; edit those. -->
      # Rules

      Every finding ends with an id in square brackets. This is what each id means. The same pages can
      be read with `coequal explain` and the id.

      ## What is checked

      In this order: whether the documents hang together, whether each says something possible, the
      ladders, value and pay, translations. A project can change the severity of these rules, one by one
      or by group, or switch them off; a document can allow a finding of theirs, with a reason.

      \(table(rules, withGroups: true))

      ## What a review of plans looks for

      'coequal plan review' looks at plans of people with these. A project can set their severity, by the
      group `plans` as well, and a plan can allow a finding with a reason.

      \(table(plans))

      ## What is found in files, settings and allowances

      Files are read and put together, and so are the settings of a project and the allowances in
      documents. What is found then cannot be switched off or allowed. A file that is not in the format
      is not looked at any further, so that one slip gives one finding.

      \(table(others))

      """
  }

  private static func table(_ pages: [RulePage], withGroups: Bool = false) -> String {
    let rows = pages.map { page in
      let group = withGroups ? " \(page.group.map { "`\($0.rawValue)`" } ?? "") |" : ""
      return "| [`\(page.id)`](\(page.id).md) | \(page.severity.rawValue) |\(group) \(page.title) |"
    }
    let heads =
      withGroups
      ? ["| id | severity | group | finds |", "|---|---|---|---|"]
      : ["| id | severity | finds |", "|---|---|---|"]
    return (heads + rows).joined(separator: "\n")
  }
}
