/// Looks through a text before it is parsed, for what the parser would stumble over or never get done.
enum YAMLScan {
  /// The first problem; `nil` where there is none.
  ///
  /// - Complexity: O(*n*) for *n* bytes
  static func firstProblem(
    in bytes: ArraySlice<UInt8>, limits: YAMLLimits
  ) -> SourceProblem? {
    guard bytes.count <= limits.bytes else {
      return SourceProblem(
        "\(bytes.count) bytes of YAML; up to \(limits.bytes) are read",
        at: bytes.startIndex..<bytes.startIndex, rule: .oversizedSource)
    }
    return controlCharacter(in: bytes) ?? growth(of: bytes, limit: limits.bytes)
  }

  private static func controlCharacter(in bytes: ArraySlice<UInt8>) -> SourceProblem? {
    for offset in bytes.indices {
      let byte = bytes[offset]
      let length: Int
      switch byte {
      case 0..<0x20 where ![0x09, 0x0A, 0x0D].contains(byte), 0x7F: length = 1
      case 0xC2 where isControl(after: offset, in: bytes): length = 2
      case 0xEF
      where bytes.hasPrefix([0xEF, 0xBF, 0xBE], at: offset)
        || bytes.hasPrefix([0xEF, 0xBF, 0xBF], at: offset):
        length = 3
      default: continue
      }
      let text = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
      let code = String(text.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
      return SourceProblem(
        "the control character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code) "
          + "cannot stand in YAML",
        at: offset..<offset + length,
        help: "take the character out; it cannot be seen in most editors")
    }
    return nil
  }

  /// Whether a character from U+0080 to U+009F, the next line U+0085 aside, begins here.
  private static func isControl(after offset: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard offset + 1 < bytes.endIndex else { return false }
    let second = bytes[offset + 1]
    return second < 0xA0 && second != 0x85
  }

  // MARK: - Aliases

  /// Estimates from above how long the text is with all its aliases written out.
  ///
  /// An alias stands for a whole value again, which may hold aliases in its turn, so that a few lines
  /// can stand for billions of values; and the parser itself would follow them.
  private static func growth(of bytes: ArraySlice<UInt8>, limit: Int) -> SourceProblem? {
    /// A value with a name, of which only the beginning is known.
    struct Anchor {
      let start: Int
      /// The length of all aliases before it.
      let written: Int
      /// How long it is at most, once it has been used and so must have ended.
      var length: Int?
    }
    var anchors: [ArraySlice<UInt8>: Anchor] = [:]
    var written = 0
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let sign = bytes[offset]
      offset += 1
      guard sign == UInt8(ascii: "&") || sign == UInt8(ascii: "*") else { continue }
      let name = bytes[offset...].prefix(while: \.isYAMLName)
      guard !name.isEmpty else { continue }
      if sign == UInt8(ascii: "&") {
        // A name can be given again. Any of its values may be meant then, so the first start counts.
        anchors[name] =
          anchors[name].map {
            Anchor(start: $0.start, written: $0.written, length: nil)
          } ?? Anchor(start: offset, written: written, length: nil)
      } else if let anchor = anchors[name] {
        let length = anchor.length ?? (offset - anchor.start + written - anchor.written)
        anchors[name]?.length = length
        written += length
        if written > limit {
          return SourceProblem(
            "aliases such as '*\(String(decoding: name.prefix(40), as: UTF8.self))' make the text "
              + "longer than \(limit) bytes",
            at: offset - 1..<offset + name.count,
            help: "write out what the aliases stand for, or leave them out", rule: .oversizedSource)
        }
      }
      offset += name.count
    }
    return nil
  }
}
