import CoequalThreads

/// Work on pieces of rows side by side, put together in the order of the rows.
///
/// Pieces depend on nothing but the number of rows, so what comes of them is the same to the bit for any
/// number of threads.
package enum PieceFold {
  /// Pieces of so many rows, at most 32.
  package static func pieces(of rowCount: Int) -> [Range<Int>] {
    let size = pieceSize(of: rowCount)
    return stride(from: 0, to: rowCount, by: size).map { $0..<min(rowCount, $0 + size) }
  }

  /// How many rows a piece has.
  static func pieceSize(of rowCount: Int) -> Int { max(1 << 14, (rowCount + 31) / 32) }

  /// What comes of all pieces; `nil` where there are none.
  ///
  /// - Parameters:
  ///   - threads: How many pieces are worked on side by side, at most.
  ///   - merge: Adds what came of the next piece.
  package static func fold<Part: Sendable>(
    _ pieces: [Range<Int>], threads: Int, _ work: @Sendable (Range<Int>) -> Part,
    merge: (inout Part, Part) -> Void
  ) -> Part? {
    var whole: Part?
    // Some at a time: of regressions on many columns, what comes of a piece is large.
    let wave = threads > 1 ? 4 * threads : 1
    for start in stride(from: 0, to: pieces.count, by: wave) {
      let next = pieces[start..<min(start + wave, pieces.count)]
      for part in Threads.map(next.count, threads: threads, { work(next[start + $0]) }) {
        if var sum = whole.take() {
          merge(&sum, part)
          whole = sum
        } else {
          whole = part
        }
      }
    }
    return whole
  }
}
