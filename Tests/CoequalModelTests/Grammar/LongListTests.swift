import CoequalModel
import Markup
import Testing

/// Lists so long that they are read in parts: nothing of it may show.
@Suite struct LongListTests {
  @Test func keepsTheOrderOfTheFile() throws {
    let result = DocumentReader.read(name: "long.xml", contents: Self.framework())
    guard case .framework(let framework) = try #require(result.document) else {
      Issue.record("not a framework")
      return
    }
    #expect(result.findings.isEmpty)
    #expect(framework.moves.map(\.from.lexical) == (0..<Self.count).map { "role-\($0)" })
  }

  @Test(arguments: [0, 1, 9_999, 20_000, 29_999])
  func knowsWhereEachPartStands(number: Int) throws {
    let result = DocumentReader.read(name: "long.xml", contents: Self.framework())
    let provenance = try #require(result.provenance)
    let place = provenance.place(of: Locus(.move, number, attribute: "from"))
    let text = String(decoding: result.source.bytes[place.range], as: UTF8.self)
    #expect(text == "role-\(number)")
  }

  @Test func reportsInTheOrderOfTheFile() {
    let faults = [5, 6, 12_345, 29_999]
    let result = DocumentReader.read(name: "long.xml", contents: Self.framework(faults: faults))
    let starts = result.findings.compactMap { $0.place?.range.lowerBound }
    #expect(starts.count == faults.count)
    #expect(starts == starts.sorted())
  }

  @Test func reportsNoMoreThanFromAShortList() {
    let result = DocumentReader.read(
      name: "long.xml", contents: Self.framework(faults: Array(0..<Self.count)))
    #expect(result.findings.count == 500)
    #expect(result.findings.last?.place?.range.lowerBound ?? .max < 100_000)
  }

  /// Three megabytes of moves, some with an attribute that does not exist.
  private static func framework(faults: [Int] = []) -> [UInt8] {
    let faults = Set(faults)
    var text = """
      <framework xmlns="urn:coequal:1" format="1.0" id="long" version="1.0.0" xml:lang="en">
        <title>Long</title>
        <moves>

      """
    for number in 0..<count {
      let fault = faults.contains(number) ? " by=\"nobody\"" : ""
      text += """
            <move from="role-\(number)" to="role-\(number + 1)" kind="promotion"\(fault)>
              <condition kind="panel">A panel of three agrees</condition>
            </move>

        """
    }
    text += "  </moves>\n</framework>\n"
    return Array(text.utf8)
  }

  private static let count = 30_000
}
