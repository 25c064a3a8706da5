import Dispatch
import Synchronization

/// Work on pieces of rows side by side, put together in the order of the rows.
///
/// Pieces depend on nothing but the number of rows, so what comes of them is the same to the bit for any
/// number of threads.
package enum PieceFold {
  /// Pieces of so many rows: at most 32, so that what is kept of them stays small.
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
    merge: @Sendable (inout Part, Part) -> Void
  ) -> Part? {
    guard threads > 1, pieces.count > 1 else {
      var whole: Part?
      for piece in pieces { Sum<Part>.merge(&whole, work(piece), merge) }
      return whole
    }
    let sum = Mutex(Sum<Part>())
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(threads, pieces.count)) { _ in
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < pieces.count {
        let part = work(pieces[index])
        sum.withLock { $0.add(part, at: index, merge) }
      }
    }
    return sum.withLock { $0.whole }
  }

  /// What comes of each of so many things, in their order.
  package static func map<Result: Sendable>(
    _ count: Int, threads: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    let single = (0..<count).map { $0..<$0 + 1 }
    let all = fold(single, threads: threads) {
      [work($0.lowerBound)]
    } merge: {
      $0 += $1
    }
    return all ?? []
  }

  /// Parts up to the first that is not there yet.
  private struct Sum<Part: Sendable>: Sendable {
    private(set) var whole: Part?
    private var merged = 0
    private var waiting: [Int: Part] = [:]

    mutating func add(_ part: Part, at index: Int, _ merge: (inout Part, Part) -> Void) {
      waiting[index] = part
      while let part = waiting.removeValue(forKey: merged) {
        Self.merge(&whole, part, merge)
        merged += 1
      }
    }

    static func merge(
      _ whole: inout Part?, _ part: Part, _ merge: (inout Part, Part) -> Void
    ) {
      if var sum = whole.take() {
        merge(&sum, part)
        whole = sum
      } else {
        whole = part
      }
    }
  }
}
