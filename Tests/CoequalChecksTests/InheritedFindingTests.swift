import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

/// What rules find in a part that a framework inherits.
@Suite struct InheritedFindingTests {
  private static let tracks = """
    <scales><scale id="mastery"><level id="low"/><level id="high"/></scale></scales>
    <competencies><area id="craft"><title>Craft</title>
    <competency id="design" scale="mastery"><title>Design</title></competency>
    <competency id="testing" scale="mastery"><title>T</title></competency>
    <competency id="talking" scale="mastery"><title>U</title></competency></area></competencies>
    <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
    <role id="senior" grade="g2" entry="true"><title>Senior</title><purpose>P</purpose>
    <requirements><requires competency="desing" level="low" weight="2"/>
    <choose id="one" at-least="3"><requires competency="testing" level="low"/>
    <requires competency="talking" level="high"/></choose>
    </requirements></role></track></tracks>
    """

  private static let documents = [
    "structure.xml": DocumentText.structure(),
    "group.xml": DocumentText.framework(tracks, id: "group"),
    "sales.xml": DocumentText.framework(
      "<extends framework=\"group\" version=\"1\"/>", id: "sales", uses: nil),
    "care.xml": DocumentText.framework(
      "  <extends framework=\"group\" version=\"1\">\n    <change role=\"senior\"><title>S</title></change>\n  </extends>",
      id: "care", uses: nil),
  ]

  private func findings(of documents: [String: String]) async throws -> (Catalog, [Finding]) {
    let catalog = await Registry(documents: documents).load()
    return (catalog, try await Checker().check(catalog).findings)
  }

