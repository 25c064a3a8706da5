import CoequalDiff
import CoequalModel
import CoequalTestSupport
import Testing

/// One edit of a framework is one change, and deserves what it means for people.
@Suite struct FrameworkChangeTests {
  struct Edit: CustomTestStringConvertible, Sendable {
    let old, new, line: String

    init(_ line: String, _ old: String, _ new: String) {
      (self.line, self.old, self.new) = (line, old, new)
    }

    var testDescription: String { line }
  }

  @Test(arguments: all) func editIsToldAsItself(edit: Edit) async throws {
    #expect(try await Compared.ladder(replacing: edit.old, with: edit.new) == [edit.line])
  }

  @Test(arguments: all) func editTakenBackIsToldToo(edit: Edit) async throws {
    let edited = Compared.ladder.replacing(edit.old, with: edit.new)
    let lines = await Compared.frameworks(edited, Compared.ladder)
    #expect(lines.count == 1)
    let opposites = [
      "added": "removed", "removed": "added", "raised": "lowered", "lowered": "raised",
      "opened": "closed", "closed": "opened",
    ]
    let kind = try #require(edit.line.split(separator: " ").last.map(String.init))
    #expect(lines.first?.split(separator: " ").last.map(String.init) == opposites[kind] ?? kind)
  }

  static let all = documents + competencies + bars + roles + moves

  static let documents = [
    Edit(
      "patch: document engineering retitled", "<title>engineering</title>\n<uses",
      "<title>Engineers</title>\n<uses"),
    Edit(
      "minor: document engineering (text status) changed", "xml:lang=\"en\">",
      "xml:lang=\"en\" status=\"agreed\">"),
    Edit(
      "minor: document engineering (text summary) added", "<uses ",
      "<summary>For all who build.</summary><uses "),
    Edit(
      "minor: level shaping (text summary) added", "<title>Shaping</title>",
      "<title>Shaping</title><summary>Changes the work of others.</summary>"),
    Edit("patch: level shaping retitled", "<title>Shaping</title>", "<title>Forming</title>"),
    Edit(
      "minor: scale mastery (level guiding) added", "<level id=\"shaping\">",
      "<level id=\"guiding\"><title>Guiding</title></level><level id=\"shaping\">"),
    Edit(
      "minor: forum round added", "</forums>",
      "<forum id=\"round\"><title>Round of teams</title></forum></forums>"),
    Edit("patch: track lead retitled", "<title>Lead</title>", "<title>Leading</title>"),
    Edit("major: track lead (text kind) changed", "kind=\"leader\"", "kind=\"manager\""),
    Edit("minor: track expert (text dual-until) raised", "dual-until=\"g3\"", "dual-until=\"g4\""),
    Edit("major: track expert (text dual-until) lowered", "dual-until=\"g3\"", "dual-until=\"g2\""),
    Edit("major: track expert (text dual-until) removed", " dual-until=\"g3\"", ""),
  ]

  static let competencies = [
    Edit("patch: competency design retitled", "<title>Design</title>", "<title>Designing</title>"),
    Edit(
      "patch: competency design (text summary) reworded", "Drawing up what is built.",
      "Drawing what is built."),
    Edit(
      "patch: competency design (criterion learning) reworded", "Draws a part after a model",
      "Draws a small part after a model"),
    Edit(
      "major: competency design (criterion trusted) added", "<example level=\"trusted\">",
      "<expects level=\"trusted\">Names the risks in writing</expects><example level=\"trusted\">"),
    Edit(
      "minor: competency design (criterion shaping) added", "<example level=\"trusted\">",
      "<expects level=\"shaping\">Names the risks in writing</expects><example level=\"trusted\">"),
    Edit(
      "minor: competency design (criterion learning) removed",
      "<expects level=\"learning\">Draws a part after a model</expects>", ""),
    Edit(
      "minor: competency design (example trusted) removed",
      "<example level=\"trusted\">The ferry timetable of last year</example>", ""),
    Edit(
      "minor: competency design (text per-level) changed",
      "<competency id=\"design\" scale=\"mastery\">",
      "<competency id=\"design\" scale=\"mastery\" per-level=\"P9M\">"),
    Edit(
      "minor: competency testing added", "</area>",
      "<competency id=\"testing\" scale=\"mastery\"><title>Testing</title></competency></area>"),
    Edit(
      "minor: area people added", "</competencies>",
      "<area id=\"people\"><title>People</title></area></competencies>"),
  ]

  static let bars = [
    Edit(
      "major: role engineer (requirement design) raised",
      "competency=\"design\" level=\"learning\"", "competency=\"design\" level=\"trusted\""),
    Edit(
      "minor: role senior (requirement design) lowered", "competency=\"design\" level=\"trusted\"",
      "competency=\"design\" level=\"learning\""),
    Edit(
      "major: role engineer (requirement mentoring) added", "level=\"learning\"/></requirements>",
      "level=\"learning\"/><requires competency=\"mentoring\" level=\"learning\"/></requirements>"),
    Edit(
      "minor: role engineer (requirement mentoring) added", "level=\"learning\"/></requirements>",
      "level=\"learning\"/><requires competency=\"mentoring\" level=\"learning\" optional=\"true\"/></requirements>"
    ),
    Edit(
      "minor: role engineer (requirement design) lowered", "level=\"learning\"/></requirements>",
      "level=\"learning\" optional=\"true\"/></requirements>"),
    Edit(
      "minor: role engineer (requirement design) changed", "level=\"learning\"/></requirements>",
      "level=\"learning\" weight=\"3\"/></requirements>"),
    Edit("major: role senior (choice breadth) raised", "at-least=\"1\"", "at-least=\"2\""),
    Edit(
      "major: role senior (alternative speaking) raised",
      "competency=\"speaking\" level=\"trusted\"", "competency=\"speaking\" level=\"shaping\""),
    Edit(
      "major: role senior (alternative speaking) removed",
      "<requires competency=\"speaking\" level=\"trusted\"/>", ""),
    Edit(
      "minor: role senior (alternative design) added", "</choose>",
      "<requires competency=\"design\" level=\"shaping\"/></choose>"),
    Edit("patch: role senior (choice wide) renamed", "id=\"breadth\"", "id=\"wide\""),
  ]

