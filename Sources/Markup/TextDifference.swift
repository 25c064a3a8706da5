/// The first place where two texts differ, with the lines around it.
package struct TextDifference: Hashable, Sendable, CustomStringConvertible {
  /// The number of the first line that differs, from 1.
  package let line: Int
  package let description: String

  /// Compares two texts line by line.
  package init(from old: String, to new: String) {
    let (old, new) = (Self.lines(of: old), Self.lines(of: new))
    // Bytes, since two strings of other bytes can be equal to Swift, and CR LF is one character.
    let same = zip(old, new).prefix { $0.elementsEqual($1) }.count
    line = same + 1
    let before = old[max(0, same - 2)..<same].map { "  \(Substring($0))" }
    let removed = old.dropFirst(same).prefix(3).map { "- \(Substring($0))" }
    let added = new.dropFirst(same).prefix(3).map { "+ \(Substring($0))" }
    description = (["line \(line):"] + before + removed + added).joined(separator: "\n")
  }

  private static func lines(of text: String) -> [Substring.UTF8View] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}
