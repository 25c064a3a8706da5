import Markup

// Messages about a file as a whole: its size, its encoding, what else it may be.
extension SourceProblem {
  /// Says what stops the bytes of a file from being read as a text at all.
  ///
  /// - Complexity: O(*n*), many bytes at a time where they are ASCII
  static func ofBytes(_ bytes: [UInt8], limits: JSONLimits) -> SourceProblem? {
    guard bytes.count <= limits.bytes else {
      return SourceProblem(
        "\(bytes.count) bytes; a file may have up to \(limits.bytes)", at: 0..<0,
        rule: .oversizedSource)
    }
    if isWide(Array(bytes.prefix(4))) {
      return SourceProblem(
        "the file is not in UTF-8 but in UTF-16 or UTF-32", at: 0..<min(4, bytes.count),
        help: "save the file as UTF-8")
    }
    switch UTF8Check.firstProblem(in: bytes.span) {
    case nil:
      return nil
    case .zero(let offset):
      return ofBinary(bytes)
        ?? SourceProblem(
          "a zero byte cannot stand in a text file", at: offset..<offset + 1)
    case .invalid(let range):
      let byte = String(bytes[range.lowerBound], radix: 16, uppercase: true)
      return ofBinary(bytes)
        ?? SourceProblem(
          "'\(byte)' is a byte that cannot stand here in UTF-8", at: range,
          help: "save the file as UTF-8; it may be in Windows-1252 or Latin-1 now")
    }
  }

  private static func ofBinary(_ bytes: [UInt8]) -> SourceProblem? {
    guard let kind = FileKind(guessing: bytes) else { return nil }
    switch kind {
    case .zip, .gzip, .pdf, .oldOffice:
      return SourceProblem(
        "the file looks like \(kind.rawValue) and is no text", at: 0..<min(4, bytes.count))
    case .json, .yaml, .html, .csv:
      return nil
    }
  }

  /// Whether a file that begins so has two or four bytes for each character.
  ///
  /// A text of this kind begins with a character of ASCII, so that a zero beside it gives that away.
  private static func isWide(_ head: [UInt8]) -> Bool {
    head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || head.count > 1 && (head[0] == 0) != (head[1] == 0)
      || head.count > 3 && head[0] == 0 && head[1] == 0 && head[3] != 0
  }
}
