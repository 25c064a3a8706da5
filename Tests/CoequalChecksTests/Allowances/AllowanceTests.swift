import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

/// Which findings an allowance takes out, and which it leaves.
@Suite struct AllowanceTests {
  private let allow = "<?coequal allow undefined-role Written in May?>"

  private func check(
    _ text: String, project: String = "", checker: Checker = Checker()
  ) async throws -> Checker.Result {
    let catalog = await Registry(
      documents: ["f.xml": text, "coequal.xml": DocumentText.project(project)]
    ).load()
    try #require(catalog.lines == [])
    return try await checker.check(catalog)
  }

  /// The roles that a finding is about.
  private func roles(_ findings: [Finding]) -> [String] {
    findings.compactMap { finding in
      finding.message.prefixMatch(of: /role '([a-z])'/).map { String($0.1) }
    }
  }

  @Test(arguments: ["a", "b", "c"])
  func coversTheElementThatFollows(_ role: String) async throws {
    let result = try await check(LadderText.framework([role: allow]))
    #expect(roles(result.allowed.map(\.finding)) == [role])
    #expect(roles(result.findings) == ["a", "b", "c"].filter { $0 != role })
    #expect(result.findings.count == 2)
    #expect(result.count(.warning) == 2)
  }

  @Test func coversEverythingInsideTheElement() async throws {
    let result = try await check(LadderText.framework(["track": allow]))
    #expect(roles(result.allowed.map(\.finding)) == ["a", "b", "c"])
    #expect(result.findings == [])
    #expect(result.worst == nil)
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func coversTheWholeFileInFrontOfItsFirstElement(_ end: String, _ mark: String) async throws {
    let text = LadderText.framework().replacing(
      "<framework", with: "\(allow)\n<!-- A comment -->\n<framework")
    let result = try await check(mark + text.replacing("\n", with: end))
    #expect(roles(result.allowed.map(\.finding)) == ["a", "b", "c"])
    #expect(result.findings == [])
  }

  @Test func reachesItsElementOverCommentsTextAndOtherInstructions() async throws {
    let result = try await check(
      LadderText.framework([
        "b": "\(allow)<!-- x --> <?tool x?>\n<?coequal allow mandate-sum Why not?>"
      ]))
    #expect(roles(result.allowed.map(\.finding)) == ["b"])
  }

  @Test func keepsFindingReasonAndPlace() async throws {
    let text = LadderText.framework([
      "b": "<?coequal\tallow undefined-role\n  Written in May,\r\n  after the fair & by us??>"
    ])
    let result = try await check(text)
    let allowed = try #require(result.allowed.first)
    #expect(allowed.finding.rule == RuleID("undefined-role"))
    #expect(allowed.finding.severity == .warning)
    #expect(allowed.reason == "Written in May, after the fair & by us?")
    let source = try SourceText(name: "f.xml", contents: Array(text.utf8))
    let instruction = source.text(in: allowed.place.range)
    #expect(instruction.hasPrefix("<?coequal") && instruction.hasSuffix("?>"))
  }

  @Test func theNearestOfSeveralGivesTheReason() async throws {
    let text = LadderText.framework([
      "track": "<?coequal allow undefined-role The track is new?>",
      "b": "<?coequal allow undefined-role This role is newer?>",
    ])
    let result = try await check(text)
    #expect(
      result.allowed.map(\.reason) == [
        "The track is new", "This role is newer", "The track is new",
      ])
    #expect(result.findings == [])
  }

  @Test func twoForDifferentRulesOnOneElementBothCount() async throws {
    let role = """
      <role id="d" grade="g1"><title>d</title><mandate lead="1%" coordinate="1%" execute="1%"/></role>
      """
    let text = LadderText.framework(["c": role]).replacing(
      role, with: "<?coequal allow mandate-sum Not yet agreed?>\(allow)\(role)")
    let result = try await check(text)
    #expect(
      result.allowed.map(\.finding.rule.rawValue).sorted() == ["mandate-sum", "undefined-role"])
  }

  @Test func hasTheSeverityOfTheProject() async throws {
    let result = try await check(
      LadderText.framework(["b": allow]),
      project: "<rules><rule id=\"undefined-role\" severity=\"error\"/></rules>")
    #expect(result.allowed.map(\.finding.severity) == [.error])
    #expect(result.worst == .error, "of those that are not allowed")
  }

  @Test func inATextItAllowsNothingAndIsNoPartOfTheText() async throws {
    let text = LadderText.framework().replacing(
      "<title>a</title>", with: "<title>a\(allow)b</title>")
    let result = try await check(text)
    #expect(result.allowed == [])
    let read = DocumentReader.read(name: "f.xml", contents: Array(text.utf8))
    guard case .framework(let framework)? = read.document else {
      Issue.record("the file is not read")
      return
    }
    #expect(framework.tracks.first?.roles.first?.title == "ab")
  }

  @Test func worksInTheFileOfAStructureAndOfATranslation() async throws {
    let structure = DocumentText.structure(
      after: """
        <?coequal allow illustrative-evaluation The panel meets in May?>
        <job-evaluation id="j" status="illustrative">
        <factor id="f" criterion="skills" weight="100%"><title>F</title><step level="1">S</step>
        </factor></job-evaluation>
        """)
    let translation = DocumentText.translation(
      of: "acme", kind: "structure", texts: [("title", "other", "x")]
    ).replacing(
      "<text", with: "<?coequal allow outdated-translation The board decides first?><text")
    let catalog = await Registry(documents: ["s.xml": structure, "s.de.xml": translation]).load()
    let result = try await Checker().check(catalog)
    #expect(result.findings == [])
    #expect(
      result.allowed.map(\.finding.rule.rawValue) == [
        "outdated-translation", "illustrative-evaluation",
      ])
  }

  @Test func doesNotReachIntoOtherFiles() async throws {
    let first = LadderText.framework().replacing("<framework", with: "\(allow)<framework")
    let catalog = await Registry(
      documents: ["f.xml": first, "g.xml": LadderText.framework(id: "other")]
    ).load()
    let result = try await Checker().check(catalog)
    #expect(Set(result.allowed.map(\.finding.place?.file)) == ["f.xml"])
    #expect(Set(result.findings.map(\.place?.file)) == ["g.xml"])
  }
}
