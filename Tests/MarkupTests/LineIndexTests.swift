import Markup
import Testing

struct LineIndexTests {
  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (4, 2, 2), (5, 2, 3), (6, 3, 1), (7, 4, 1),
    (8, 4, 2), (-5, 1, 1), (99, 4, 2),
  ])
  func countsEveryKindOfLineEnd(offset: Int, line: Int, column: Int) {
    let index = LineIndex(Array("ab\nc\r\n\rd".utf8))
    #expect(index.position(at: offset) == Position(line: line, column: column))
  }

  @Test func countsScalarsAsColumns() {
    let bytes = Array("é\u{1F600}x".utf8)
    let index = LineIndex(bytes)
    #expect((0...bytes.count).map { index.position(at: $0).column } == [1, 1, 2, 2, 2, 2, 3, 4])
  }

  @Test func doesNotCountAByteOrderMark() {
    let index = LineIndex([0xEF, 0xBB, 0xBF] + Array("x\ny".utf8))
    #expect(index.position(at: 0) == Position(line: 1, column: 1))
    #expect(index.position(at: 3) == Position(line: 1, column: 1))
    #expect(index.position(at: 4) == Position(line: 1, column: 2))
    #expect(index.position(at: 5) == Position(line: 2, column: 1))
  }

  @Test(arguments: [
    (0, ""), (1, "ab"), (2, ""), (3, "c"), (4, "d"), (5, "e"), (6, ""), (7, ""),
  ])
  func givesLinesWithoutTheirEnds(line: Int, expected: String) {
    let bytes = Array("ab\n\r\nc\rd\r\ne\n".utf8)
    let range = LineIndex(bytes).range(ofLine: line)
    #expect(String(decoding: bytes[range], as: UTF8.self) == expected)
  }

  @Test func hasALineEvenWithoutBytes() {
    let index = LineIndex([])
    #expect(index.lineCount == 1)
    #expect(index.position(at: 0) == Position(line: 1, column: 1))
    #expect(index.range(ofLine: 1) == 0..<0)
  }

  @Test func ordersAndWritesPositions() {
    let positions = [Position(line: 2, column: 1), Position(line: 1, column: 9)]
    #expect("\(positions.sorted())" == "[1:9, 2:1]")
  }
}
