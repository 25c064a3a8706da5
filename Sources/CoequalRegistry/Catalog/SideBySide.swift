import Dispatch
import Synchronization

/// Work on the parts of a long list, done on all cores.
enum SideBySide {
  /// What `transform` makes of each part of the list, in the order of the list.
  ///
  /// - Parameter partLength: Enough that handing a part out costs nothing in comparison, and few enough
  ///   that no core waits long for the last one.
  static func map<Element: Sendable, Result: Sendable>(
    _ list: [Element], partLength: Int = 1024,
    _ transform: @Sendable (ArraySlice<Element>) -> Result
  ) -> [Result] {
    guard list.count > partLength else { return [transform(list[...])] }
    let starts = Array(stride(from: 0, to: list.count, by: partLength))
    let results = Mutex([Result?](repeating: nil, count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      let start = starts[index]
      let result = transform(list[start..<min(start + partLength, list.count)])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
