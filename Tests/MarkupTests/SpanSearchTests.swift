import Markup
import Testing

/// The searches that go eight bytes at a time, against the ones of the standard library.
struct SpanSearchTests {
  @Test(arguments: UInt64(0)..<20)
  func findsWhatTheStandardLibraryFinds(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      // Neighbours of the byte sought, and bytes that differ in the high bit only.
      let choices: [UInt8] = [0x3B, 0x3C, 0x3D, 0xBC, 0x00, 0x80, 0xFF]
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in random.pick(choices) }
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = Int.random(in: start...bytes.count, using: &random)
      let first = bytes.span.first(0x3C, from: start, before: end)
      let last = bytes.span.last(0x3C, before: end)
      #expect(first == bytes[start..<end].firstIndex(of: 0x3C))
      #expect(last == bytes[..<end].lastIndex(of: 0x3C))
    }
  }

  @Test(arguments: [
    (0, 9, 1), (1, 4, 1), (1, 3, nil), (2, 9, 4), (5, 9, nil), (-3, 99, 1), (9, 9, nil),
    (4, 2, nil),
  ])
  func findsTextThatEndsBeforeTheEnd(start: Int, end: Int, expected: Int?) {
    let bytes = Array("--->-->--".utf8)
    let found = bytes.span.first("-->", from: start, before: end)
    #expect(found == expected)
  }

  @Test func comparesOnlyWhatIsThere() {
    let bytes = Array("<!--".utf8)
    let reads = { (text: StaticString, offset: Int) in bytes.span.reads(text, at: offset) }
    #expect(reads("<!--", 0))
    #expect(reads("-", 3))
    #expect(!reads("--", 3))
    #expect(!reads("<", 4))
    #expect(!reads("<", -1))
  }
}