  static let roles = [
    Edit(
      "minor: role staff added", "</role>\n  </track>\n  <track id=\"lead\"",
      "</role><role id=\"staff\" grade=\"g3\"><title>Staff</title></role>\n  </track>\n  <track id=\"lead\""
    ),
    Edit("patch: role senior retitled", "Senior engineer", "Advanced engineer"),
    Edit("patch: role senior (text code) changed", "code=\"E2\"", "code=\"E3\""),
    Edit(
      "minor: role team-lead (grade g3) raised", "id=\"team-lead\" grade=\"g2\"",
      "id=\"team-lead\" grade=\"g3\""),
    Edit(
      "major: role team-lead (grade g1) lowered", "id=\"team-lead\" grade=\"g2\"",
      "id=\"team-lead\" grade=\"g1\""),
    Edit("patch: role senior (text purpose) reworded", "keeps them running.", "keeps them alive."),
    Edit("major: role senior (text reach) raised", "reach=\"team\"", "reach=\"area\""),
    Edit(
      "minor: role senior (text horizon) added", "reach=\"team\"", "reach=\"team\" horizon=\"P1Y\""),
    Edit(
      "minor: role senior (outcome calm) removed",
      "<outcomes><outcome id=\"calm\">Nights are quiet</outcome></outcomes>", ""),
    Edit(
      "minor: role senior (measure alarms) removed",
      "<measures><measure id=\"alarms\">Alarms at night</measure></measures>", ""),
    Edit(
      "patch: role senior (measure alarms) reworded", "Alarms at night", "Alarms during the night"),
    Edit(
      "major: role senior (check-in month) added", "</check-ins>",
      "<check-in id=\"month\">Figures are reported</check-in></check-ins>"),
    Edit("major: role senior (check-in talk) lowered", "every=\"P1M\"", "every=\"P1W\""),
    Edit("minor: role senior (check-in talk) raised", "every=\"P1M\"", "every=\"P1Y\""),
    Edit("minor: role senior (check-in talk) removed", " every=\"P1M\"", ""),
    Edit("minor: role senior (check-in talk) changed", "every=\"P1M\"", "every=\"P0Y1M\""),
    Edit(
      "major: role senior (accountability plan) added", "</accountabilities>",
      "<accountability id=\"plan\" kind=\"lead\">Plans the year</accountability></accountabilities>"
    ),
    Edit(
      "minor: role senior (accountability run) changed", "id=\"run\" kind=\"execute\"",
      "id=\"run\" kind=\"lead\""),
    Edit(
      "major: role senior (text mandate) changed", "lead=\"20%\" coordinate=\"10%\"",
      "lead=\"10%\" coordinate=\"20%\""),
    Edit(
      "patch: role senior (evaluation load) reworded", "because=\"Calm\"", "because=\"Calm days\""),
    Edit("major: role senior (package bonus) lowered", "target=\"10%\"", "target=\"9%\""),
    Edit("major: role senior (package bonus) removed", "<bonus target=\"10%\"/>", ""),
    Edit("minor: role senior (package leave) added", "<notice>", "<leave days=\"30\"/><notice>"),
    Edit(
      "minor: role senior (decision) added", "</decisions>",
      "<decides subject=\"whom we hire\"/></decisions>"),
    Edit("minor: role senior (seat council) raised", "voice=\"advises\"", "voice=\"decides\""),
    Edit(
      "major: role senior (seat council) removed",
      "<seats><seat forum=\"council\" voice=\"advises\"/></seats>", ""),
    Edit(
      "major: role senior (text tenure) changed", "typical=\"P24M\"",
      "typical=\"P24M\" minimum=\"P12M\""),
    Edit(
      "major: role senior (text selection) changed", "process=\"panel\"", "process=\"appointment\""),
    Edit(
      "minor: role team-lead (text hiring) opened".replacing("hiring", with: "entry"),
      "id=\"team-lead\"", "entry=\"true\" id=\"team-lead\""),
  ]

  static let moves = [
    Edit(
      "major: move senior team-lead switch closed",
      "<move from=\"senior\" to=\"team-lead\" kind=\"switch\"/>", ""),
    Edit(
      "minor: move team-lead engineer switch opened", "<move from=\"senior\"",
      "<move from=\"team-lead\" to=\"engineer\" kind=\"switch\"/><move from=\"senior\""),
    Edit(
      "major: move engineer senior promotion (condition panel) added", "Work of a year</condition>",
      "Work of a year</condition><condition kind=\"panel\">A panel agrees</condition>"),
    Edit(
      "minor: move engineer senior promotion (condition evidence) removed",
      "<condition kind=\"evidence\">Work of a year</condition>", ""),
    Edit(
      "patch: move engineer senior promotion (condition evidence) reworded",
      "Work of a year</condition>", "Work of one year</condition>"),
    Edit(
      "minor: move senior team-lead lateral (text kind) changed",
      "<move from=\"senior\" to=\"team-lead\" kind=\"switch\"",
      "<move from=\"senior\" to=\"team-lead\" kind=\"lateral\""),
  ]
}
