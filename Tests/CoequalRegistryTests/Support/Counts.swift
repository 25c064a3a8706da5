import Synchronization

/// Gathers what a progress handler is told.
final class Counts: Sendable {
  private let counts = Mutex<[[Int]]>([])

  var all: [[Int]] { counts.withLock(\.self) }

  func add(_ done: Int, of all: Int) { counts.withLock { $0.append([done, all]) } }
}
