import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalExchange

@Suite struct JSONValueTests {
  @Test func writesEachKindOfValue() {
    let value = JSONValue.map([
      "text": .text("a \"b\" \\ \n \r \t \u{1} ä 🚀"), "number": .number("1.50"),
      "truth": .boolean(true), "nothing": .null, "left out": nil,
      "list": .list([.number("1"), .list([]), .map([])]),
    ])
    #expect(
      value.json() == #"""
        {
          "text": "a \"b\" \\ \n \r \t \u0001 ä 🚀",
          "number": 1.50,
          "truth": true,
          "nothing": null,
          "list": [
            1,
            [],
            {}
          ]
        }

        """#)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func whatIsWrittenIsReadAgain(seed: UInt64) throws {
    var text = JSONText(seed: seed)
    let node = try JSONReader.read(SourceFile(name: "a.json", text: text.value(depth: 0)))
    let again = try JSONReader.read(SourceFile(name: "a.json", text: node.json.json()))
    #expect(again.plain == node.plain)
  }
}
