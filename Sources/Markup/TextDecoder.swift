/// Turns the bytes of values and text as written into what they mean.
///
/// The bytes come from a well-formed document. In others, an `&` that begins no reference stays.
enum TextDecoder {
  /// Appends an attribute's value: references resolved, each tab or line end a space.
  static func appendValue(_ bytes: Span<UInt8>, to result: inout [UInt8]) {
    append(bytes, lineEnd: Ascii.space, tab: Ascii.space, to: &result)
  }

  /// Appends character data without CDATA sections: references resolved, each line end an LF.
  static func appendText(_ bytes: Span<UInt8>, to result: inout [UInt8]) {
    append(bytes, lineEnd: Ascii.lineFeed, tab: Ascii.tab, to: &result)
  }

  /// Appends the inside of a CDATA section: each line end an LF.
  static func appendCDATA(_ bytes: Span<UInt8>, to result: inout [UInt8]) {
    append(
      bytes, lineEnd: Ascii.lineFeed, tab: Ascii.tab, resolvesReferences: false, to: &result)
  }

  private static func append(
    _ bytes: Span<UInt8>, lineEnd: UInt8, tab: UInt8, resolvesReferences: Bool = true,
    to result: inout [UInt8]
  ) {
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      switch byte {
      case Ascii.ampersand where resolvesReferences:
        if let (scalar, length) = reference(in: bytes, at: i - 1) {
          UTF8.append(scalar, to: &result)
          i += length - 1
        } else {
          result.append(byte)
        }
      case Ascii.carriageReturn:
        if i < bytes.count, bytes[i] == Ascii.lineFeed { i += 1 }
        result.append(lineEnd)
      case Ascii.lineFeed: result.append(lineEnd)
      case Ascii.tab: result.append(tab)
      default: result.append(byte)
      }
    }
  }

  // MARK: References

  /// The character that the reference at `start` stands for, and how many bytes the reference has.
  ///
  /// Only the five predefined entities exist: a document with a DOCTYPE is refused.
  static func reference(
    in bytes: Span<UInt8>, at start: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    var i = start + 1
    guard i < bytes.count else { return nil }
    guard bytes[i] == Ascii.numberSign else { return entity(in: bytes, at: start) }
    i += 1
    var radix: UInt32 = 10
    if i < bytes.count, bytes[i] == UInt8(ascii: "x") {
      radix = 16
      i += 1
    }
    let digits = i
    var value: UInt32 = 0
    while i < bytes.count, let digit = digit(bytes[i]), digit < radix {
      // Zeros may lead, so it is the value that is limited and not the number of digits.
      value = min(value * radix + digit, 0x11_0000)
      i += 1
    }
    guard i > digits, i < bytes.count, bytes[i] == Ascii.semicolon,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, i + 1 - start)
  }

  private static func entity(
    in bytes: Span<UInt8>, at start: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let entities: [(StaticString, Unicode.Scalar)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
    ]
    for (written, scalar) in entities {
      if bytes.reads(written, at: start) { return (scalar, written.utf8CodeUnitCount) }
    }
    return nil
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
