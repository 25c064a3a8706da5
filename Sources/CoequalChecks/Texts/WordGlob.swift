/// A word with `*` somewhere: any letters, or none.
package struct WordGlob: Hashable, Sendable {
  /// What stands between the stars, the empty parts at the ends included.
  private let pieces: [[Character]]

  /// - Parameter text: A folded word with at least one star.
  init(_ text: String) {
    pieces = text.split(separator: "*", omittingEmptySubsequences: false).map(Array.init)
  }

  /// The letters before the star, where it is the only one and stands at the end.
  var prefix: String? {
    pieces.count == 2 && pieces[1].isEmpty && !pieces[0].isEmpty ? String(pieces[0]) : nil
  }

  /// The letters behind the star, where it is the only one and stands at the beginning.
  var suffix: String? {
    pieces.count == 2 && pieces[0].isEmpty && !pieces[1].isEmpty ? String(pieces[1]) : nil
  }

  /// Whether all of a word fits.
  ///
  /// The first fit of each piece leaves the most room for the next, so nothing is ever tried again.
  func matches(_ word: [Character]) -> Bool {
    guard let first = pieces.first, let last = pieces.last, word.starts(with: first),
      word.count >= first.count + last.count
    else { return false }
    let end = word.count - last.count
    guard word[end...].elementsEqual(last) else { return false }
    var position = first.count
    for piece in pieces.dropFirst().dropLast() {
      guard let found = Self.find(piece, in: word, from: position, to: end) else { return false }
      position = found + piece.count
    }
    return true
  }

  private static func find(
    _ piece: [Character], in word: [Character], from start: Int, to end: Int
  ) -> Int? {
    guard end - start >= piece.count else { return nil }
    return (start...end - piece.count).first { word[$0..<$0 + piece.count].elementsEqual(piece) }
  }
}
