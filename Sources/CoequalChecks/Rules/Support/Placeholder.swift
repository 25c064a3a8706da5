/// Words that stand where a text is still to be written.
enum Placeholder {
  static let words = ["TODO", "TBD", "TBC", "TBA", "FIXME", "XXX", "MISSING"]
  private static let patterns = words.map { Array($0.utf8) }

  /// Whether one of the words stands in a text, as a word and in capitals.
  static func stands(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      hasTwoCapitals(bytes) && patterns.contains { pattern in occurs(pattern, in: bytes) }
    }
  }

  /// Whether two capitals stand side by side: all words begin so, and few texts hold any.
  private static func hasTwoCapitals(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isAfterCapital = false
    for byte in text {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      if isCapital, isAfterCapital { return true }
      isAfterCapital = isCapital
    }
    return false
  }

  private static func occurs(_ pattern: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= pattern.count else { return false }
    search: for start in 0...(text.count - pattern.count) where text[start] == pattern[0] {
      for offset in 1..<pattern.count where text[start + offset] != pattern[offset] {
        continue search
      }
      let end = start + pattern.count
      let isWord =
        (start == 0 || !isLetter(text[start - 1])) && (end == text.count || !isLetter(text[end]))
      if isWord { return true }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80
  }
}
