import Dispatch
import Synchronization

/// Work on the parts of a long list, done on all cores.
enum SideBySide {
  /// Few enough that no core waits long for the last part.
  private static let partLength = 1024

  /// What `transform` makes of each part of the list, in the order of the list.
  static func map<Element: Sendable, Result: Sendable>(
    _ list: [Element], _ transform: @Sendable (ArraySlice<Element>) -> Result
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
