import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

/// What an allowance can get wrong.
@Suite struct AllowanceFindingTests {
  private func catalog(_ before: [String: String], project: String = "") async throws -> Catalog {
    let catalog = await Registry(
      documents: [
        "f.xml": LadderText.framework(before), "coequal.xml": DocumentText.project(project),
      ]
    ).load()
    try #require(catalog.lines == [])
    return catalog
  }

  /// The findings about instructions.
  private func findings(
    _ before: [String: String], project: String = "", checker: Checker = Checker()
  ) async throws -> [Finding] {
    try await checker.check(try await catalog(before, project: project)).findings
      .filter { AllowanceRule(rawValue: $0.rule.rawValue) != nil }
  }

  @Test(arguments: [
    ("<?coequal?>", "unknown-instruction", "'coequal' is told nothing"),
    ("<?coequal ?>", "unknown-instruction", "'coequal' is told nothing"),
    (
      "<?coequal alow undefined-role x?>", "unknown-instruction",
      "there is no instruction 'alow'; did you mean 'allow'?"
    ),
    (
      "<?coequal Allow undefined-role x?>", "unknown-instruction",
      "there is no instruction 'Allow'; did you mean 'allow'?"
    ),
    ("<?coequal fix x?>", "unknown-instruction", "there is no instruction 'fix'"),
    ("<?coequal allow?>", "invalid-allowance", "this allowance names no rule"),
    (
      "<?coequal allow undefined-roll because?>", "invalid-allowance",
      "there is no rule 'undefined-roll'; did you mean 'undefined-role'?"
    ),
    (
      "<?coequal allow undefined-role: because?>", "invalid-allowance",
      "there is no rule 'undefined-role:'; did you mean 'undefined-role'?"
    ),
    ("<?coequal allow everything because?>", "invalid-allowance", "there is no rule 'everything'"),
    (
      "<?coequal allow unknown-element because?>", "invalid-allowance",
      "'unknown-element' cannot be allowed"
    ),
    (
      "<?coequal allow duplicate-document because?>", "invalid-allowance",
      "'duplicate-document' cannot be allowed"
    ),
    (
      "<?coequal allow unknown-setting because?>", "invalid-allowance",
      "'unknown-setting' cannot be allowed"
    ),
    (
      "<?coequal allow unused-allowance because?>", "invalid-allowance",
      "'unused-allowance' cannot be allowed"
    ),
    (
      "<?coequal allow undefined-role?>", "allowance-without-reason",
      "this allowance of 'undefined-role' gives no reason, so it allows nothing"
    ),
    (
      "<?coequal allow undefined-role \n ?>", "allowance-without-reason",
      "this allowance of 'undefined-role' gives no reason, so it allows nothing"
    ),
    (
      "<?coequal allow undefined-role …?>", "allowance-without-reason",
      "this allowance of 'undefined-role' gives no reason, so it allows nothing"
    ),
    (
      "<?coequal allow undefined-role reason?>", "allowance-without-reason",
      "this allowance of 'undefined-role' gives no reason, so it allows nothing"
    ),
    (
      "<?coequal allow mandate-sum It is so?>", "unused-allowance",
      "'mandate-sum' finds nothing here"
    ),
  ])
  func isAFinding(_ instruction: String, _ rule: String, _ message: String) async throws {
    let findings = try await findings(["b": instruction])
    #expect(findings.map(\.rule.rawValue) == [rule])
    #expect(findings.map(\.message) == [message])
    #expect(findings.map(\.severity) == [rule == "unused-allowance" ? .warning : .error])
  }

  @Test func anUnknownRuleWithoutAReasonIsTwoFindings() async throws {
    let findings = try await findings(["b": "<?coequal allow undefined-roll?>"])
    #expect(findings.map(\.rule.rawValue) == ["allowance-without-reason", "invalid-allowance"])
  }

