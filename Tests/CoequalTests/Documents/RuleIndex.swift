import Coequal
import CoequalReports

/// The index of the pages of rules.
enum RuleIndex {
  static var markdown: String {
    let rules = Rule.all.compactMap { rule in
      RulePage.all.first { $0.id == rule.description.id }
    }
    let others = RulePage.all.filter { page in !rules.contains { $0.id == page.id } }
    return """
      <!-- Generated from the descriptions of the rules by 'Scripts/generate'; edit those. -->
      # Rules

      Every finding ends with an id in square brackets. This is what each id means. The same pages can
      be read with `coequal explain` and the id.

      ## What is checked

      In this order: whether the documents hang together, whether each says something possible, the
      ladders, value and pay, translations. A project can change the severity of these rules or switch
      them off.

      \(table(rules))

      ## What is found while files are read

      Before any rule runs, files are read and put together. What is found then cannot be switched off.
      A file that is not in the format is not looked at any further, so that one slip gives one finding.

      \(table(others))

      """
  }

  private static func table(_ pages: [RulePage]) -> String {
    let rows = pages.map { page in
      "| [`\(page.id)`](\(page.id).md) | \(page.severity.rawValue) | \(page.title) |"
    }
    return (["| id | severity | finds |", "|---|---|---|"] + rows).joined(separator: "\n")
  }
}
