import Coequal
import CoequalExchange
import CoequalModel
import CoequalPlugins
import CoequalReports
import ShippedPlugins

/// Lists in documents that are made from the program: what stands between `<!-- generated: NAME -->`
/// and `<!-- end -->`.
enum GeneratedLists {
  /// The document with its lists made anew.
  static func fresh(_ document: String) throws -> String {
    var lines: [String] = []
    var isInList = false
    for line in CutText.lines(of: document) {
      if line == "<!-- end -->" { isInList = false }
      if !isInList { lines.append(line) }
      if line.hasPrefix("<!-- generated: "), line.hasSuffix(" -->") {
        isInList = true
        lines += ["", try list(String(line.dropFirst(16).dropLast(4))), ""]
      }
    }
    return lines.joined(separator: "\n")
  }

  private struct UnknownList: Error {
    let name: String
  }

  private static func list(_ name: String) throws -> String {
    switch name {
    case "rules": rules
    case "conventions": conventions
    case "groups": groups
    case "points": try points()
    case "formats": formats
    case "verification": verification
    case "precision": try precision()
    default: throw UnknownList(name: name)
    }
  }

  private static var rules: String {
    let rows = RulePage.descriptions.map { rule in
      "| [`\(rule.id)`](Documentation/rules/\(rule.id).md) | \(rule.severity.rawValue) | \(rule.title) |"
    }
    return (["| rule | severity | finds |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  private static var formats: String {
    let rows = ShippedPlugins.all.flatMap { plugin in
      plugin.importers.map { importer in
        let isWritten = plugin.exporters.contains { $0.id == importer.id }
        return "| `\(importer.id)` | \(importer.title) | \(isWritten ? "yes" : "") |"
      }
    }
    return (["| format | what it is | also exported |", "|---|---|---|"] + rows.sorted())
      .joined(separator: "\n")
  }

  private static var verification: String {
    func list(_ titles: [String]) -> String { titles.map { "- \($0)" }.joined(separator: "\n") }
    return list(PluginVerifier.stepTitles) + "\n\nOf a program besides:\n\n"
      + list(PluginVerifier.programStepTitles)
  }

  /// How many findings of each rule were right.
  private static func precision() throws -> String {
    let rows = try PrecisionVerdicts().byRule.compactMap { id, counts -> String? in
      guard let rule = Rule.all.map(\.description).first(where: { $0.id == id }) else { return nil }
      let others = counts.imported
      let cells = [
        "[`\(id)`](rules/\(id).md)", "\(counts.judged)", "\(counts.right)", "\(counts.wrong)",
        "\(counts.unclear)",
        counts.judged < PrecisionCounts.least ? "" : share(counts.right, of: counts.judged),
        others.judged == 0 ? "" : "\(others.right) of \(others.judged)",
        "\(counts.neededPercent(of: rule)) %", rule.isOptIn ? "off" : "on",
      ]
      return "| \(cells.joined(separator: " | ")) |"
    }
    let heading = [
      "| rule | judged | true | false | unclear | rate | without ladders | needed | default |",
      "|---|---:|---:|---:|---:|---:|---:|---:|---|",
    ]
    return (heading + rows).joined(separator: "\n")
  }

  /// A share in per cent, never rounded up.
  private static func share(_ part: Int, of whole: Int) -> String { "\(part * 100 / whole) %" }

  private static var groups: String {
    let rows = RuleGroup.allCases.map { group in
      let rules = RulePage.descriptions.filter { $0.group == group }.map { rule in
        "[`\(rule.id)`](rules/\(rule.id).md)"
      }
      let list = rules.isEmpty ? "those of the [plugins](#plugins)" : rules.joined(separator: ", ")
      return "| `\(group.rawValue)` | \(group.title) | \(list) |"
    }
    return (["| group | what its rules see to | rules |", "|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  private static var conventions: String {
    Convention.all.map { convention in
      let answers = convention.options.map { option in
        let standard = option.id == convention.standard ? " (standard)" : ""
        return "- `\(option.id)`\(standard): \(option.meaning)"
      }
      let rules = RulePage.descriptions.filter { $0.conventions.contains(convention) }.map { rule in
        "[`\(rule.id)`](rules/\(rule.id).md)"
      }
      return """
        ### `\(convention.id)`

        \(convention.question)

        \(answers.joined(separator: "\n"))

        It matters for \(rules.isEmpty ? "`coequal parity`" : Self.listed(rules)).
        """
    }.joined(separator: "\n\n")
  }

  private static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// How the points of a role of the starter add up.
  private static func points() throws -> String {
    let example = try PointsExample()
    let rows = example.parts.map { part in
      "| \(part.title) | \(part.weight) | \(part.level) of \(part.highest) | "
        + "\(part.weight) × \(part.level) ÷ \(part.highest) × \(example.scheme) | \(part.points) |"
    }
    return """
      | factor | weight | level | points | |
      |---|---:|---:|---|---:|
      \(rows.joined(separator: "\n"))
      | **together** | | | | **\(example.total)** |
      """
  }
}
