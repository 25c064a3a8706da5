import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

/// What a project file, or a caller, can get wrong about rules and conventions.
@Suite struct SettingsTests {
  private func check(
    _ project: String, choices: [(String, String)] = []
  ) async throws -> (Checker.Result, Catalog) {
    let catalog = await Registry(documents: ["coequal.xml": DocumentText.project(project)]).load()
    try #require(catalog.lines == [])
    let checker = Checker(
      choices: choices.map { (Identifier(trusted: $0.0), Identifier(trusted: $0.1)) })
    return (try await checker.check(catalog), catalog)
  }

  @Test(
    arguments: [
      (
        "<rules><rule id=\"track-cieling\" severity=\"off\"/></rules>",
        "there is no rule 'track-cieling'; did you mean 'track-ceiling'?", "track-ceiling"
      ),
      (
        "<conventions><convention id=\"way-bak\" value=\"any-grade\"/></conventions>",
        "there is no convention 'way-bak'; did you mean 'way-back'?", "way-back"
      ),
      (
        "<conventions><convention id=\"way-back\" value=\"any-grad\"/></conventions>",
        "there is no answer 'any-grad' to 'way-back'; did you mean 'any-grade'?", "any-grade"
      ),
    ])
  func anUnknownNameIsAFindingWithASuggestion(
    _ project: String, _ message: String, _ suggestion: String
  ) async throws {
    let (result, catalog) = try await check(project)
    try #require(result.findings.count == 1)
    let finding = result.findings[0]
    #expect(finding.message == message)
    #expect(finding.rule.rawValue == "unknown-setting")
    #expect(finding.severity == .error)
    let fix = try #require(finding.fixes.first)
    let repaired = try fix.applied(to: try #require(catalog.sources["coequal.xml"]))
    let again = await Registry(
      documents: ["coequal.xml": String(decoding: repaired.bytes, as: UTF8.self)]
    ).load()
    #expect(try await Checker().check(again).findings == [])
  }

  @Test func anUnknownNameThatResemblesNoneComesWithAllThereAre() async throws {
    let (result, _) = try await check(
      "<conventions><convention id=\"fairness\" value=\"yes\"/></conventions>")
    #expect(result.findings.map(\.message) == ["there is no convention 'fairness'"])
    let help = try #require(result.findings.first?.help.first)
    for convention in Convention.all { #expect(help.contains(convention.id.lexical)) }
  }

  @Test func ofTwoSettingsForARuleTheLastCounts() async throws {
    let catalog = await Registry(documents: [
      "coequal.xml": DocumentText.project(
        """
        <rules><rule id="undefined-role" severity="off"/>
        <rule id="undefined-role" severity="error"/></rules>
        """),
      "f.xml": DocumentText.framework(
        "<tracks><track id=\"t\" kind=\"hybrid\"><title>T</title>"
          + "<role id=\"r\" grade=\"g1\"><title>R</title></role></track></tracks>", uses: nil),
    ]).load()
    let findings = try await Checker().check(catalog).findings
    #expect(findings.map(\.severity) == [.error])
  }

  @Test func theProjectsAnswersHold() async throws {
    let (result, _) = try await check(
      "<conventions><convention id=\"way-back\" value=\"any-grade\"/></conventions>")
    #expect(result.conventions[.wayBack].lexical == "any-grade")
    #expect(result.conventions[.widerScope] == Convention.widerScope.standard)
    #expect(result.conventions.deviations.map(\.convention) == [.wayBack])
  }

  @Test func theCallersAnswersWinOverTheProjects() async throws {
    let (result, _) = try await check(
      "<conventions><convention id=\"way-back\" value=\"any-grade\"/></conventions>",
      choices: [("way-back", "same-grade"), ("entry-roles", "declared")])
    #expect(result.conventions[.wayBack].lexical == "same-grade")
    #expect(result.conventions[.entryRoles].lexical == "declared")
  }

  @Test func aCallersUnknownChoiceIsAnError() async throws {
    let error = await #expect(throws: UnknownChoice.self) {
      _ = try await check("", choices: [("way-bak", "same-grade")])
    }
    #expect(error?.description == "there is no convention 'way-bak'; did you mean 'way-back'?")
    let answer = await #expect(throws: UnknownChoice.self) {
      _ = try await check("", choices: [("way-back", "never")])
    }
    #expect(
      answer?.description
        == "there is no answer 'never' to 'way-back'; choose from any-grade, same-grade")
  }
}
