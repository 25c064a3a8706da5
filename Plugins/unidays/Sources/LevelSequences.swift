import CoequalExchange

/// The levels that the topics of a file have, to find topics that share a scale.
///
/// Topics with equal levels share one. A topic with only some levels of another shares that one's.
struct LevelSequences {
  /// The levels as they are written, by their keys.
  private(set) var nodes: [[String]: [SourceNode]] = [:]
  private var longer: [[String]: [String]] = [:]

  /// Collects the levels of topics.
  ///
  /// - Complexity: O(*n*) for *n* levels, unless nearly all topics differ
  init(_ topics: [SourceNode]) {
    for topic in topics {
      let levels = topic["levels"]?.items ?? []
      let keys = levels.map(Self.key)
      if nodes[keys] == nil { nodes[keys] = levels }
    }
    // Where nearly all topics differ, comparing each with each is of no use.
    guard nodes.count <= 100 else { return }
    let all = nodes.keys.sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) }
    for keys in all {
      longer[keys] = all.first { $0.count > keys.count && Self.isPart(keys, of: $0) }
    }
  }

  /// The levels of the scale for a topic.
  func sequence(for topic: SourceNode) -> [String] {
    let keys = (topic["levels"]?.items ?? []).map(Self.key)
    return longer[keys] ?? keys
  }

  /// What makes levels of two topics the same: path and title.
  static func key(of level: SourceNode) -> String {
    (level["path"]?.text ?? "") + "\n" + (level["title"]?.text?.collapsed ?? "")
  }

  /// Whether all of some keys stand among others, in the same order.
  private static func isPart(_ keys: [String], of others: [String]) -> Bool {
    var rest = others[...]
    for key in keys {
      guard let found = rest.firstIndex(of: key) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }
}
