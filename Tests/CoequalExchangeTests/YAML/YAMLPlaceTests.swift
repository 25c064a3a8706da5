import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// Where values stand: what the bytes at the place of each scalar are.
@Suite struct YAMLPlaceTests {
  /// The scalars of a text as they are written, names included, in the order of the nodes.
  private func written(_ text: String, in range: Range<Int>? = nil) throws -> [String] {
    try written(bytes: Array(text.utf8), in: range)
  }

  private func written(bytes: [UInt8], in range: Range<Int>? = nil) throws -> [String] {
    let read = ReadYAML(bytes: bytes, in: range)
    return try #require(read.root, "\(read.lines)").scalars.map(read.written)
  }

  @Test(arguments: [
    ("a: b", ["a", "b"]),
    ("  a:   b c   # note", ["a", "b c"]),
    ("'a''b': \"c\\\"d\"", ["'a''b'", "\"c\\\"d\""]),
    ("a: 'x\n  y'\nb: z", ["a", "'x\n  y'", "b", "z"]),
    ("a: x\n  y\n  z\nb: 1", ["a", "x\n  y\n  z", "b", "1"]),
    ("- a\n-   b\n- [c, \"d\", {e: f}]", ["a", "b", "c", "\"d\"", "e", "f"]),
    ("a: |\n  x\n\n  y\n\nb: c", ["a", "|\n  x\n\n  y", "b", "c"]),
    (
      "a: >-  # why\n   x # no note\n   y\nb: c",
      ["a", ">-  # why\n   x # no note\n   y", "b", "c"]
    ),
    ("a: |2\n   x\nb: c", ["a", "|2\n   x", "b", "c"]),
    ("a: !!str 12\nb: &x y\nc: !!str &z 'w'", ["a", "12", "b", "y", "c", "'w'"]),
    ("a: !!str\n  # note\n  12", ["a", "12"]),
    ("a:\nb: ''\nc: ~", ["a", "", "b", "''", "c", "~"]),
    ("a: &x [b, c]\nd: *x", ["a", "b", "c", "d", "b", "c"]),
    ("? a\n: b", ["a", "b"]),
    ("a: &x:b", ["a", ":b"]),
    ("[!x,b, ! c]", ["", "b", "c"]),
    ("a: \"\\u00e9\\x41 \\\n  b\"\nc: d", ["a", "\"\\u00e9\\x41 \\\n  b\"", "c", "d"]),
    ("a: b\n---\nc: d", ["a", "b"]),
    ("{\"a\":1,\"b\":[true,null]}", ["\"a\"", "1", "\"b\"", "true", "null"]),
  ])
  func aScalarsPlaceIsTheScalarAsWritten(text: String, expected: [String]) throws {
    #expect(try written(text) == expected)
    // Whatever ends lines and however many bytes characters have.
    #expect(
      try written(text.replacing("\n", with: "\r\n"))
        == expected.map { $0.replacing("\n", with: "\r\n") })
    #expect(try written("# 🛠️é\n\(text)") == expected)
    #expect(try written(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func eachKindOfLineEndCounts(end: String) throws {
    #expect(try written("é: 👩‍💻 x\(end)b: ü\(end)\(end)c: d") == ["é", "👩‍💻 x", "b", "ü", "c", "d"])
  }

  @Test func longLinesOfWideCharactersCount() throws {
    let items = (0..<2000).map { "é\($0)👩‍💻" }
    #expect(try written("[\(items.joined(separator: ", "))]") == items)
  }

  @Test func aPartOfAFileHasThePlacesOfTheFile() throws {
    let text = "---\ntitle: é\n---\n# Not: [YAML"
    #expect(try written(text, in: 4..<14) == ["title", "é"])
    #expect(try written(text, in: 4..<13_000_000_000).isEmpty == false)
  }

  @Test func listsAndMapsStandWhereTheyBegin() throws {
    let root = try #require(ReadYAML("a:\n  - b\n  - [c]\nd: {e: f}").root)
    #expect(root.place.range == 0..<0)
    #expect(root["a"]?.place.range == 5..<5)
    #expect(root["a"]?.items.last?.place.range == 13..<13)
    #expect(root["d"]?.place.range == 20..<20)
  }

  @Test func everyLetterIsInAScalarAPlaceOrAComment() throws {
    let text = """
      # one
      a: b  # two
      c: |  # three
        d # no note
      e: 'f # no note' # four
      g: [h, #five
        i]
      """
    let read = ReadYAML(text)
    let root = try #require(read.root)
    #expect(read.draft.ledger.entries.map(\.text) == ["one", "two", "three", "four", "five"])
    #expect(
      root.scalars.compactMap(\.text) == [
        "a", "b", "c", "d # no note\n", "e", "f # no note", "g", "h", "i",
      ])
  }
}
