import CoequalTestSupport
import Testing

@testable import CoequalPluginProtocol

struct JSONShapeTests {
  @Test(arguments: [
    ("1", JSONShape.leaf), (" null ", .leaf), (#""a\"}""#, .leaf), ("{}", .map([:])),
    ("[]", .list([])), (" [ 1 , [ ] ] ", .list([.leaf, .list([])])),
    (
      #"{"a":1,"b":{"c":[-1.5e3,"x,y"]}}"#,
      .map(["a": .leaf, "b": .map(["c": .list([.leaf, .leaf])])])
    ),
  ])
  func hasTheMembersOfTheText(text: String, shape: JSONShape) {
    #expect(JSONShape(Array(text.utf8)) == shape)
  }

  @Test(arguments: ["", "{", "[1", #"{"a""#, #"{"a":1"#, #"{"a":1}}"#, #""\"#, "{1:2}", "[1 2]"])
  func whatIsNoJSONIsALeaf(text: String) {
    #expect(JSONShape(Array(text.utf8)) == .leaf)
  }

  @Test func anyBytesAreTaken() {
    var random = SplitMix(seed: 7)
    let letters = Array(#"{}[]":,\ a1"#.utf8)
    for _ in 0..<5_000 {
      let count = Int.random(in: 0..<30, using: &random)
      _ = JSONShape(
        (0..<count).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] })
    }
    _ = JSONShape([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
  }

  @Test(arguments: [
    (#"{"a":1}"#, #"{"a":1,"b":2}"#, nil),
    (#"{"a":1,"c":1}"#, #"{"a":1}"#, "there is no member 'c'"),
    (#"{"a":{"b":null}}"#, #"{"a":{}}"#, "there is no member 'b'"),
    (#"[{"a":1},{"b":1}]"#, #"[{"a":1},{"a":1}]"#, "there is no member 'b'"),
    ("[1]", "[]", "it cannot be read"), ("1", "{}", "it cannot be read"),
    (#"{"\u0061":1}"#, #"{"a":1}"#, #"there is no member '\u0061'"#),
  ])
  func excessIsNamed(given: String, known: String, excess: String?) {
    #expect(JSONShape(Array(given.utf8)).excess(over: JSONShape(Array(known.utf8))) == excess)
  }

  @Test func anotherEncodingIsNoWayAround() {
    let text = #"{"ref":"a","message":"b"}"#
    #expect(throws: JSONLineError.notJSON) {
      try JSONLine.decode(CheckLine.self, from: text.utf8.flatMap { [$0, 0] })
    }
    #expect(throws: JSONLineError.self) {
      try JSONLine.decode(CheckLine.self, from: [0xef, 0xbb, 0xbf] + Array(text.utf8))
    }
  }
}
