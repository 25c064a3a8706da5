import CoequalModel
import CoequalTestSupport
import Markup
import Testing

/// Lists of megabytes are read in parts side by side; nobody may notice but for the time.
@Suite struct LongListTests {
  /// The same elements close together, and so far apart that they fall into several parts.
  private func results(
    _ elements: [String], in wrapper: String
  ) -> (short: DocumentReader.Result, long: DocumentReader.Result) {
    let comment =
      "<!--\(String(repeating: " far apart", count: 6_000_000 / elements.count / 10))-->"
    let read = { (separator: String) in
      let list = elements.map { $0 + separator }.joined()
      let text = DocumentText.framework("<\(wrapper)>\(list)</\(wrapper)>")
      return DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    }
    return (read(""), read(comment))
  }

  private func texts(_ result: DocumentReader.Result) -> [String?] {
    result.findings.map { "\($0.message) at \($0.text(in: result.source) ?? "nothing")" }
  }

  @Test func aLongListHoldsTheSameInTheSameOrder() throws {
    let moves = (0..<60).map {
      "<move from=\"a\($0)\" to=\"b\($0)\" kind=\"lateral\"><condition kind=\"time\">x</condition></move>"
    }
    let (short, long) = results(moves, in: "moves")
    #expect(long.source.bytes.count > 6_000_000)
    #expect(short.findings == [] && long.findings == [])
    #expect(long.document == short.document)
    let provenance = try #require(long.provenance)
    for index in 0..<60 {
      let place = provenance.place(of: Locus(.move, index, attribute: "from"))
      #expect(long.source.text(in: place.range) == "a\(index)")
    }
  }

  @Test func thingsInsideALongListAreCountedThrough() throws {
    let tracks = (0..<40).map { number in
      DocumentText.track("t\(number)", roles: (0..<3).map { ("r\(number * 3 + $0)", "g1") })
    }
    let (short, long) = results(tracks, in: "tracks")
    #expect(long.document == short.document)
    let provenance = try #require(long.provenance)
    for index in [0, 1, 59, 60, 118, 119] {
      let place = provenance.place(of: Locus(.role, index, attribute: "id"))
      #expect(long.source.text(in: place.range) == "r\(index)")
    }
  }

  @Test func aLongListGivesTheSameFindings() {
    let elements = (0..<80).map { number in
      switch number % 5 {
      case 0: "<move from=\"A\(number)\" to=\"b\" kind=\"lateral\"/>"
      case 1: "<mov from=\"a\" to=\"b\" kind=\"lateral\"/>"
      case 2: "<move from=\"a\" kind=\"lateral\"/>"
      case 3: "text<move from=\"a\" to=\"b\" kind=\"lateral\"/>"
      default: "<t:a xmlns:t=\"urn:t\"/>"
      }
    }
    let (short, long) = results(elements, in: "moves")
    #expect(texts(long) == texts(short))
    #expect(short.findings.count > 60)
  }

  @Test func aLongListOfNothingButMistakesGivesAsManyFindings() {
    let elements = (0..<1200).map { "<move from=\"A\($0)\" to=\"b\" kind=\"lateral\"/>" }
    let (short, long) = results(elements, in: "moves")
    #expect(short.findings.count == 500)
    #expect(texts(long) == texts(short))
  }

  /// A list of moves that is megabytes long.
  private func moves(_ numbers: Range<Int>) -> String {
    let gap = "<!--\(String(repeating: " far apart", count: 10_000))-->"
    let list = numbers.map { "<move from=\"a\($0)\" to=\"b\" kind=\"lateral\"/>" + gap }
    return "<moves>\(list.joined())</moves>"
  }

  @Test func severalLongListsStandInOneDocument() throws {
    let gap = "<!--\(String(repeating: " far apart", count: 10_000))-->"
    let tracks = (0..<40).map { DocumentText.track("t\($0)", roles: [("r\($0)", "g1")]) + gap }
    let text = DocumentText.framework("<tracks>\(tracks.joined())</tracks>\(moves(0..<40))")
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    #expect(result.findings == [])
    guard case .framework(let framework)? = result.document else {
      Issue.record("no framework")
      return
    }
    #expect(framework.tracks.map(\.id.lexical) == (0..<40).map { "t\($0)" })
    #expect(framework.moves.map(\.from.lexical) == (0..<40).map { "a\($0)" })
  }

  @Test func aLongListThatStandsTwiceIsReadOnce() {
    let text = DocumentText.framework(moves(0..<40) + moves(40..<80))
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    #expect(result.findings.map { $0.text(in: result.source) } == ["moves"])
  }

  @Test func whatIsReadBeforeAProblemOfXMLIsNotShown() {
    let elements = (0..<40).map { "<move from=\"A\($0)\" to=\"b\" kind=\"lateral\"/>" }
    let gap = "<!--\(String(repeating: " far apart", count: 10_000))-->"
    let text = DocumentText.framework("<moves>\(elements.joined(separator: gap))</move>")
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    #expect(result.document == nil)
    #expect(result.findings.count == 1)
  }

  @Test func aLongListWithoutItsElementLacksIt() {
    let elements = (0..<10).map { _ in "<!-- nothing -->" }
    let (short, long) = results(elements, in: "moves")
    #expect(short.findings.map(\.message) == ["'moves' needs 'move'"])
    #expect(texts(long) == texts(short))
  }
}
