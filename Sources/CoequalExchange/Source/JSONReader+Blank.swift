// White space and comments.
extension JSONReader {
  /// Moves past white space, and past comments where there are any.
  mutating func skipBlank() throws(SourceProblem) {
    while let byte = current {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        position += 1
      case UInt8(ascii: "/") where byte.isCommentStart(before: self.byte(1)):
        try skipComment()
      case UInt8(ascii: "#") where dialect == .json:
        throw comment(at: position..<endOfLine)
      default:
        guard dialect == .javaScript, skipRareSpace() else { return }
      }
    }
  }

  private mutating func skipComment() throws(SourceProblem) {
    let start = position
    guard byte(1) == UInt8(ascii: "*") else {
      guard dialect == .javaScript else { throw comment(at: start..<endOfLine) }
      position = endOfLine
      return
    }
    position += 2
    while current != UInt8(ascii: "*") || byte(1) != UInt8(ascii: "/") {
      guard current != nil else {
        throw SourceProblem(
          "the comment is not closed: expected '*/' before the end of the file",
          at: start..<start + 2)
      }
      position += 1
    }
    position += 2
    guard dialect == .javaScript else { throw comment(at: start..<position) }
  }

  /// Moves past a space that only JavaScript takes for one.
  private mutating func skipRareSpace() -> Bool {
    let length = rareSpaceLength
    position += length
    return length > 0
  }

  /// The bytes of such a space at the current byte; 0 where there is none.
  var rareSpaceLength: Int {
    switch (current, byte(1), byte(2)) {
    case (0x0B, _, _), (0x0C, _, _): 1
    // A no-break space, a line or paragraph separator, a byte-order mark.
    case (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xEF, 0xBB, 0xBF): 3
    default: 0
    }
  }

  /// The end of the line that the current byte is in.
  var endOfLine: Int {
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") {
      end += 1
    }
    return end
  }
}

extension UInt8 {
  func isCommentStart(before next: UInt8?) -> Bool {
    self == UInt8(ascii: "/") && (next == UInt8(ascii: "/") || next == UInt8(ascii: "*"))
  }

  /// Whether names and words can begin with this byte; those that are not ASCII count as letters.
  var isNameStart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

  /// Whether names and words can go on with this byte.
  var isNamePart: Bool {
    isNameStart || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
