package import CoequalChecks

/// One measure of a scorecard in words, with where the tracks differ in it.
package struct ScorecardRow: Hashable, Sendable {
  package let measure: ScorecardMeasure
  package let title: String
  /// A cell for each track, in their order.
  package let cells: [Cell]

  package init(measure: ScorecardMeasure, title: String, cells: [Cell]) {
    self.measure = measure
    self.title = title
    self.cells = cells
  }

  /// What is said of one track.
  package enum Cell: Hashable, Sendable {
    /// What is known.
    ///
    /// Tracks are alike where `compared` is the same, and are told by `order`, the lowest first.
    case known(String, compared: String, order: Int)
    case notKnown
    /// There is nothing to measure; the text says why.
    case absent(String)

    package var text: String {
      switch self {
      case .known(let text, _, _): text
      case .notKnown: "not known"
      case .absent(let text): text
      }
    }
  }

  /// How the tracks stand to each other.
  package enum Comparison: Hashable, Sendable {
    case alike
    /// Nothing is known of any track.
    case notKnown
    /// They differ, or something is known of some only; in one line.
    case differing(String)
  }

  /// Compares the cells.
  ///
  /// - Parameter tracks: The ids of the tracks, one for each cell.
  package func comparison(of tracks: [String]) -> Comparison {
    var groups: [String: (order: Int, first: Int, tracks: [String])] = [:]
    var unknown: [String] = []
    var absent: [String: [String]] = [:]
    for (index, (track, cell)) in zip(tracks, cells).enumerated() {
      switch cell {
      case .known(_, let compared, let order):
        groups[compared, default: (order, index, [])].tracks.append(track)
      case .notKnown: unknown.append(track)
      case .absent(let reason): absent[reason, default: []].append(track)
      }
    }
    if groups.isEmpty { return unknown.isEmpty ? .alike : .notKnown }
    if groups.count == 1, unknown.isEmpty, absent.isEmpty { return .alike }
    let sorted = groups.sorted {
      ($0.value.order, $0.value.first) < ($1.value.order, $1.value.first)
    }
    var parts: [String] = []
    for (value, group) in sorted {
      let names = group.tracks.quotedListing()
      let phrase = measure.phrase
      let verb = group.tracks.count == 1 ? phrase.one : phrase.many
      parts.append("\(names) \(parts.isEmpty ? "\(verb) " : "")\(phrase.before)\(value)")
    }
    var line = parts.joined(separator: ", ")
    for (reason, tracks) in absent.sorted(by: { $0.key < $1.key }) {
      line += "; \(reason) on \(tracks.quotedListing())"
    }
    if !unknown.isEmpty { line += "; not known of \(unknown.quotedListing())" }
    return .differing(line)
  }
}

extension ScorecardMeasure {
  /// What a line about tracks says: "'a' ends at g7, 'b' and 'c' at g9".
  fileprivate var phrase: (one: String, many: String, before: String) {
    switch self {
    case .topGrade: ("ends", "end", "at ")
    case .promise: ("is promised", "are promised", "until ")
    case .topWithoutReports, .topPay: ("reaches", "reach", "")
    case .bar: ("asks", "ask", "for ")
    case .decisions, .outcomes: ("names", "name", "")
    case .leastTime, .usualTime: ("takes", "take", "")
    case .selection: ("fills roles", "fill roles", "by ")
    case .rungs, .comparedRungs, .promotions, .laterals, .switches, .returns, .waysBack, .seats,
      .deprecated, .unknownGrades:
      ("has", "have", "")
    }
  }
}
