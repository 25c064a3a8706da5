import Dispatch
import Synchronization

/// Pieces of work on several threads.
///
/// What comes of a piece goes to a place of its own, so that no thread waits for another, and all is the same
/// for any number of them.
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
    return [Result](unsafeUninitializedCapacity: count) { results, made in
      // Each index is handed out once, and everything is there when all threads have come back.
      nonisolated(unsafe) let results = results
      let next = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: min(threads, count)) { thread in
        while case let index = next.add(1, ordering: .relaxed).oldValue, index < count {
          results.initializeElement(at: index, to: work(index, thread))
        }
      }
      made = count
    }
  }

  /// What `transform` makes of each part of a list, in the order of the list, on all cores.
  ///
  /// - Parameter partLength: Enough that handing a part out costs nothing in comparison, and few enough
  ///   that no core waits long for the last one.
  package static func map<Element: Sendable, Result: Sendable>(
    _ list: [Element], partLength: Int = 1024,
    _ transform: @Sendable (ArraySlice<Element>) -> Result
  ) -> [Result] {
    guard list.count > partLength else { return [transform(list[...])] }
    let starts = Array(stride(from: 0, to: list.count, by: partLength))
    return map(starts.count, threads: starts.count) { part in
      transform(list[starts[part]..<min(starts[part] + partLength, list.count)])
    }
  }
}
