import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalExchange

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws -> SourceNode {
    try JSONReader.read(SourceFile(name: "a.json", text: text))
  }

  @Test(
    arguments: [
      ("null", SourceNode.Value.null), ("true", .boolean(true)), ("false", .boolean(false)),
      ("\"\"", .text("")), (" \t\r\n\"a\" \n", .text("a")), ("\u{FEFF}\"a\"", .text("a")),
      ("0", .number("0")), ("-0", .number("-0")), ("12", .number("12")),
      ("-1.50", .number("-1.50")), ("1e5", .number("1e5")), ("1.25E-07", .number("1.25E-07")),
      ("123456789012345678901234567890.1", .number("123456789012345678901234567890.1")),
      ("[]", .list([])), ("{}", .map([])), ("[ \n ]", .list([])), ("{ }", .map([])),
    ])
  func readsAValue(text: String, value: SourceNode.Value) throws {
    #expect(try read(text).value == value)
  }

  @Test(
    arguments: [
      (#""\" \\ \/ \b \f \n \r \t""#, "\" \\ / \u{8} \u{C} \n \r \t"),
      (#""\u0041\u00e4\u00E4\u20AC\u0000""#, "Aää€\0"),
      (#""\ud83d\ude80 \uD834\uDD1E \uDBFF\uDFFF""#, "🚀 𝄞 \u{10FFFF}"),
      (#""\uFEFF\uFFFF""#, "\u{FEFF}\u{FFFF}"),
      ("\"𝄞 é e\u{301} \u{7F} \u{2028} $ ` '\"", "𝄞 é e\u{301} \u{7F} \u{2028} $ ` '"),
    ])
  func readsAText(text: String, value: String) throws {
    #expect(Array(try #require(read(text).text).utf8) == Array(value.utf8))
  }

  @Test func keepsTheOrderAndRepetitionOfNames() throws {
    let node = try read(#"{"b": 1, "a": 2, "b": 3, "": 4}"#)
    #expect(node.entries.map(\.name.text) == ["b", "a", "b", ""])
    #expect(node.entries.map(\.value.text) == ["1", "2", "3", "4"])
    #expect(node["b"]?.integer == 1)
  }

  @Test func placesHoldExactlyTheValue() throws {
    let text = #" { "näme" : [ "ä\n" , -1.5, {"x":null} ] } "#
    let node = try read(text)
    let bytes = Array(text.utf8)
    func written(_ node: SourceNode?) -> String? {
      node.map { String(decoding: bytes[$0.place.range], as: UTF8.self) }
    }
    #expect(written(node) == #"{ "näme" : [ "ä\n" , -1.5, {"x":null} ] }"#)
    #expect(written(node.entries.first?.name) == #""näme""#)
    let items = try #require(node["näme"]?.items)
    #expect(written(node["näme"]) == #"[ "ä\n" , -1.5, {"x":null} ]"#)
    #expect(items.map(written) == [#""ä\n""#, "-1.5", #"{"x":null}"#])
    #expect(written(items[2]["x"]) == "null")
  }

  /// What stands at the place of a value is that value, wherever it stands.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func eachPlaceReadAloneIsTheSameValue(seed: UInt64) throws {
    var text = JSONText(seed: seed)
    let bytes = Array(text.value(depth: 0).utf8)
    func check(_ node: SourceNode) throws {
      let alone = try JSONReader.read(
        SourceFile(name: "a.json", bytes: Array(bytes[node.place.range])))
      #expect(alone.plain == node.plain)
      for item in node.items { try check(item) }
      for entry in node.entries {
        try check(entry.name)
        try check(entry.value)
      }
    }
    try check(JSONReader.read(SourceFile(name: "a.json", bytes: bytes)))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func damageIsAProblemWithAPlace(seed: UInt64) {
    var text = JSONText(seed: seed)
    var bytes = Array(text.value(depth: 0).utf8)
    var random = SplitMix(seed: seed)
    bytes = ByteDamage.damaged(bytes, using: &random)
    do {
      _ = try JSONReader.read(SourceFile(name: "a.json", bytes: bytes))
    } catch {
      #expect(error.range.lowerBound >= 0 && error.range.upperBound <= bytes.count)
      #expect(!error.message.isEmpty && !error.message.contains("\n"))
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyBeginningOfAListOrMapIsAProblem(seed: UInt64) throws {
    var text = JSONText(seed: seed)
    let bytes = Array("[\(text.value(depth: 1))]".utf8)
    for end in 0..<bytes.count {
      #expect(throws: SourceProblem.self) {
        try JSONReader.read(SourceFile(name: "a.json", bytes: Array(bytes[..<end])))
      }
    }
  }

  // MARK: - Limits

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func hostileNestingIsRefused(opening: String) {
    let problem = problem(String(repeating: opening, count: 20_000))
    #expect(problem?.rule == .oversizedSource)
    #expect(problem?.message == "lists and maps more than 100 deep; a file may go that deep")
  }

  @Test func asDeepAsAllowedIsRead() throws {
    _ = try read(String(repeating: "[", count: 100) + String(repeating: "]", count: 100))
    let one = problem(String(repeating: "[", count: 101) + String(repeating: "]", count: 101))
    #expect(one?.range == 100..<101)
  }

  @Test func moreValuesThanAllowedAreRefused() {
    let limits = JSONLimits(nodes: 4)
    let file = SourceFile(name: "a.json", text: "[1,2,3]")
    #expect(throws: Never.self) { try JSONReader.read(file, limits: limits) }
    let larger = SourceFile(name: "a.json", text: "[1,2,3,4]")
    #expect(throws: SourceProblem.self) { try JSONReader.read(larger, limits: limits) }
  }

  @Test func moreBytesThanAllowedAreRefused() {
    let problem = #expect(throws: SourceProblem.self) {
      try JSONReader.read(SourceFile(name: "a.json", text: "[1]"), limits: JSONLimits(bytes: 2))
    }
    #expect(problem?.rule == .oversizedSource)
  }

  private func problem(_ text: String) -> SourceProblem? {
    #expect(throws: SourceProblem.self) { try read(text) }
  }
}

extension SourceNode {
  /// The value with all places at the start, to compare what was read at different places.
  var plain: SourceNode {
    let place = Place(file: "", range: 0..<0)
    switch value {
    case .list(let items): return SourceNode(.list(items.map(\.plain)), at: place)
    case .map(let entries):
      return SourceNode(
        .map(entries.map { Entry(name: $0.name.plain, value: $0.value.plain) }), at: place)
    default: return SourceNode(value, at: place)
    }
  }
}
