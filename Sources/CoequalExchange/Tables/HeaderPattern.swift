/// The name of a column as a map has it, in which `*` stands for any letters.
struct HeaderPattern {
  private let start: [Character]
  /// What follows the star; `nil` where there is none.
  private let end: [Character]?

  init(_ pattern: String) {
    let parts = pattern.collapsed.split(
      separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    start = Array(parts[0])
    end = parts.count > 1 ? Array(parts[1]) : nil
  }

  /// Whether it can be the name of several columns.
  var hasStar: Bool { end != nil }

  /// What the star stands for in a name, or all of the name where there is no star; `nil` where the
  /// name is another one.
  func match(_ name: String) -> String? {
    let letters = Array(name.collapsed)
    guard let end else {
      return Self.isEqual(letters[...], start[...]) ? String(letters) : nil
    }
    guard letters.count > start.count + end.count,
      Self.isEqual(letters.prefix(start.count), start[...]),
      Self.isEqual(letters.suffix(end.count), end[...])
    else { return nil }
    let middle = String(letters[start.count..<letters.count - end.count]).collapsed
    return middle.isEmpty ? nil : middle
  }

  private static func isEqual(_ first: ArraySlice<Character>, _ second: ArraySlice<Character>)
    -> Bool
  {
    first.count == second.count
      && zip(first, second).allSatisfy { $0.lowercased() == $1.lowercased() }
  }
}
