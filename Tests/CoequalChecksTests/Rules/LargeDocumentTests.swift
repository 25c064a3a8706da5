import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Documents with very many of one thing: what is quadratic or worse would take minutes here.
@Suite struct LargeDocumentTests {
  private func findings(in documents: [String: String]) async throws -> [Finding] {
    let catalog = await Registry(documents: documents).load()
    return try await Checker().check(catalog).findings
  }

  private static func ranges(_ ranges: [String], before: String = "") -> String {
    let ranges = ranges.map {
      "<pay-range grade=\"g1\" \($0) minimum=\"1\" midpoint=\"2\" maximum=\"3\"/>"
    }
    return DocumentText.structure(
      before: before, after: "<pay-ranges per=\"year\">\(ranges.joined())</pay-ranges>")
  }

  @Test(.timeLimit(.minutes(5))) func comparesThousandsOfRangesOfAGrade() async throws {
    let zones = (0..<3000).map { "<zone id=\"z\($0)\"/>" }.joined()
    let text = Self.ranges(
      (0..<3000).map { "zone=\"z\($0)\" currency=\"EUR\"" }, before: "<zones>\(zones)</zones>")
    #expect(try await findings(in: ["s.xml": text]) == [])
  }

  @Test(.timeLimit(.minutes(5))) func reportsEachOfManyClashingRangesOnce() async throws {
    let letters = Array("ABCDEFGHIJ")
    let currencies = (0..<1000).map {
      "\(letters[$0 / 100])\(letters[$0 / 10 % 10])\(letters[$0 % 10])"
    }
    let text = Self.ranges(currencies.map { "currency=\"\($0)\"" })
    let findings = try await findings(in: ["s.xml": text])
    #expect(findings.count == 999)
    #expect(findings.allSatisfy { (1...3).contains($0.notes.count) })
  }

  @Test(.timeLimit(.minutes(5))) func suggestsNamesForTheFirstOfManyMissingTexts() async throws {
    let track = DocumentText.track(
      "expert", roles: (0..<300).map { (id: "role-\($0)", grade: "g1") })
    let findings = try await findings(in: [
      "f.xml": DocumentText.framework("<tracks>\(track)</tracks>", uses: nil),
      "t.xml": DocumentText.translation(
        texts: (0..<400).map { ("role/roll-\($0)/title", "x", "y") }),
    ]).filter { $0.rule.rawValue == "outdated-translation" }
    #expect(findings.count == 400)
    #expect(findings.count { !$0.fixes.isEmpty } == 100)
    #expect(findings.prefix(100).allSatisfy { !$0.fixes.isEmpty })
  }

  @Test(.timeLimit(.minutes(5))) func walksALongChainOfMoves() async throws {
    let roles = (0..<3000).map { (id: "r\($0)", grade: "g1") }
    let moves = (1..<3000).map { "<move from=\"r\($0 - 1)\" to=\"r\($0)\" kind=\"lateral\"/>" }
    let text = DocumentText.framework(
      "<tracks>\(DocumentText.track("t", roles: roles))</tracks><moves>\(moves.joined())</moves>",
      uses: nil)
    #expect(try await findings(in: ["f.xml": text]) == [])
  }

