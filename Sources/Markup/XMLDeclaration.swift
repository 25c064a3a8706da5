/// The parts of `<?xml version="1.0" encoding="UTF-8"?>` that decide whether a file can be read.
///
/// libxml2 judges the declaration as a whole; this finds the two values before it runs.
struct XMLDeclaration: Equatable {
  /// The value of `version`, without quotes.
  var version: Range<Int>?
  /// The value of `encoding`, without quotes.
  var encoding: Range<Int>?

  /// Reads the declaration at `start`, or nothing when there is none.
  init(_ bytes: Span<UInt8>, at start: Int) {
    // A declaration is short; a file that never ends it is refused by the parser later.
    let end = min(bytes.count, start + 1024)
    guard bytes.reads("<?xml", at: start), start + 6 <= end, Ascii.isWhite(bytes[start + 5])
    else { return }
    var i = start + 6
    while i < end, bytes[i] != Ascii.questionMark {
      guard !Ascii.isWhite(bytes[i]) else {
        i += 1
        continue
      }
      let name = i
      while i < end, bytes[i] != Ascii.equals, !Ascii.isWhite(bytes[i]) { i += 1 }
      let nameEnd = i
      while i < end, bytes[i] == Ascii.equals || Ascii.isWhite(bytes[i]) { i += 1 }
      guard i < end, bytes[i] == Ascii.quote || bytes[i] == Ascii.apostrophe else { return }
      let quote = bytes[i]
      let value = i + 1
      i = value
      while i < end, bytes[i] != quote { i += 1 }
      guard i < end else { return }
      switch String(copying: bytes.extracting(name..<nameEnd)) {
      case "version": version = value..<i
      case "encoding": encoding = value..<i
      default: break
      }
      i += 1
    }
  }
}
