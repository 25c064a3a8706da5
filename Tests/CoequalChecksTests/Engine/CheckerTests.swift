import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Running the rules with the settings of a project and of the caller.
@Suite struct CheckerTests {
  /// The failing examples of a rule, each checked with a project file.
  private func findings(
    ofExamplesOf rule: Rule, project: String
  ) async throws -> [Finding] {
    var findings: [Finding] = []
    for example in rule.description.failing {
      var documents = Dictionary(
        uniqueKeysWithValues: example.documents.map { ($0.name, $0.text) })
      documents["coequal.xml"] = DocumentText.project(project)
      let catalog = await Registry(documents: documents).load()
      findings += try await Checker().check(catalog).findings
    }
    return findings
  }

  @Test(arguments: Rule.all.map(\.description).filter { !$0.isOptIn }.map(\.id))
  func aRuleThatIsOffFindsNothingAndTheOthersGoOn(_ id: RuleID) async throws {
    let rule = try Rule.named(id)
    let all = try await findings(ofExamplesOf: rule, project: "")
    let without = try await findings(
      ofExamplesOf: rule, project: "<rules><rule id=\"\(id)\" severity=\"off\"/></rules>")
    #expect(all.contains { $0.rule == id })
    #expect(without == all.filter { $0.rule != id })
  }

  @Test(arguments: Rule.all.map(\.description.id), [Severity.error, .warning, .note])
  func aProjectSetsTheSeverity(_ id: RuleID, _ severity: Severity) async throws {
    let rule = try Rule.named(id)
    let findings = try await findings(
      ofExamplesOf: rule,
      project: "<rules><rule id=\"\(id)\" severity=\"\(severity.rawValue)\"/></rules>")
    #expect(findings.contains { $0.rule == id })
    for finding in findings {
      let standard = try Rule.named(finding.rule).description.severity
      #expect(finding.severity == (finding.rule == id ? severity : standard))
    }
  }

  /// Who takes all findings as notes has not asked for those that must be asked for.
  @Test(arguments: Rule.all.map(\.description).filter(\.isOptIn).map(\.id))
  func anOptionalRuleLooksForNothingUntilItOrItsGroupIsNamed(_ id: RuleID) async throws {
    let rule = try Rule.named(id)
    let group = rule.description.group.rawValue
    for (attributes, isFound) in [
      (nil, false), ("", false), ("group=\"\(group)\"", true), ("id=\"\(id)\"", true),
    ] {
      let setting = attributes.map { "<rules><rule \($0) severity=\"warning\"/></rules>" }
      let findings = try await findings(ofExamplesOf: rule, project: setting ?? "")
      #expect(findings.contains { $0.rule == id } == isFound, "\(setting ?? "no setting")")
    }
  }

  @Test func onlyTheGivenRulesRun() async throws {
    let rule = try Rule.named("undefined-role")
    let example = try #require(rule.description.failing.first)
    let catalog = await Registry(
      documents: Dictionary(uniqueKeysWithValues: example.documents.map { ($0.name, $0.text) })
    ).load()
    #expect(try await Checker(rules: []).check(catalog).findings == [])
    let result = try await Checker(rules: [rule]).check(catalog)
    #expect(result.findings.map(\.rule) == [rule.description.id])
  }

  @Test func resultCountsBySeverity() async throws {
    let catalog = await Registry(documents: [
      "broken.xml": "<framework",
      "coequal.xml": DocumentText.project(
        "<rules><rule id=\"undefined-role\" severity=\"note\"/></rules>"),
      "f.xml": DocumentText.framework(
        "<tracks><track id=\"t\" kind=\"hybrid\"><title>T</title><role id=\"r\" grade=\"g1\"><title>R</title>"
          + "</role><role id=\"s\" grade=\"g1\"><title>S</title><purpose>x</purpose></role></track></tracks>",
        uses: nil),
    ]).load()
    let result = try await Checker().check(catalog)
    #expect([Severity.error, .warning, .note].map(result.count) == [1, 1, 1])
    #expect(result.worst == .error)
    let empty = try await Checker().check(Registry(documents: [:]).load())
    #expect(empty.worst == nil && empty.findings == [])
  }

  @Test func findingsAreInTheOrderOfFilesAndPlaces() async throws {
    let catalog = await Registry(sources: [.path("\(PackageFolder.path)/Tests/HostileCorpus")])
      .load()
    let findings = try await Checker().check(catalog).findings
    #expect(findings.count > 200)
    #expect(findings == findings.sorted())
  }
}
