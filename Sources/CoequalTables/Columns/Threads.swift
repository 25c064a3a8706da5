import Dispatch
import Synchronization

/// Pieces of work on several threads.
package enum Threads {
  /// What `work` gives for 0 to `count` - 1, in this order; at most `threads` do it side by side.
  package static func map<Result: Sendable>(
    _ count: Int, threads: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    map(count, threads: threads) { index, _ in work(index) }
  }

  /// The same, with the number of the thread that does it, from 0: what each needs for itself.
  package static func map<Result: Sendable>(
    _ count: Int, threads: Int, _ work: @Sendable (_ index: Int, _ thread: Int) -> Result
  ) -> [Result] {
    guard threads > 1, count > 1 else { return (0..<count).map { work($0, 0) } }
    let results = Mutex([Result?](repeating: nil, count: count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { thread in
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < count {
        let result = work(index, thread)
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