  @Test(.timeLimit(.minutes(5))) func namesAFewRolesOfALongCircle() async throws {
    let roles = (0..<3000).map { (id: "r\($0)", grade: "g1") }
    let moves = (0..<3000).map {
      "<move from=\"r\($0)\" to=\"r\(($0 + 1) % 3000)\" kind=\"promotion\"/>"
    }
    let text = DocumentText.framework(
      "<tracks>\(DocumentText.track("t", roles: roles))</tracks><moves>\(moves.joined())</moves>",
      uses: nil)
    let circles = try await findings(in: ["f.xml": text]).filter {
      $0.rule.rawValue == "promotion-cycle"
    }
    #expect(
      circles.map(\.message) == [
        "promotions lead from 'r0', 'r1', 'r2', 'r3', 'r4' and 2995 more back to 'r0'"
      ])
    #expect(circles.allSatisfy { $0.notes.count <= 5 })
  }

  @Test(.timeLimit(.minutes(5))) func comparesThousandsOfRangesWithTheOneForEverybody()
    async throws
  {
    let families = (0..<3000).map { "<family id=\"f\($0)\"><title>F</title></family>" }.joined()
    let ranges = (0..<3000).map {
      """
      <pay-range grade="g1" currency="EUR" family="f\($0)" minimum="1" midpoint="1" maximum="3"/>
      """
    }
    let text = DocumentText.structure(
      before: "<families>\(families)</families>",
      after: """
        <pay-ranges per="year">
        <pay-range grade="g1" currency="EUR" minimum="1" midpoint="2" maximum="3"/>
        \(ranges.joined())</pay-ranges>
        """)
    let findings = try await findings(in: ["s.xml": text])
    #expect(findings.count == 3000)
    #expect(findings.allSatisfy { $0.rule.rawValue == "premium-inside-grade" })
  }

  /// A ladder for experts and one for leaders of `count` roles each; from every expert one can lead, and
  /// nobody comes back.
  private static func oneWayLadders(_ count: Int) -> String {
    let experts = (0..<count).map { (id: "e\($0)", grade: "g\($0 % 6 + 1)") }
    let leaders = (0..<count).map { (id: "l\($0)", grade: "g\($0 % 6 + 1)") }
    let moves = (0..<count).map { index in
      "<move from=\"e\(index)\" to=\"l\(index)\" kind=\"promotion\"/>"
        + (index > 0 ? "<move from=\"e\(index - 1)\" to=\"e\(index)\" kind=\"promotion\"/>" : "")
    }
    return DocumentText.framework(
      "<tracks>\(DocumentText.track("e", roles: experts))"
        + "\(DocumentText.track("l", kind: "leader", roles: leaders))</tracks>"
        + "<moves>\(moves.joined())</moves>")
  }

  @Test(.timeLimit(.minutes(5))) func namesTheFirstOfManyLostRoles() async throws {
    let found = try await findings(in: [
      "s.xml": DocumentText.structure(), "f.xml": Self.oneWayLadders(3000),
    ]).filter { $0.rule.rawValue == "branch-loss" }
    #expect(found.count > 2900)
    #expect(found.first?.message.hasSuffix(" and others") == true)
    #expect(found.allSatisfy { $0.message.utf8.count < 200 })
  }

  @Test(.timeLimit(.minutes(5))) func looksForLossesInNoLargerFrameworks() async throws {
    let found = try await findings(in: [
      "s.xml": DocumentText.structure(), "f.xml": Self.oneWayLadders(10_001),
    ]).filter { $0.rule.rawValue == "branch-loss" }
    #expect(found.isEmpty)
  }

  @Test(.timeLimit(.minutes(5))) func comparesManyAllowancesOfAGrade() async throws {
    func role(_ id: String, _ amount: Int) -> String {
      let allowances = (0..<Sizes.many(3000, inDebug: 1000)).map {
        "<allowance id=\"a\($0)\" amount=\"\(amount)\" currency=\"EUR\" per=\"year\"/>"
      }
      return DocumentText.role(id, "g1", "<package>\(allowances.joined())</package>")
    }
    let text = DocumentText.framework(
      """
      <tracks><track id="t" kind="executor"><title>T</title>\(role("a", 1))</track>
      <track id="u" kind="leader"><title>U</title>\(role("b", 2))</track></tracks>
      """)
    let found = try await findings(in: ["s.xml": DocumentText.structure(), "f.xml": text])
    #expect(found.count { $0.rule.rawValue == "package-difference" } == 100)
  }

  @Test(.timeLimit(.minutes(5))) func tellsOfTheFirstYearsOfEachCompetency() async throws {
    let texts = (0..<3000).map { "<expects level=\"l\">\($0 % 90 + 1)+ years of it</expects>" }
    let text = DocumentText.framework(
      """
      <scales><scale id="s"><level id="l"/></scale></scales>
      <competencies><area id="a"><title>A</title>
      <competency id="c" scale="s"><title>C</title>\(texts.joined())</competency>
      <competency id="d" scale="s"><title>D</title>\(texts.joined())</competency></area></competencies>
      """)
    let found = try await findings(in: ["s.xml": DocumentText.structure(), "f.xml": text])
    #expect(found.count { $0.rule.rawValue == "tenure-gate" } == 20)
  }

  private static func competency(_ content: String) -> String {
    DocumentText.framework(
      """
      <scales><scale id="s"><level id="a"/><level id="b"/></scale></scales>
      <competencies><area id="area"><title>A</title>
        <competency id="c" scale="s"><title>C</title>\(content)</competency>
      </area></competencies>
      """, uses: nil)
  }

  /// Every rule of wording has something to say about each of these texts, but for those about whole
  /// documents.
  @Test(.timeLimit(.minutes(5))) func saysTheSameOfAHundredTextsAtTheMost() async throws {
    let count = Sizes.many(3000, inDebug: 1000)
    let criteria = (0..<count).map { index in
      let level = index.isMultiple(of: 2) ? "a" : "b"
      let degree = index % 4 < 2 ? "" : "complex "
      return
        "<expects level=\"\(level)\">Able to regularly explain \(degree)plans to guests</expects>"
    }
    let examples = Array(
      repeating: "<example level=\"a\">Explains plans to guests</example>", count: count)
    let findings = try await findings(in: [
      "f.xml": Self.competency((criteria + examples).joined())
    ])
    let counts = Dictionary(grouping: findings, by: \.rule.rawValue).mapValues(\.count)
    #expect(counts["unobservable-criterion"] == 100 && counts["vague-criterion"] == 100)
    #expect(counts["repeated-criterion"] == 100)
    let last = findings.last { $0.rule.rawValue == "vague-criterion" }
    let more = "there are \(count - 100) more like it in this document"
    #expect(last?.notes.map(\.message) == [more])
  }

  @Test(.timeLimit(.minutes(5))) func readsALongCriterionOfManyJoinedWords() async throws {
    let text =
      "Writes tests " + Array(repeating: "and plans", count: 100_000).joined(separator: " ")
    let findings = try await findings(in: [
      "f.xml": Self.competency("<expects level=\"a\">\(text)</expects>")
    ])
    #expect(findings.contains { $0.rule.rawValue == "overlong-criterion" })
  }
}
