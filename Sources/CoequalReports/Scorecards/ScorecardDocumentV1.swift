package import CoequalChecks
import CoequalModel

/// The published JSON of scorecards, version 1.
///
/// Its schema is `Frameworks/schema/scorecard-1.schema.json`. What is not known is left out.
package struct ScorecardDocumentV1: Encodable {
  let format = "coequal-scorecard"
  let version = 1
  let frameworks: [FrameworkV1]

  struct FrameworkV1: Encodable {
    let id, version, title: String
    let branch, dualUntil: String?
    let climb: ClimbV1?
    let tracks: [ScorecardTrackV1]
    let topPay: [TopPayV1]
    let comparisons: [ComparisonV1]
  }

  struct ClimbV1: Encodable {
    let from, to: String
  }

  /// What the tracks reach without direct reports in one pay zone.
  struct TopPayV1: Encodable {
    let zone: String?
    let top: AmountV1?
    let tracks: [TrackPayV1]
  }

  struct TrackPayV1: Encodable {
    let track: String
    let isKnown: Bool
    let hasRole: Bool
    let percent: Double?
    let amount: AmountV1?
  }

  /// Money for a year.
  struct AmountV1: Encodable {
    let units: Int64
    let currency: String

    init(_ amount: PayScore.Amount) {
      units = amount.units
      currency = amount.currency.lexical
    }
  }

  /// A row in words: how the tracks stand to each other.
  struct ComparisonV1: Encodable {
    let measure, title, state: String
    let text: String?
    let rules: [String]
  }

  /// Scorecards as JSON, with a line break at the end.
  ///
  /// - Parameter showsPay: Whether amounts of pay are in it; shares always are.
  package static func json(_ cards: [Scorecard], showsPay: Bool) throws -> String {
    try JSONText.encode(
      ScorecardDocumentV1(frameworks: cards.map { FrameworkV1($0, showsPay: showsPay) }))
  }
}

extension ScorecardDocumentV1.FrameworkV1 {
  fileprivate init(_ card: Scorecard, showsPay: Bool) {
    let names = card.tracks.map(\.id.lexical)
    id = card.id.lexical
    version = card.version.lexical
    title = card.title
    branch = card.branch?.lexical
    dualUntil = card.dualUntil?.lexical
    climb = card.climb.map { .init(from: $0.from.lexical, to: $0.to.lexical) }
    tracks = card.tracks.map { ScorecardTrackV1($0, grades: card.grades) }
    topPay = card.pay.map { .init($0, tracks: names, showsPay: showsPay) }
    comparisons = ScorecardRow.rows(of: card, showsPay: false).map { .init($0, tracks: names) }
  }
}

extension ScorecardDocumentV1.TopPayV1 {
  fileprivate init(_ score: PayScore, tracks names: [String], showsPay: Bool) {
    zone = score.zone?.lexical
    top = showsPay ? score.top.map { .init($0) } : nil
    tracks = zip(names, score.tracks).map { name, pay in
      guard case .known(let tenths, let amount) = pay else {
        return .init(
          track: name, isKnown: pay == .noRole, hasRole: pay != .noRole, percent: nil, amount: nil)
      }
      return .init(
        track: name, isKnown: true, hasRole: true, percent: Double(tenths) / 10,
        amount: showsPay ? .init(amount) : nil)
    }
  }
}

extension ScorecardDocumentV1.ComparisonV1 {
  fileprivate init(_ row: ScorecardRow, tracks: [String]) {
    measure = row.measure.rawValue
    title = row.title
    rules = row.measure.rules.map(\.rawValue)
    switch row.comparison(of: tracks) {
    case .alike: (state, text) = ("alike", nil)
    case .notKnown: (state, text) = ("not-known", nil)
    case .differing(let line): (state, text) = ("differing", line)
    }
  }
}
