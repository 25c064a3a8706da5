extension String {
  /// The words of a title in small letters: runs of letters, without digits and signs.
  ///
  /// Most titles are ASCII, where one look at each byte is enough.
  var letterWords: [Substring] {
    let text = lowercased()
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.split { !$0.isLetter } }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    return text.utf8.split { !letters.contains($0) }.map { Substring($0) }
  }
}
