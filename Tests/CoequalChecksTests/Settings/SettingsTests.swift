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
      (
        "<rules><rule group=\"dual-lader\" severity=\"off\"/></rules>",
        "there is no group of rules 'dual-lader'; did you mean 'dual-ladder'?", "dual-ladder"
      ),
      (
        """
        <conventions><set id="a"><convention id="way-back" value="any-grad"/></set></conventions>
        """,
        "there is no answer 'any-grad' to 'way-back'; did you mean 'any-grade'?", "any-grade"
      ),
      (
        """
        <conventions><set id="public"><convention id="way-back" value="any-grade"/></set>
        </conventions><editions><edition id="e" audience="public" conventions="publik"/></editions>
        """,
        "there is no set of conventions 'publik'; did you mean 'public'?", "public"
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

  @Test func aSetWhereThereAreNoneComesWithThatHelp() async throws {
    let (result, _) = try await check(
      "<editions><edition id=\"e\" audience=\"public\" conventions=\"public\"/></editions>")
    #expect(result.findings.map(\.message) == ["there is no set of conventions 'public'"])
    #expect(result.findings.first?.help == ["the project has none"])
  }

  @Test(arguments: [
    ("a.xlm", "a.xml"), ("temas", "teams"), ("teams/b.xlm", "teams/b.xml"), ("fnord", nil),
    ("../teams", nil), ("/nowhere", nil), ("coequal.xml", nil), ("teams/b", "teams"),
  ])
  func aPathWithoutAFileOfTheProjectIsAFinding(_ path: String, _ suggestion: String?) async throws {
    let rules = "<rules><rule path=\"\(path)\" severity=\"off\"/></rules>"
    for folder in ["", "p/", "p/q/"] {
      let catalog = await Registry(
        folder.isEmpty ? "." : folder,
        files: [
          "\(folder)coequal.xml": DocumentText.project(rules),
          "\(folder)a.xml": DocumentText.structure(),
          "\(folder)teams/b.xml": DocumentText.framework(),
        ]
      ).load()
      let findings = try await Checker().check(catalog).findings
      let end = suggestion.map { "; did you mean '\($0)'?" } ?? ""
      #expect(findings.map(\.message) == ["there is no file of the project in '\(path)'\(end)"])
      #expect(findings.map(\.rule.rawValue) == ["unknown-setting"])
      #expect(findings.first?.fixes.first?.edits.first?.replacement == suggestion)
      #expect(findings.first?.text(in: catalog.sources["\(folder)coequal.xml"]) == path)
    }
  }

  @Test(
    arguments: [
      (
        "<rules><rule id=\"mandate-sum\" severity=\"off\"/><rule id=\"mandate-sum\" severity=\"off\"/></rules>",
        "rule 'mandate-sum' has two severities"
      ),
      (
        "<rules><rule group=\"structure\" path=\".\" severity=\"off\"/><rule group=\"structure\" path=\"./\" severity=\"note\"/></rules>",
        "group 'structure' has two severities in './'"
      ),
      (
        "<rules><rule severity=\"off\"/><rule severity=\"note\"/></rules>",
        "every rule has two severities"
      ),
      (
        "<rules><rule id=\"mandate-sum\" group=\"structure\" severity=\"off\"/></rules>",
        "one setting is for rule 'mandate-sum' and for group 'structure'"
      ),
      (
        "<conventions><convention id=\"way-back\" value=\"any-grade\"/><convention id=\"way-back\" value=\"same-grade\"/></conventions>",
        "convention 'way-back' has two answers"
      ),
      (
        "<conventions><set id=\"s\"><convention id=\"way-back\" value=\"any-grade\"/><convention id=\"way-back\" value=\"same-grade\"/></set></conventions>",
        "convention 'way-back' has two answers in set 's'"
      ),
      (
        "<conventions><set id=\"s\"><convention id=\"way-back\" value=\"any-grade\"/></set><set id=\"s\"><convention id=\"way-back\" value=\"any-grade\"/></set></conventions>",
        "set of conventions 's' is there twice"
      ),
      (
        "<editions><edition id=\"e\" audience=\"public\"/><edition id=\"e\" audience=\"workers\"/></editions>",
        "edition 'e' is there twice"
      ),
      (
        "<data><table kind=\"census\" path=\"p.csv\"/><table kind=\"census\" path=\"p.csv\"/></data>",
        "'p.csv' is named twice as 'census'"
      ),
      (
        "<data><plans path=\"plans\"/><plans path=\"plans\"/></data>",
        "'plans' is named twice for plans"
      ),
      (
        "<progression><rater kind=\"manager\" weight=\"2\"/><rater kind=\"peer\"/><rater kind=\"manager\"/></progression>",
        "rater 'manager' is there twice"
      ),
    ])
  func whatIsSaidTwiceIsAFinding(_ project: String, _ message: String) async throws {
    let catalog = await Registry(documents: [
      "coequal.xml": DocumentText.project(project), "s.xml": DocumentText.structure(),
    ]).load()
    let findings = try await Checker().check(catalog).findings
    #expect(findings.map(\.message) == [message])
    #expect(findings.map(\.rule.rawValue) == ["ambiguous-setting"])
    #expect(findings.map(\.severity) == [.error])
  }

  @Test func settingsOfDifferentScopesAreNotSaidTwice() async throws {
    let (result, _) = try await check(
      """
      <data><table kind="census" path="p.csv"/><table kind="history" path="p.csv"/></data>
      <rules><rule id="mandate-sum" severity="off"/><rule id="range-order" severity="off"/>
      <rule group="structure" severity="off"/><rule severity="off"/></rules>
      <conventions><convention id="way-back" value="any-grade"/>
      <set id="s"><convention id="way-back" value="any-grade"/></set>
      <set id="t"><convention id="way-back" value="any-grade"/></set></conventions>
      """)
    #expect(result.findings == [])
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
    let severities = findings.filter { $0.rule.rawValue == "undefined-role" }.map(\.severity)
    #expect(severities == [.error])
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
