import CoequalModel

/// The ranges of all grades for groups that have the same ones, in one market.
public struct PayLadder: Sendable {
  /// Names the ladder in the names of its figures.
  public let id: FigureID
  /// Who climbs it.
  public let groups: [PayGroup]
  /// The same in words.
  public let title: String
  /// One rung for each grade, from the lowest.
  public let rungs: [LadderRung]
  /// Where a higher grade pays less than the one below.
  public let inversions: [RangeInversion]
}

extension PayLadder {
  /// The ladders of a market: groups with the same ranges on every grade climb the same one.
  static func all(in market: PayMarket, of evaluation: RangeEvaluation) -> [PayLadder] {
    let groups = evaluation.names.all
    let states = Dictionary(
      uniqueKeysWithValues: groups.map { ($0, evaluation.states(for: $0, in: market)) })
    let kinds = Dictionary(grouping: groups) { states[$0] ?? [] }
    return groups.compactMap { group -> PayLadder? in
      guard let own = states[group], let alike = kinds[own], alike.first == group,
        own.contains(where: { $0 != .none })
      else { return nil }
      return PayLadder(alike, own, in: market, of: evaluation)
    }
  }

  private init(
    _ groups: [PayGroup], _ states: [LadderRung.State], in market: PayMarket,
    of evaluation: RangeEvaluation
  ) {
    self.groups = groups
    title = evaluation.names.title(of: groups)
    let slug = evaluation.names.slug(of: groups)
    id = evaluation.id(market).appending(slug)
    let rungs = zip(evaluation.grades, states).map { (grade: $0.id, state: $1) }
    let words = "\(title), \(evaluation.title(of: market))"
    self.rungs = rungs.enumerated().map { [id] place, rung in
      LadderRung(
        id.appending(rung.grade.lexical), rung,
        next: place + 1 < rungs.count ? rungs[place + 1] : nil, title: words, in: evaluation)
    }
    let known = rungs.compactMap { rung in rung.state.range.map { (grade: rung.grade, range: $0) } }
    inversions = zip(known, known.dropFirst()).compactMap { lower, higher in
      let measures = RangeMeasure.ofRange.filter { measure in
        guard let low = lower.range.amount(measure), let high = higher.range.amount(measure) else {
          return false
        }
        return high < low
      }
      return measures.isEmpty || lower.range.currency != higher.range.currency
        ? nil : RangeInversion(lower: lower.grade, higher: higher.grade, measures: measures)
    }
  }
}
