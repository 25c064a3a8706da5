import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

/// What an extension can get wrong, each told at the line that is wrong.
@Suite struct InheritanceFindingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let edits: String
    var declaring = ""
    let lines: [String]

    init(_ name: String, _ edits: String, declaring: String = "", _ lines: String...) {
      testDescription = name
      self.edits = edits
      self.declaring = declaring
      self.lines = lines
    }
  }

  static let examples = [
    Example(
      "a subject that is not inherited", "<change role=\"senoir\"/>",
      "5:15: error: 'base' has no role 'senoir'; did you mean 'senior'? [nothing-inherited]"),
    Example(
      "a move that is not inherited", "<remove from=\"junior\" to=\"lead\" kind=\"promotion\"/>",
      "5:15: error: 'base' has no promotion from 'junior' to 'lead' [nothing-inherited]"),
    Example(
      "nothing named", "<change/>",
      "5:2: error: 'change' does not say what it is about [unclear-subject]"),
    Example(
      "two things named", "<remove role=\"junior\" track=\"expert\"/>",
      "5:2: error: 'remove' names more than one thing: 'track' and 'role' [unclear-subject]"),
    Example(
      "half a move", "<change from=\"junior\" kind=\"promotion\"/>",
      "5:2: error: 'change' names a move without all of from, to and kind [unclear-subject]"),
    Example(
      "a kind of move that does not exist", "<remove from=\"a\" to=\"b\" kind=\"leap\"/>",
      "5:2: error: 'leap' is no kind of move [unclear-subject]"),
    Example(
      "an attribute of something else", "<change role=\"senior\" dual-until=\"g4\"/>",
      "5:35: error: 'dual-until' is no part of a role [unsuitable-part]"),
    Example(
      "a child of something else", "<change track=\"expert\"><purpose>P</purpose></change>",
      "5:25: error: 'purpose' is no part of a track [unsuitable-part]"),
    Example(
      "a part with a removal of something whole", "<remove forum=\"council\" part=\"title\"/>",
      "5:16: error: forum 'council' is removed but still used [removed-but-used]",
      "5:31: error: 'part' is no part of a forum [unsuitable-part]"),
    Example(
      "a removal in a change without a part", "<change role=\"lead\"><remove/></change>",
      "5:22: error: this 'remove' does not say which part of role 'lead' is left out [unsuitable-part]"
    ),
    Example(
      "a part that is not there",
      "<change role=\"lead\"><remove part=\"requires\" key=\"design\"/></change>",
      "5:35: error: there is no 'requires' 'design' that could be taken out of role 'lead' [unsuitable-part]"
    ),
    Example(
      "a part that must be there", "<change role=\"lead\"><remove part=\"title\"/></change>",
      "5:35: error: there is no 'title' that could be taken out of role 'lead' [unsuitable-part]"),
    Example(
      "an inherited role declared again", "",
      declaring:
        "<tracks><track id=\"x\" kind=\"leader\"><title>X</title><role id=\"lead\" grade=\"g2\"><title>L</title></role></track></tracks>",
      "7:63: error: role 'lead' is inherited from 'base' and cannot be declared again [redefined-inherited]"
    ),
    Example(
      "an inherited role declared again in a change of a track",
      "<change track=\"expert\"><role id=\"lead\" grade=\"g2\"><title>L</title></role></change>",
      "5:34: error: role 'lead' is inherited from 'base' and cannot be declared again [redefined-inherited]"
    ),
    Example(
      "inherited things declared again", "",
      declaring: """
        <competencies><area id="craft"><title>C</title></area><area id="y"><title>Y</title>
        <competency id="design" scale="mastery"><title>D</title></competency></area></competencies>
        <tracks><track id="expert" kind="leader"><title>E</title></track></tracks>
        <moves><move from="junior" to="senior" kind="promotion"/></moves>
        <forums><forum id="council"/></forums>
        """,
      "7:25: error: area 'craft' is inherited from 'base' and cannot be declared again [redefined-inherited]",
      "8:17: error: competency 'design' is inherited from 'base' and cannot be declared again [redefined-inherited]",
      "9:20: error: track 'expert' is inherited from 'base' and cannot be declared again [redefined-inherited]",
      "10:9: error: promotion from 'junior' to 'senior' is inherited from 'base' and cannot be declared again [redefined-inherited]",
      "11:20: error: forum 'council' is inherited from 'base' and cannot be declared again [redefined-inherited]"
    ),
    Example(
      "a scale", "", declaring: "<scales><scale id=\"mastery\"><level id=\"a\"/></scale></scales>",
      "7:20: error: scale 'mastery' is inherited from 'base' and cannot be changed [fixed-by-inheritance]"
    ),
    Example(
      "a currency",
      "<change role=\"senior\"><package><equity grant=\"5\" currency=\"PLN\" vests=\"P1Y\"/></package></change>",
      "5:60: error: the currency EUR is inherited from 'base' and cannot be changed [fixed-by-inheritance]"
    ),
    Example(
      "a role that a move leads to", "<remove role=\"lead\"/>",
      "5:15: error: role 'lead' is removed but still used [removed-but-used]"),
    Example(
      "a change of what is removed",
      "<change role=\"junior\"><title>J</title></change><remove role=\"junior\"/><remove from=\"junior\" to=\"senior\" kind=\"promotion\"/>",
      "5:2: error: role 'junior' is changed here and removed as well [removed-but-used]"),
    Example(
      "a competency that is asked for, here and in a choice",
      "<remove competency=\"design\"/><remove area=\"people\"/>",
      "5:21: error: competency 'design' is removed but still used [removed-but-used]",
      "5:44: error: competency 'coaching' is removed but still used [removed-but-used]"),
  ]

  @Test(arguments: examples) func tells(_ example: Example) async throws {
    let catalog = await Family.load(example.edits, declaring: example.declaring)
    let lines = catalog.lines.map { $0.replacing("heir.xml:", with: "") }
    let places = zip(lines, example.lines).map { ($0, $1) }
    #expect(lines.count == example.lines.count)
    for (line, expected) in places { #expect(line == expected) }
  }

  @Test func aRemovalNamesWhatStillRefersAndOffersToRemoveMoves() async throws {
    let catalog = await Family.load("<remove role=\"lead\"/>")
    let finding = try #require(catalog.findings.first)
    #expect(
      finding.notes.map(\.message) == [
        "the switch from 'senior' to 'lead' refers to it",
        "the switch from 'lead' to 'senior' refers to it",
      ])
    #expect(finding.notes.allSatisfy { $0.place?.file == "base.xml" })
    let source = try #require(catalog.sources["heir.xml"])
    let repaired = try #require(finding.fixes.first).applied(to: source)
    let documents = [
      "structure.xml": DocumentText.structure(), "base.xml": Family.base,
      "heir.xml": String(decoding: repaired.bytes, as: UTF8.self),
    ]
    #expect(await Registry(documents: documents).load().lines == [])
  }

  /// The scale of a competency is not among what a change can write at all.
  @Test func theScaleOfACompetencyCannotBeWritten() async {
    let catalog = await Family.load("<change competency=\"design\" scale=\"other\"/>")
    #expect(catalog.findings.map(\.rule) == [SyntaxRule.unknownAttribute.id])
  }
}