  @Test func theyAreToldOnceWhereTheyAreWritten() async throws {
    let (catalog, findings) = try await findings(of: Self.documents)
    #expect(
      catalog.lines(findings) == [
        "group.xml:12:37: error: there is no competency 'desing'; did you mean 'design'? [unresolved-reference]",
        "group.xml:13:28: error: choice 'one' of 'senior' asks for 3 of 2 [impossible-choice]",
      ])
    #expect(findings.allSatisfy { $0.notes.isEmpty })
  }

  /// Without the file of the group among the documents to be checked, an heir tells it.
  @Test func theHeirSaysThatItInheritsThem() async throws {
    var documents = Self.documents
    documents["other.xml"] = DocumentText.framework(
      "<extends framework=\"group\" version=\"1\"><change role=\"senior\" grade=\"g9\"/></extends>",
      id: "other", uses: nil)
    let (catalog, findings) = try await findings(of: documents)
    let own = findings.filter { $0.place?.file == "other.xml" }
    #expect(
      catalog.lines(own) == [
        "other.xml:4:69: error: there is no grade 'g9'; did you mean 'g1'? [unresolved-reference]"
      ])
  }

  @Test func aWayBackThatIsLeftOutIsToldWhereItIsLeftOut() async throws {
    let base = DocumentText.framework(DocumentText.movesBetweenSeniorAndLead, id: "group")
    let heir = DocumentText.framework(
      """
      <extends framework="group" version="1"><remove from="lead" to="senior" kind="return"/></extends>
      """, id: "heir", uses: nil)
    let (_, findings) = try await findings(of: [
      "structure.xml": DocumentText.structure(), "group.xml": base, "heir.xml": heir,
    ])
    let door = try #require(findings.first { $0.rule.rawValue == "one-way-door" })
    #expect(door.place?.file == "heir.xml" && door.label == "the way back is left out here")
    #expect(door.notes.map(\.place?.file) == ["group.xml"])
    #expect(door.help.first == "keep the way back that is inherited")
  }

  @Test func aRuleAboutTheWholeTellsWhoInheritsWhatItPointsAt() async throws {
    let base = DocumentText.framework(
      "<tracks>" + DocumentText.track("expert", roles: [("senior", "g2")])
        + DocumentText.track("people", kind: "leader", roles: [("lead", "g2"), ("head", "g3")])
        + "</tracks>", id: "group")
    let heir = DocumentText.framework(
      "<extends framework=\"group\" version=\"1\"/>", id: "heir", uses: nil)
    let catalog = await Registry(documents: [
      "structure.xml": DocumentText.structure(), "group.xml": base, "heir.xml": heir,
    ]).load()
    // Of the heir alone, as if the group's framework had come along.
    let rule = try #require(Rule.all.first { $0.description.id.rawValue == "track-ceiling" })
    let ceilings = rule.findings(in: catalog).filter { !$0.notes.isEmpty }
    let inherited = try #require(ceilings.last)
    #expect(inherited.place?.file == "group.xml")
    #expect(inherited.notes.last?.message == "'heir' inherits this")
    #expect(inherited.notes.last?.place?.file == "heir.xml")
    #expect(
      inherited.help.last
        == "or record why not, in front of 'extends': <?coequal allow track-ceiling reason?>")
  }

  @Test func anEvaluationIsToldWhereTheHeirWritesIt() async throws {
    let structure = DocumentText.structure(
      after: """
        <job-evaluation id="one" points="400"><factor id="knowledge" criterion="skills" weight="100%">
        <title>K</title><step level="1">A</step><step level="2">B</step></factor></job-evaluation>
        <categories employer="acme"><category id="a" points-from="0" points-to="250"/>
        <category id="b" points-from="251" points-to="400"/></categories>
        """)
    let role = "<evaluation><value factor=\"knowledge\" level=\"1\" because=\"x\"/></evaluation>"
    let base = DocumentText.framework(
      "<tracks><track id=\"t\" kind=\"leader\"><title>T</title>"
        + DocumentText.role("a", "g1", role) + DocumentText.role("b", "g1", role)
        + "</track></tracks>", id: "group")
    let heir = DocumentText.framework(
      """
      <extends framework="group" version="1"><change role="b"><evaluation>
      <value factor="knowledge" level="2" because="y"/></evaluation></change></extends>
      """, id: "heir", uses: nil)
    let (_, findings) = try await findings(of: [
      "structure.xml": structure, "group.xml": base, "heir.xml": heir,
    ])
    let mismatch = try #require(findings.first { $0.rule.rawValue == "value-mismatch" })
    #expect(mismatch.place?.file == "heir.xml")
    #expect(mismatch.message.hasPrefix("'heir/b' is on grade 'g1'"))
  }

  @Test(arguments: ["sales", "care"])
  func aFixBecomesAChangeInTheHeirsOwnFile(_ heir: String) async throws {
    let catalog = await Registry(documents: Self.documents).load()
    let linked = try #require(catalog.frameworks.first { $0.framework.id.lexical == heir })
    let places: [Locus] = [
      Locus(.role, 0, .only(.requirements), .requirement(1), attribute: "at-least"),
      Locus(.role, 0, attribute: "grade"),
      Locus(.role, 0, .only(.requirements), .requirement(0), attribute: "competency"),
    ]
    var documents = Self.documents
    for (locus, text) in zip(places, ["1", "g3", "design"]) {
      let current = await Registry(documents: documents).load()
      let now = try #require(current.frameworks.first { $0.framework.id == linked.framework.id })
      let fix = try #require(now.provenance.fix("write '\(text)'", writing: text, at: locus))
      #expect(fix.title == "write '\(text)' by a change")
      let source = try #require(current.sources["\(heir).xml"])
      documents["\(heir).xml"] = String(
        decoding: try fix.applied(to: source).bytes, as: UTF8.self)
    }
    let (repaired, findings) = try await findings(of: documents)
    // The group's own file still has its two; the heir has none.
    #expect(repaired.lines(findings).count == 2)
    #expect(repaired.lines == [])
    let role = try #require(
      repaired.frameworks.first { $0.framework.id == linked.framework.id }
    ).role(0)
    #expect(role.grade.lexical == "g3")
    guard case .choice(let choice) = role.requirements[0],
      case .competency(let requirement) = role.requirements[1]
    else {
      Issue.record("\(role.requirements)")
      return
    }
    #expect(choice.atLeast.number == 1 && requirement.competency.lexical == "design")
    // What was said beside the misspelt id is kept.
    #expect(requirement.weight.lexical == "2" && requirement.level.lexical == "low")
  }

  @Test func theChangeStandsInALineOfItsOwn() async throws {
    let catalog = await Registry(documents: Self.documents).load()
    let care = try #require(catalog.frameworks.first { $0.framework.id.lexical == "care" })
    let fix = try #require(
      care.provenance.fix(
        "write 'design'", writing: "design",
        at: Locus(.role, 0, .only(.requirements), .requirement(0), attribute: "competency")))
    #expect(
      fix.edits.map(\.replacement) == [
        """

            <change role="senior">
              <remove part="requires" key="desing"/>
              <requirements>
                <requires competency="design" level="low" weight="2"/>
              </requirements>
            </change>
        """
      ])
  }

  @Test func whatAnExtensionCannotSayHasNoFix() async throws {
    let base = DocumentText.framework(DocumentText.movesBetweenSeniorAndLead, id: "group")
    let catalog = await Registry(documents: [
      "group.xml": base, "heir.xml": Self.documents["sales.xml"] ?? "",
    ]).load()
    let heir = try #require(catalog.frameworks.last)
    #expect(heir.provenance.fix("x", writing: "y", at: Locus(.move, 0, attribute: "to")) == nil)
  }
}

extension DocumentText {
  fileprivate static var movesBetweenSeniorAndLead: String {
    "<tracks>" + track("expert", roles: [("senior", "g2")])
      + track("people", kind: "leader", roles: [("lead", "g2")])
        + """
        </tracks><moves><move from="senior" to="lead" kind="switch"/>
        <move from="lead" to="senior" kind="return"/></moves>
        """
  }
}
