import CoequalPluginKit
import Testing

/// Lines arrive in pieces of any size.
@Suite struct KitLineBufferTests {
  private func lines(of pieces: [String], limit: Int = 8) -> [LineBuffer.Line] {
    var buffer = LineBuffer(limit: limit)
    var lines: [LineBuffer.Line] = []
    for piece in pieces {
      buffer.append(Array(piece.utf8))
      while let line = buffer.next() { lines.append(line) }
    }
    return lines
  }

  private func line(_ text: String) -> LineBuffer.Line { .bytes(Array(text.utf8)) }

  @Test func aPieceWithSeveralLinesGivesEachOfThem() {
    #expect(lines(of: ["a\n\nb\nc"]) == [line("a"), line(""), line("b")])
  }

  @Test func aLineInSeveralPiecesIsOne() {
    #expect(lines(of: ["a", "b", "c\nd", "\n"]) == [line("abc"), line("d")])
  }

  @Test func aLineOfTheLimitIsWhole() {
    #expect(lines(of: ["12345678\n"]) == [line("12345678")])
  }

  @Test(arguments: [["123456789\na\n"], ["12345", "67890", "1234", "5\na", "\n"]])
  func aLongerLineIsSkippedAndTheNextIsRead(_ pieces: [String]) {
    #expect(lines(of: pieces) == [.tooLong, line("a")])
  }

  @Test func halfALineIsNone() {
    #expect(lines(of: ["abc"]) == [])
  }
}