  @Test func onlyTheWordThatIsWrongIsMarked() async throws {
    let catalog = try await catalog(["b": "<?coequal allow undefined-roll because?>"])
    let finding = try #require(
      try await Checker().check(catalog).findings.first { $0.rule.rawValue == "invalid-allowance" })
    #expect(finding.text(in: catalog.sources["f.xml"]) == "undefined-roll")
  }

  @Test(arguments: [
    ["b": "<?coequal alow undefined-role x?>"], ["b": "<?coequal allow undefined-roll x?>"],
    ["b": "<?coequal allow mandate-sum x?>"], ["b": "\n  <?coequal allow mandate-sum x?>\n  "],
  ])
  func aFixRepairsIt(_ before: [String: String]) async throws {
    let catalog = try await catalog(before)
    let finding = try #require(
      try await Checker().check(catalog).findings.first {
        AllowanceRule(rawValue: $0.rule.rawValue) != nil
      })
    let fix = try #require(finding.fixes.first)
    let repaired = try fix.applied(to: try #require(catalog.sources["f.xml"]))
    let again = await Registry(
      documents: ["f.xml": String(decoding: repaired.bytes, as: UTF8.self)]
    ).load()
    #expect(again.lines == [])
    let left = try await Checker().check(again).findings.filter {
      $0.rule.rawValue != "undefined-role"
    }
    #expect(left == [])
  }

  @Test(arguments: ["\n", "\r\n"])
  func takingOneOutLeavesNoEmptyLine(_ end: String) async throws {
    let text = LadderText.framework(["b": "  <?coequal allow mandate-sum x?>  \n"])
      .replacing("\n", with: end)
    let catalog = await Registry(documents: ["f.xml": text]).load()
    let finding = try #require(
      try await Checker().check(catalog).findings.first { $0.rule.rawValue == "unused-allowance" })
    let fix = try #require(finding.fixes.first)
    let repaired = try fix.applied(to: try #require(catalog.sources["f.xml"]))
    #expect(
      String(decoding: repaired.bytes, as: UTF8.self)
        == LadderText.framework().replacing("\n", with: end))
  }

  @Test func ofTwoForOneRuleAndElementTheSecondIsUnused() async throws {
    let findings = try await findings([
      "b": "<?coequal allow undefined-role First?><?coequal allow undefined-role Second?>"
    ])
    #expect(
      findings.map(\.message) == [
        "what 'undefined-role' finds here is allowed already by another allowance"
      ])
  }

  @Test func oneAroundOthersThatAllowEverythingIsUnused() async throws {
    let allow = "<?coequal allow undefined-role Written in May?>"
    let findings = try await findings(["track": allow, "a": allow, "b": allow, "c": allow])
    #expect(findings.count == 1)
    #expect(findings.first?.message.hasSuffix("by another allowance") == true)
  }

  @Test func oneInFrontOfNoElementIsUnused() async throws {
    let title = "<title>x<?coequal allow undefined-role y?></title>"
    let message = "this allowance of 'undefined-role' stands in front of no element"
    let ends = [
      LadderText.framework().replacing("<title>T</title>", with: title),
      LadderText.framework().replacing(
        "</tracks>", with: "<?coequal allow undefined-role y?></tracks>"),
      LadderText.framework() + "<?coequal allow undefined-role y?>",
    ]
    for text in ends {
      let catalog = await Registry(documents: ["f.xml": text]).load()
      let findings = try await Checker().check(catalog).findings
      #expect(findings.filter { $0.rule.rawValue != "undefined-role" }.map(\.message) == [message])
    }
  }

  @Test func inTheProjectFileItAllowsNothing() async throws {
    let catalog = await Registry(documents: [
      "coequal.xml": "<?coequal allow undefined-role All of them?>"
        + "<project xmlns=\"urn:coequal:1\" format=\"1.0\"/>",
      "f.xml": LadderText.framework(),
    ]).load()
    let findings = try await Checker().check(catalog).findings
    #expect(findings.first?.message == "'undefined-role' finds nothing here")
    #expect(findings.count == 4)
  }

  @Test(arguments: [
    "<rule id=\"mandate-sum\" severity=\"off\"/>", "<rule group=\"structure\" severity=\"off\"/>",
    "<rule id=\"mandate-sum\" path=\"f.xml\" severity=\"off\"/>",
  ])
  func oneOfARuleThatIsOffIsNotUnused(_ rule: String) async throws {
    let unused = try await findings(
      ["b": "<?coequal allow mandate-sum x?>"], project: "<rules>\(rule)</rules>")
    #expect(unused == [])
  }

  @Test func oneOfARuleThatDoesNotRunIsNotUnused() async throws {
    let checker = Checker(rules: [try Rule.named("undefined-role")])
    #expect(try await findings(["b": "<?coequal allow mandate-sum x?>"], checker: checker) == [])
  }

  @Test func nothingIsUnusedWhileAFileCannotBeRead() async throws {
    let catalog = await Registry(documents: [
      "f.xml": LadderText.framework(["b": "<?coequal allow value-mismatch x?>"]),
      "s.xml": "<structure",
    ]).load()
    let rules = Set(try await Checker().check(catalog).findings.map(\.rule.rawValue))
    #expect(rules == ["not-well-formed", "undefined-role"])
  }

  @Test func nothingIsUnusedInAFrameworkWhoseStructureIsMissing() async throws {
    let text = DocumentText.framework(
      "<?coequal allow track-ceiling x?><forums><forum id=\"a\"/></forums>")
    let catalog = await Registry(documents: ["f.xml": text]).load()
    #expect(
      try await Checker().check(catalog).findings.map(\.rule.rawValue) == ["unresolved-reference"])
  }

  @Test func instructionsToOthersAreLeftAlone() async throws {
    #expect(
      try await findings(["b": "<?coequals allow?><?xml-stylesheet x?><?Coequal alow?>"]) == [])
  }

  @Test func aLongNameIsCutInTheMessage() async throws {
    let long = String(repeating: "x", count: 5000)
    let findings = try await findings(["b": "<?coequal allow \(long)?><?coequal \(long)?>"])
    #expect(findings.count == 3)
    #expect(findings.allSatisfy { $0.message.count < 120 })
  }
}
