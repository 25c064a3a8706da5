import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

/// Rules of plugins have what those of Coequal have.
@Suite struct PluginRuleTests {
  private let rule = Rule(
    RuleDescription(
      "acme-checks/every-role", "a role", severity: .warning, meaning: "Finds every role.",
      rationale: "", repair: ""),
    inEachFramework: { rule, linked, _ in
      (0..<linked.roleCount).map { number in
        rule.finding(
          "role '\(linked.role(number).id)'", at: linked.place(ofRole: number, attribute: "id"))
      }
    })

  private func framework(_ before: String = "") -> String {
    DocumentText.framework(
      """
      <tracks><track id="expert" kind="hybrid"><title>Expert</title>\(before)
        <role id="senior" grade="g1"><title>Senior</title><purpose>Does the work</purpose></role>
      </track></tracks>
      """, uses: nil)
  }

  private func check(
    _ documents: [String: String], rules: [Rule]
  ) async throws -> Checker.Result {
    let catalog = await Registry(documents: documents).load()
    return try await Checker(rules: rules).check(catalog)
  }

  @Test func findsByItselfWithItsOwnSeverity() async throws {
    let result = try await check(["f.xml": framework()], rules: [rule])
    #expect(result.findings.map(\.message) == ["role 'senior'"])
    #expect(result.findings.map(\.severity) == [.warning])
    #expect(result.findings.map(\.rule) == [RuleID("acme-checks/every-role")])
  }

  @Test(arguments: [
    "id=\"acme-checks/every-role\"", "group=\"plugin\"", "", "path=\"f.xml\"",
    "id=\"acme-checks/every-role\" path=\"f.xml\"",
  ])
  func aProjectSetsItsSeverity(_ subject: String) async throws {
    for severity in ["error", "note", "off"] {
      let project = DocumentText.project(
        "<rules><rule \(subject) severity=\"\(severity)\"/></rules>")
      let result = try await check(
        ["f.xml": framework(), "coequal.xml": project], rules: [rule])
      #expect(result.findings.map(\.severity.rawValue) == (severity == "off" ? [] : [severity]))
    }
  }

  @Test func aReasonAllowsItsFindings() async throws {
    let before = "<?coequal allow acme-checks/every-role It is the only one?>"
    let result = try await check(["f.xml": framework(before)], rules: [rule])
    #expect(result.findings == [])
    #expect(result.allowed.map(\.reason) == ["It is the only one"])
  }

  @Test func aNameThatIsNearlyOneOfAPluginsIsFound() async throws {
    let project = DocumentText.project(
      """
      <plugins><enable plugin="acme-checks"/></plugins>
      <rules><rule id="acme-checks/every-rule" severity="note"/></rules>
      """)
    let before = "<?coequal allow acme-checks/every-rol Because?>"
    let result = try await check(
      ["f.xml": framework(before), "coequal.xml": project], rules: [rule])
    #expect(
      result.findings.map(\.message).sorted() == [
        "role 'senior'",
        "there is no rule 'acme-checks/every-rol'; did you mean 'acme-checks/every-role'?",
        "there is no rule 'acme-checks/every-rule'; did you mean 'acme-checks/every-role'?",
      ])
  }

  /// What is wrong with the plugin is a finding by itself.
  @Test func nothingIsSaidOfRulesWhosePluginCouldNotBeLoaded() async throws {
    let project = DocumentText.project(
      """
      <plugins><enable plugin="acme-checks"/></plugins>
      <rules><rule id="acme-checks/any" severity="note"/></rules>
      """)
    let before = "<?coequal allow acme-checks/any Because?>"
    let result = try await check(
      ["f.xml": framework(before), "coequal.xml": project], rules: [])
    #expect(result.findings == [])
  }

  @Test func nothingIsSaidOfRulesOfPluginsWithoutAProject() async throws {
    let result = try await check(
      ["f.xml": framework("<?coequal allow acme-checks/any Because?>")], rules: [])
    #expect(result.findings == [])
  }

  @Test func aRuleOfAPluginThatTheProjectDoesNotNameIsUnknown() async throws {
    let project = DocumentText.project(
      "<rules><rule id=\"acme-checks/any\" severity=\"note\"/></rules>")
    let result = try await check(
      ["f.xml": framework("<?coequal allow acme-checks/any Because?>"), "coequal.xml": project],
      rules: [])
    #expect(
      result.findings.map(\.message) == [
        "there is no rule 'acme-checks/any'", "there is no rule 'acme-checks/any'",
      ])
  }

  @Test func aRuleThatDoesNotRunThisTimeIsKnown() async throws {
    let project = DocumentText.project(
      "<rules><rule id=\"acme-checks/every-role\" severity=\"note\"/></rules>")
    let catalog = await Registry(documents: ["coequal.xml": project]).load()
    #expect(
      try await Checker(rules: [], known: Rule.all + [rule]).check(catalog).findings == [])
  }

  @Test func activeRulesAreThoseThatAreNotOff() async throws {
    let project = DocumentText.project(
      """
      <rules><rule id="acme-checks/every-role" severity="off"/>
        <rule id="mandate-sum" path="f.xml" severity="off"/></rules>
      """)
    let catalog = await Registry(documents: ["coequal.xml": project, "f.xml": framework()]).load()
    let active = Checker(rules: Rule.all + [rule]).activeRules(in: catalog)
    #expect(active == Set(Rule.all.map(\.description).filter { !$0.isOptIn }.map(\.id)))
  }

  @Test func findingsAboutPluginsAreInTheResult() async throws {
    let finding = Finding(
      rule: RuleID("unknown-plugin"), severity: .error, message: "there is no plugin 'x'",
      place: nil)
    let catalog = await Registry(documents: [:]).load()
    let result = try await Checker(addedFindings: [finding]).check(catalog)
    #expect(result.findings == [finding])
  }
}
