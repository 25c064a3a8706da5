/// Keeps what programs answered about single subjects, for checks that are declared `local`.
///
/// A cache may forget anything at any time, and what it returns is looked at like a fresh answer. It never
/// fails: what cannot be kept is asked again.
public protocol AnswerCache: Sendable {
  /// What was kept for a key; `nil` where nothing is.
  func answers(for key: AnswerKey) -> [UInt8]?

  /// Keeps answers for a key, over those that are there.
  func keep(_ answers: [UInt8], for key: AnswerKey)

  /// Forgets what is too much; called after each run.
  func trim()
}

extension AnswerCache {
  /// Forgets nothing.
  public func trim() {}
}

/// A cache that keeps nothing.
public struct NoAnswerCache: AnswerCache {
  /// Makes the cache.
  public init() {}

  /// Nothing.
  public func answers(for key: AnswerKey) -> [UInt8]? { nil }

  /// Keeps nothing.
  public func keep(_ answers: [UInt8], for key: AnswerKey) {}
}
