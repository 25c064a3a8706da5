import Dispatch
import Synchronization

/// Work on a thread of its own, so that waiting for it can end before it does.
enum OwnThread {
  /// What some work gives; `nil` when it takes longer than it may.
  ///
  /// It is left running then.
  static func value<Value: Sendable>(
    within deadline: Duration? = nil, of work: @escaping @Sendable () -> Value
  ) async -> Value? {
    await withCheckedContinuation { continuation in
      let waiting = Mutex<CheckedContinuation<Value?, Never>?>(continuation)
      let answer: @Sendable (Value?) -> Void = { value in
        let continuation = waiting.withLock { waiting in
          defer { waiting = nil }
          return waiting
        }
        continuation?.resume(returning: value)
      }
      // Queues of their own have threads of their own, however many of the shared ones are busy with
      // work that never ends.
      DispatchQueue(label: "coequal.plugin").async { answer(work()) }
      guard let deadline else { return }
      let seconds =
        Double(deadline.components.seconds) + Double(deadline.components.attoseconds) / 1e18
      DispatchQueue(label: "coequal.plugin.deadline")
        .asyncAfter(deadline: .now() + seconds) { answer(nil) }
    }
  }
}
