import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// A level means nothing without its scale.
@Suite struct MergeScaleTests {
  @Test func aScaleThatGrewGetsItsLevels() throws {
    var grown = Ladder()
    grown.scales["mastery"] = ["low", "mid", "middle", "high", "top"]
    grown.expectations["design"]?.append("top: Changes how designs are made")
    let merging = try Merging(try grown.imported(), into: try Ladder().file())
    #expect(
      merging.added == [
        "scale/mastery/level/middle", "scale/mastery/level/top", "competency/design/expects/top/1",
      ])
    #expect(merging.messages == [])
  }

  @Test func aScaleToWhichPeopleAddedALevelIsTheSame() throws {
    let file = try Ladder().file().replacing(
      "<level id=\"high\"/>", with: "<level id=\"high\"/>\n      <level id=\"top\"/>")
    let merging = try Merging(try Ladder().imported(), into: file)
    #expect(!merging.result.isChanged && merging.messages == [])
  }

  @Test func aCompetencyOnAnotherScaleIsNotMerged() throws {
    var other = Ladder()
    other.scales["mastery"] = ["high", "mid", "low"]
    other.expectations["design"]?.append("high: New")
    other.requirements["junior"] = ["design low"]
    let merging = try Merging(try other.imported(), into: try Ladder().file())
    #expect(merging.added == [])
    #expect(merging.difference == [])
    #expect(
      merging.messages == ["design", "testing", "coaching"].map {
        "competency '\($0)' is judged on scale 'mastery', and in the source on another one, 'mastery'"
      } + [
        "'role/junior/requires/design', 'role/senior/requires/design', "
          + "'role/senior/requires/testing', 'role/lead/requires/coaching' is not merged: it refers to "
          + "something that is not in the file"
      ])
  }

  @Test func aNewCompetencyBringsItsScaleUnderAnotherName() throws {
    var other = Ladder()
    other.scales["mastery"] = ["none", "some"]
    other.areas = ["craft": ["writing"]]
    other.expectations = ["writing": ["some: Writes it down"]]
    other.requirements = ["junior": ["writing some"]]
    let merging = try Merging(try other.imported(), into: try Ladder().file())
    #expect(
      merging.added == ["scale/mastery-2", "competency/writing", "role/junior/requirements"]
        || merging.added == [
          "scale/mastery-2", "competency/writing", "role/junior/requires/writing",
        ])
    #expect(merging.text.contains("<competency id=\"writing\" scale=\"mastery-2\">"))
    #expect(merging.messages == [])
  }

  @Test func aScaleThatSomebodyChoseInsteadIsReported() throws {
    let file = try Ladder().file()
      .replacing("<scales>", with: "<scales>\n    <scale id=\"own\"><level id=\"a\"/></scale>")
      .replacing("id=\"testing\" scale=\"mastery\"", with: "id=\"testing\" scale=\"own\"")
      .replacing("<expects level=\"low\">Runs the tests</expects>", with: "")
      .replacing("<expects level=\"high\">Decides what is tested</expects>", with: "")
    let merging = try Merging(try Ladder().imported(), into: file)
    #expect(!merging.result.isChanged)
    #expect(
      merging.messages.first
        == "competency 'testing' is judged on scale 'own', and in the source on another one, 'mastery'"
    )
  }
}
