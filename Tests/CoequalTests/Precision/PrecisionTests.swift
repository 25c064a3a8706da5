import Coequal
import CoequalModel
import CoequalTestSupport
import Foundation
import Testing

/// How often the rules are right about real frameworks; 'Scripts/precision' says it in full.
@Suite struct PrecisionTests {
  @Test func verdictsAreSortedAndEachIsThereOnce() throws {
    let verdicts = try PrecisionVerdicts()
    #expect(verdicts.lines == verdicts.lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let findings = Set(
      verdicts.entries.map { [$0.rule.rawValue, $0.framework, "\($0.fingerprint)"] })
    #expect(findings.count == verdicts.entries.count)
    #expect(!verdicts.entries.isEmpty)
  }

  @Test func verdictsAreAboutRulesThatExist() throws {
    let known = Set(Rule.all.map(\.description.id))
    for entry in try PrecisionVerdicts().entries {
      #expect(known.contains(entry.rule), "there is no rule '\(entry.rule)'")
    }
  }

  @Test func rulesThatAreTooOftenWrongAreOff() throws {
    let rules = Rule.all.map(\.description)
    for (id, counts) in try PrecisionVerdicts().byRule {
      let rule = try #require(rules.first { $0.id == id })
      #expect(
        rule.isOptIn || counts.allows(rule),
        "\(counts.right) of \(counts.judged) findings of '\(id)' are right, and it is on")
    }
  }

  /// The script knows by these words which rules are off.
  @Test(arguments: Rule.all.map(\.description).filter(\.isOptIn).map(\.id))
  func pagesOfRulesThatAreOffSaySo(id: RuleID) throws {
    let rule = try #require(Rule.all.map(\.description).first { $0.id == id })
    #expect(rule.meaning.hasPrefix("Looks for nothing until a project sets a severity"))
  }

  /// Without the frameworks the script looks at the ladders only, and would say less.
  @Test(.enabled(if: SharedData.folder("frameworks") != nil && BuiltCommand.found != nil))
  func everySampledFindingHasAVerdict() throws {
    let command = try #require(BuiltCommand.found)
    let frameworks = try #require(SharedData.folder("frameworks"))
    let data = URL(filePath: frameworks).deletingLastPathComponent().path
    let run = try command.run(
      "COEQUAL_SHARED_DATA='\(data)' Scripts/precision --coequal '\(command.program.path)'",
      in: URL(filePath: PackageFolder.path))
    #expect(run.status == 0, "\(run.output)")
  }
}
