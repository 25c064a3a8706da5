extension SourceFile {
  /// Whether all of some words stand in the first 64 KiB of the file: for a look at what it may be.
  public func begins(withAll words: String...) -> Bool {
    let head = bytes.prefix(64 << 10)
    return words.allSatisfy { Self.holds(head, Array($0.utf8)) }
  }

  private static func holds(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    var rest = bytes
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The first byte of the text that is no white space and no byte-order mark.
  public var firstByte: UInt8? {
    bytes.prefix(64 << 10).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.first
  }
}
