import Synchronization

/// Keeps answers while the process runs.
///
/// A class, because those who ask and those who keep share it.
public final class MemoryAnswerCache: AnswerCache {
  private let entries = Mutex(Entries())
  private let mostBytes: Int

  private struct Entries {
    var answers: [AnswerKey: [UInt8]] = [:]
    var bytes = 0
  }

  /// Makes an empty cache.
  ///
  /// - Parameter mostBytes: How many bytes of answers it holds; when there are more it forgets all.
  public init(mostBytes: Int = 64 << 20) {
    self.mostBytes = mostBytes
  }

  /// What was kept for a key.
  public func answers(for key: AnswerKey) -> [UInt8]? {
    entries.withLock { $0.answers[key] }
  }

  /// Keeps answers for a key.
  public func keep(_ answers: [UInt8], for key: AnswerKey) {
    // Each entry takes room besides its bytes.
    let size = answers.count + 200
    guard size <= mostBytes else { return }
    entries.withLock { entries in
      if entries.bytes + size > mostBytes { entries = Entries() }
      if let old = entries.answers.updateValue(answers, forKey: key) {
        entries.bytes -= old.count + 200
      }
      entries.bytes += size
    }
  }

  /// How many subjects it holds answers about.
  public var count: Int { entries.withLock { $0.answers.count } }
}
