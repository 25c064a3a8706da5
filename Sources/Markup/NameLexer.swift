/// Finds where names end in bytes that may be anything.
enum NameLexer {
  /// The bytes from `start` to the first that cannot be in the name of an element or attribute.
  @inline(__always)
  static func name(in bytes: Span<UInt8>, at start: Int) -> Range<Int> {
    var i = start
    while i < bytes.count {
      // Nearly every byte of a name stands above all those that end it.
      if bytes[i] > Ascii.greaterThan {
        i += 1
        continue
      }
      switch bytes[i] {
      case 0...Ascii.space, Ascii.equals, Ascii.slash, Ascii.greaterThan, Ascii.lessThan,
        Ascii.quote, Ascii.apostrophe, Ascii.ampersand:
        return start..<i
      default:
        i += 1
      }
    }
    return min(start, i)..<i
  }

  /// The bytes from `start` to the first that cannot be in the target of an instruction.
  static func target(in bytes: Span<UInt8>, at start: Int) -> Range<Int> {
    var i = start
    while i < bytes.count, !Ascii.isWhite(bytes[i]), bytes[i] != Ascii.questionMark { i += 1 }
    return min(start, i)..<i
  }
}
