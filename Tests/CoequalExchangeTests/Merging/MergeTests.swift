import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Markup
import Testing

/// What a second import does to a file that a first one wrote.
@Suite struct MergeTests {
  @Test func theSameImportChangesNothing() throws {
    let ladder = Ladder()
    let merging = try Merging(try ladder.imported(), into: try ladder.file())
    #expect(!merging.result.isChanged)
    #expect(merging.added == [] && merging.kept == [] && merging.missing == [])
  }

  @Test func newThingsStandWhereTheSourceHasThem() throws {
    var grown = Ladder()
    grown.tracks["expert"] = ["junior", "middle", "senior", "principal"]
    grown.areas["craft"] = ["design", "review", "testing"]
    grown.moves.insert("junior middle promotion", at: 0)
    let merging = try Merging(try grown.imported(), into: try Ladder().file())
    #expect(
      merging.added == [
        "competency/review", "role/middle", "role/principal", "move/junior/middle/promotion",
      ])
    #expect(merging.kept == [])
    #expect(
      merging.difference == [
        "+      <competency id=\"review\" scale=\"mastery\">", "+        <title>review</title>",
        "+      </competency>", "+      </role>", "+      <role id=\"middle\" grade=\"g1\">",
        "+        <title>middle</title>", "+      <role id=\"principal\" grade=\"g1\">",
        "+        <title>principal</title>",
        "+      </role>",
        "+    <move from=\"junior\" to=\"middle\" kind=\"promotion\"/>",
      ])
    // What stands in the file is what the source says, in its order.
    let both = DocumentReader.read(name: "a", contents: merging.result.contents).document
    #expect(both == (try grown.imported()))
  }

  @Test func newPartsOfAThingAreAdded() throws {
    var grown = Ladder()
    grown.purposes["junior"] = "Learns."
    grown.requirements["senior"] = ["design high", "testing high", "coaching low"]
    grown.expectations["design"]?.append("high: Decides between designs")
    grown.expectations["design"]?.insert("low: Asks about a design", at: 0)
    let merging = try Merging(try grown.imported(), into: try Ladder().file())
    #expect(
      merging.added == [
        "competency/design/expects/low/1", "competency/design/expects/high/1",
        "role/junior/purpose",
        "role/senior/requires/coaching",
      ])
    #expect(merging.kept == ["role/senior/requires/design/level: mid | high"])
  }

  @Test func whatPeopleWroteStaysAndIsListed() throws {
    let ladder = Ladder()
    let file = try ladder.file()
      .replacing("<title>senior</title>", with: "<!-- ours --><title>Senior engineer</title>")
      .replacing("grade=\"g1\"", with: "grade='g9' code=\"J\"")
      .replacing("Makes a design", with: "Makes a design with others")
    let merging = try Merging(try ladder.imported(), into: file)
    #expect(!merging.result.isChanged)
    #expect(
      merging.kept == [
        "competency/design/expects/mid/1: Makes a design with others | Makes a design",
        "role/junior/grade: g9 | g1", "role/senior/title: Senior engineer | senior",
      ])
    let places = merging.result.kept.map { difference in
      difference.place.map { String(decoding: Array(file.utf8)[$0.range], as: UTF8.self) }
    }
    #expect(places == ["expects", "g9", "title"])
  }

  @Test func updatingTakesTheTextOfTheSource() throws {
    let ladder = Ladder()
    let file = try ladder.file()
      .replacing("<title>senior</title>", with: "<title>A<!-- b -->B</title>")
      .replacing("id=\"junior\" grade=\"g1\"", with: "grade = 'g&#57;' id='junior'")
      .replacing("Makes a design", with: "Makes a design\n          with others")
    let merging = try Merging(try ladder.imported(), into: file, MergeOptions(updates: true))
    #expect(
      merging.updated == [
        "competency/design/expects/mid/1: Makes a design with others | Makes a design",
        "role/junior/grade: g9 | g1", "role/senior/title: AB | senior",
      ])
    #expect(merging.kept == [])
    #expect(
      DocumentReader.read(name: "a", contents: merging.result.contents).document
        == (try ladder.imported()))
  }

  @Test func whatIsGoneFromTheSourceIsListedAndStays() throws {
    var shrunk = Ladder()
    shrunk.tracks["leader"] = []
    shrunk.moves = ["junior senior promotion"]
    let merging = try Merging(try shrunk.imported(), into: try Ladder().file())
    #expect(!merging.result.isChanged)
    #expect(merging.missing == ["role/lead"])
  }

  @Test func whatPeopleTookOutStaysOut() throws {
    let ladder = Ladder()
    var file = try ladder.file()
    for part in [
      "      <role id=\"lead\" grade=\"g2\">\n        <title>lead</title>\n        <requirements>\n"
        + "          <requires competency=\"coaching\" level=\"mid\"/>\n        </requirements>\n"
        + "      </role>\n",
      "    <move from=\"senior\" to=\"lead\" kind=\"switch\"/>\n",
      "    <move from=\"lead\" to=\"senior\" kind=\"switch\"/>\n",
      "        <expects level=\"mid\">Makes a design</expects>\n",
      "        <purpose>Solves the hard cases.</purpose>\n",
    ] {
      #expect(file.contains(part))
      file = file.replacing(part, with: "")
    }
    let merging = try Merging(try ladder.imported(), into: file)
    #expect(merging.added == [])
    #expect(
      merging.kept == [
        "competency/design/expects/mid/1: – | Makes a design",
        "role/senior/purpose: – | Solves the hard cases.", "role/lead: – | lead",
      ])
    #expect(merging.difference == [])
    let updated = try Merging(try ladder.imported(), into: file, MergeOptions(updates: true))
    #expect(
      updated.added == [
        "competency/design/expects/mid/1", "role/senior/purpose", "role/lead",
        "move/senior/lead/switch", "move/lead/senior/switch",
      ])
  }

  @Test func aListThatPeopleTookOutStaysOut() throws {
    let ladder = Ladder()
    let list =
      "        <requirements>\n          <requires competency=\"design\" level=\"mid\"/>\n"
      + "          <requires competency=\"testing\" level=\"high\"/>\n        </requirements>\n"
    let file = try ladder.file()
    #expect(file.contains(list))
    let merging = try Merging(try ladder.imported(), into: file.replacing(list, with: ""))
    #expect(!merging.result.isChanged)
    #expect(
      merging.kept == [
        "role/senior/requires/design: – | design mid",
        "role/senior/requires/testing: – | testing high",
      ])
  }

  @Test func aThingIsRecognisedByTheNameOfTheSource() throws {
    var grown = Ladder()
    // Somebody renamed the role, and the record with it.
    let file = try Ladder().file().replacing("\"senior\"", with: "\"expert-engineer\"")
      .replacing("role/senior", with: "role/expert-engineer")
    grown.moves.append("senior junior lateral")
    grown.purposes["senior"] = "Solves the hard cases alone."
    let merging = try Merging(try grown.imported(), into: file)
    #expect(merging.added == ["move/expert-engineer/junior/lateral"])
    #expect(
      merging.kept == [
        "role/expert-engineer/purpose: Solves the hard cases. | Solves the hard cases alone."
      ])
  }

  @Test func anIDThatIsTakenByAnotherThingIsNotGivenTwice() throws {
    var other = Ladder()
    other.names = Dictionary(
      uniqueKeysWithValues: ["junior", "lead"].map { ("role/\($0)", "role/\($0)".uppercased()) })
    other.names?["role/senior"] = "ANOTHER"
    let merging = try Merging(try other.imported(), into: try Ladder().file())
    #expect(
      merging.added == [
        "role/senior-2", "move/junior/senior-2/promotion", "move/senior-2/lead/switch",
        "move/lead/senior-2/switch",
      ])
    #expect(
      merging.missing == [
        "area/craft", "area/people", "competency/coaching", "competency/design",
        "competency/testing",
        "role/senior", "scale/mastery", "track/expert", "track/leader",
      ])
    #expect(merging.text.contains("<item at=\"role/senior-2\" id=\"ANOTHER\""))
  }

  @Test func idsThatASourceNumbersAnewStayWithTheirThings() throws {
    // A new role has taken the id of the one that was there, which got a number.
    var grown = Ladder()
    grown.tracks["expert"] = ["junior", "senior", "senior-2"]
    grown.requirements["senior-2"] = grown.requirements["senior"]
    grown.requirements["senior"] = []
    grown.grades["senior-2"] = "g2"
    grown.purposes = ["senior-2": "Solves the hard cases."]
    grown.moves = ["junior senior-2 promotion", "senior-2 lead switch", "lead senior-2 switch"]
    grown.names = [
      "role/junior": "ROLE/JUNIOR", "role/senior": "NEW", "role/senior-2": "ROLE/SENIOR",
      "role/lead": "ROLE/LEAD",
    ]
    let merging = try Merging(try grown.imported(), into: try Ladder().file())
    #expect(merging.added == ["role/senior-2"])
    #expect(merging.kept == ["role/senior/title: senior | senior-2"])
    #expect(merging.text.contains("<item at=\"role/senior-2\" id=\"NEW\""))
  }

  @Test func aFileThatWasNotImportedIsRecognisedByIDs() throws {
    let merging = try Merging(try Ladder().imported(), into: Ladder().text)
    #expect(merging.added == [] && merging.kept == [])
    #expect(merging.text.contains("<import xmlns=\"urn:coequal:import:1\""))
  }

  @Test func aThingThatWasMovedStaysThere() throws {
    var moved = Ladder()
    moved.tracks = ["expert": ["junior"], "leader": ["senior", "lead"]]
    var grown = Ladder()
    grown.purposes["senior"] = nil
    grown.grades["senior"] = "g2"
    grown.requirements["senior"]?.append("coaching high")
    let merging = try Merging(try grown.imported(), into: try moved.file())
    #expect(merging.added == ["role/senior/requires/coaching"])
    #expect(merging.kept == ["role/senior: in track/leader | in track/expert"])
  }

  @Test func aRenamedSourceIsTheSameSource() throws {
    let ladder = Ladder()
    let document = try ladder.imported()
    let other = try #require(
      DocumentReader.read(name: "a", contents: Array(ladder.text.utf8)).document)
    let renamed = other.imported(
      Dictionary(
        uniqueKeysWithValues: document.importRecords[0].items.map { ($0.target, $0.id) }),
      source: "levels-2026.yml")
    let merging = try Merging(renamed, into: try ladder.file())
    let read = DocumentReader.read(name: "a", contents: merging.result.contents).document
    #expect(read?.importRecords.map(\.source) == ["levels-2026.yml"])
    #expect(merging.added == [])
  }

  @Test func twoSourcesHaveARecordEach() throws {
    var other = Ladder()
    other.tracks = ["support": ["agent"]]
    other.areas = [:]
    other.moves = []
    other.names = ["track/support": "SUPPORT", "role/agent": "AGENT"]
    let merging = try Merging(
      other.imported(from: "support.yml"), into: try Ladder().file())
    #expect(merging.added == ["track/support", "role/agent"])
    #expect(merging.missing == [])
    let read = DocumentReader.read(name: "a", contents: merging.result.contents).document
    #expect(read?.importRecords.map(\.source) == ["levels.yml", "support.yml"])
  }
}

extension Ladder {
  fileprivate func imported(from source: String) throws -> CoequalDocument {
    let result = DocumentReader.read(name: "imported.xml", contents: Array(text.utf8))
    return try #require(result.document).imported(names ?? [:], source: source)
  }
}
