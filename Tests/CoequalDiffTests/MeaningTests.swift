import CoequalDiff
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Changes that are seen only when documents are taken together or by content.
@Suite struct MeaningTests {
  private let ladder = Compared.ladder

  @Test func roleOfAnotherIdIsRecognisedByItsContent() async {
    let renamed = ladder.replacing("\"senior\"", with: "\"engineer-2\"")
    #expect(
      await Compared.frameworks(ladder, renamed) == ["minor: role engineer-2 renamed"])
  }

  @Test func roleOfAnotherIdAndTitleIsRecognisedByTheRest() async {
    let renamed = ladder.replacing("\"senior\"", with: "\"engineer-2\"")
      .replacing("Senior engineer", with: "Master")
    #expect(
      await Compared.frameworks(ladder, renamed)
        == ["minor: role engineer-2 renamed", "patch: role engineer-2 retitled"])
  }

  @Test func competencyOfAnotherIdIsNoNewRequirement() async {
    let renamed = ladder.replacing("\"design\"", with: "\"drawing\"")
    #expect(
      await Compared.frameworks(ladder, renamed) == ["minor: competency drawing renamed"])
  }

  @Test func levelOfAnotherIdIsTheSameBar() async {
    let renamed = ladder.replacing("\"trusted\"", with: "\"relied-on\"")
    #expect(
      await Compared.frameworks(ladder, renamed) == ["minor: level relied-on renamed"])
  }

  @Test func scaleTrackAndForumOfOtherIdsAreRecognised() async {
    let renamed = ladder.replacing("\"mastery\"", with: "\"skill\"")
      .replacing("id=\"expert\"", with: "id=\"craft-track\"")
      .replacing("\"council\"", with: "\"board\"")
    #expect(
      await Compared.frameworks(ladder, renamed) == [
        "minor: scale skill renamed", "minor: forum board renamed",
        "minor: track craft-track renamed",
      ])
  }

  @Test func anotherRoleInThePlaceOfOneIsNoRenaming() async {
    let other = ladder.replacing(
      "<role id=\"team-lead\" grade=\"g2\"><title>Team lead</title>\n      <purpose>Leads a team towards what customers need.</purpose></role>",
      with:
        "<role id=\"coach\" grade=\"g4\"><title>Coach</title><purpose>Listens to anybody.</purpose></role>"
    ).replacing("\"team-lead\"", with: "\"coach\"")
    #expect(
      await Compared.frameworks(ladder, other)
        == ["minor: role coach added", "major: role team-lead removed"])
  }

  @Test func requirementThatBecomesOneOfSeveralAsksLess() async throws {
    let lines = try await Compared.ladder(
      replacing: "<requires competency=\"design\" level=\"learning\"/></requirements>",
      with: """
        <choose id="either" at-least="1"><requires competency="design" level="learning"/>\
        <requires competency="speaking" level="learning"/></choose></requirements>
        """)
    #expect(
      lines == [
        "minor: role engineer (requirement design) removed",
        "minor: role engineer (choice either) added",
      ])
  }

  @Test func newChoiceOfWhatNobodyNeededAsksMore() async throws {
    let lines = try await Compared.ladder(
      replacing: "level=\"learning\"/></requirements>",
      with: """
        level="learning"/><choose id="either" at-least="1">\
        <requires competency="mentoring" level="learning"/>\
        <requires competency="speaking" level="learning"/></choose></requirements>
        """)
    #expect(lines == ["major: role engineer (choice either) added"])
  }

  @Test func closingTheOnlyWayLeavesARoleOutOfReach() async throws {
    let chain = DocumentText.framework(
      DocumentText.trackList
        + "<moves><move from=\"one\" to=\"two\" kind=\"promotion\"/>"
        + "<move from=\"two\" to=\"three\" kind=\"promotion\"/></moves>")
    let cut = chain.replacing("<move from=\"two\" to=\"three\" kind=\"promotion\"/>", with: "")
    #expect(
      await Compared.frameworks(chain, cut)
        == ["major: move two three promotion closed", "major: role three unreachable"])
    #expect(
      await Compared.frameworks(cut, chain)
        == ["minor: move two three promotion opened", "minor: role three reachable"])
  }

  @Test func criterionNamesTheRolesThatAskForItsLevel() async {
    let edited = ladder.replacing(
      "<example level=\"trusted\">",
      with: "<expects level=\"learning\">Asks before each step</expects><example level=\"trusted\">"
    )
    let difference = await Compared.diff(
      ["s.xml": Compared.structure, "f.xml": ladder],
      ["s.xml": Compared.structure, "f.xml": edited])
    let framework = difference.documents.last
    #expect(framework?.changesByRole.keys.map(\.lexical).sorted() == ["engineer", "senior"])
  }

  @Test func changeOfABaseShowsInWhatInheritsIt() async {
    let heir = DocumentText.framework(
      "<extends framework=\"engineering\" version=\"1\"/>", id: "heir", uses: nil)
    let raised = ladder.replacing(
      "competency=\"design\" level=\"learning\"", with: "competency=\"design\" level=\"trusted\"")
    let difference = await Compared.diff(
      ["s.xml": Compared.structure, "f.xml": ladder, "h.xml": heir],
      ["s.xml": Compared.structure, "f.xml": raised, "h.xml": heir])
    let frameworks = difference.documents.filter { $0.kind == .framework }
    #expect(frameworks.map(\.bump) == [.major, .major])
    #expect(frameworks.map { $0.changes.map(\.isInherited) } == [[false], [true]])
    #expect(frameworks.last?.changes.first?.newPlace?.file == "f.xml")
  }

  @Test func placesAreThoseOfBothSides() async throws {
    let raised = ladder.replacing(
      "competency=\"design\" level=\"learning\"", with: "competency=\"design\" level=\"shaping\"")
    let difference = await Compared.diff(
      ["s.xml": Compared.structure, "f.xml": ladder],
      ["s.xml": Compared.structure, "f.xml": raised])
    let change = try #require(difference.documents.last?.changes.first)
    func text(_ place: Place?, _ text: String) -> String {
      String(decoding: Array(text.utf8)[place?.range ?? 0..<0], as: UTF8.self)
    }
    #expect(text(change.oldPlace, ladder) == "learning")
    #expect(text(change.newPlace, raised) == "shaping")
  }

  @Test func layoutOrderOfAttributesAndCommentsMakeNoDifference() async {
    let other = ladder.replacing("\n", with: "\n\n   ").replacing("> <", with: "><!-- note --><")
      .replacing("<?xml", with: "<?xml").replacing(
        "id=\"senior\" code=\"E2\" grade=\"g2\"", with: "grade=\"g2\"  code='E2' id=\"senior\"")
    let difference = await Compared.diff(
      ["s.xml": Compared.structure, "f.xml": ladder],
      ["other/file.xml": other, "s2.xml": Compared.structure])
    #expect(difference.documents.map(\.state) == [.unchanged, .unchanged])
  }

  @Test func newAndGoneDocumentsAreListed() async {
    let other = DocumentText.framework(id: "other")
    let difference = await Compared.diff(
      ["s.xml": Compared.structure, "f.xml": ladder],
      ["s.xml": Compared.structure, "o.xml": other])
    #expect(difference.documents.map(\.state) == [.unchanged, .removed, .added])
    #expect(difference.areVersionsEnough)
  }

  @Test func documentInABrokenFileIsNeitherNewNorGone() async {
    let (before, now) = (
      await Registry(documents: ["s.xml": Compared.structure, "f.xml": ladder]).load(),
      await Registry(documents: ["s.xml": Compared.structure, "f.xml": "<framework"]).load()
    )
    #expect(CatalogDiff(from: before, to: now).documents.map(\.state) == [.unchanged])
  }

  @Test func frameworkOfAnotherIdIsRecognisedByItsRoles() async {
    let renamed = ladder.replacing("id=\"engineering\"", with: "id=\"builders\"")
    let lines = await Compared.frameworks(ladder, renamed)
    #expect(lines == ["minor: document builders renamed"])
  }
}

extension DocumentText {
  static let trackList =
    "<tracks>"
    + track(
      "only",
      roles: [(id: "one", grade: "g1"), (id: "two", grade: "g2"), (id: "three", grade: "g3")])
    + "</tracks>"
}
