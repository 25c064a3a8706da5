/// Finds lines and columns for byte offsets.
///
/// Made only when something is printed: a parse does not count lines. A line ends with LF, CR LF or
/// a CR alone. Any bytes are accepted, valid UTF-8 or not, and any offset or line number: those
/// outside the file count as its nearest end.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  /// Offsets of the first byte of each line; never empty.
  private let starts: [Int]

  /// Indexes the lines of `bytes`.
  ///
  /// - Complexity: O(*n*) for *n* bytes
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    let span = bytes.span
    for i in span.indices {
      let byte = span[i]
      guard byte == Ascii.lineFeed || byte == Ascii.carriageReturn else { continue }
      if byte == Ascii.carriageReturn, i + 1 < span.count, span[i + 1] == Ascii.lineFeed {
        continue
      }
      starts.append(i + 1)
    }
    self.starts = starts
  }

  /// How many lines there are, at least 1.
  public var lineCount: Int { starts.count }

  /// The line and column of a byte offset.
  ///
  /// An offset inside a character counts as that character's. A byte-order mark counts nothing.
  ///
  /// - Complexity: O(log *l* + *c*) for *l* lines and *c* bytes in the line
  public func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(at: offset)
    var column = 0
    let start = textStart(ofLine: line)
    if start < bytes.count, start <= offset {
      for byte in bytes[start..<min(offset + 1, bytes.count)] where !Ascii.isContinuation(byte) {
        column += 1
      }
    }
    // The end of the file stands behind its last character.
    if offset == bytes.count { column += 1 }
    return Position(line: line + 1, column: max(column, 1))
  }

  /// The bytes of a line, from 1, without its line end.
  ///
  /// - Complexity: O(1)
  public func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[line - 1]
    guard line < starts.count else { return start..<bytes.count }
    var end = starts[line] - 1
    if end > start, bytes[end] == Ascii.lineFeed, bytes[end - 1] == Ascii.carriageReturn {
      end -= 1
    }
    return start..<end
  }

  /// The last line that starts at or before `offset`, from 0.
  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func textStart(ofLine line: Int) -> Int {
    let mark = SourceEncoding.utf8WithMark.mark
    return line == 0 && bytes.starts(with: mark) ? mark.count : starts[line]
  }
}
