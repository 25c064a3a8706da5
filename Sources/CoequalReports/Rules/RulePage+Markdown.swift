import CoequalChecks
import CoequalModel

extension RulePage {
  /// The page of a rule in the documentation.
  package var markdown: String {
    var text = """
      <!-- Generated from the rule's description by 'Scripts/generate'; edit that. -->
      # \(id)

      **\(title.prefix(1).uppercased() + title.dropFirst())** (\(severity.rawValue))

      \(meaning)

      """
    if let group { text += "\nGroup `\(group.rawValue)`: \(group.title).\n" }
    if let rationale { text += "\n## Why it matters\n\n\(rationale)\n" }
    if let repair { text += "\n## What helps\n\n\(repair)\n" }
    if !conventions.isEmpty {
      text += "\n## Conventions\n"
      for convention in conventions {
        text += "\n`\(convention.id)`: \(convention.question)\n\n"
        for option in convention.options {
          let standard = option.id == convention.standard ? " (standard)" : ""
          text += "- `\(option.id)`\(standard): \(option.meaning)\n"
        }
      }
    }
    if let failing { text += Self.block("An example with a finding", failing) }
    if let passing { text += Self.block("An example without", passing) }
    return text
  }

  private static func block(_ heading: String, _ example: RuleExample) -> String {
    "\n## \(heading)\n\n\(example.title.prefix(1).uppercased() + example.title.dropFirst()):\n\n"
      + "```xml\n\(example.code)\n```\n"
  }
}
