import CoequalCensus
import CoequalModel
import CoequalStatistics

/// What a track pays more or less than another for work on the same grade, and whether that is so for
/// both groups alike.
public struct TrackDifference: Hashable, Sendable {
  /// The track.
  public let track: String
  /// The track that it is compared with: the one that most people are on.
  public let reference: String
  /// How many people on the track count.
  public let counts: PairCounts
  /// How many people on the track that it is compared with count.
  public let referenceCounts: PairCounts
  /// The difference for the reference group, as a share.
  public let difference: EstimatedShare
  /// How much more or less that is for the compared group; none where a track has nobody of it.
  public let interaction: EstimatedShare
}

/// A share with its interval and probability.
public struct EstimatedShare: Hashable, Sendable {
  /// The estimate.
  public let value: Figure
  /// The ends of its interval.
  public let lower, upper: Figure
  /// The probability of an estimate this far from zero if there were no difference.
  public let probability: Figure
}

extension TrackDifference {
  /// The column of tracks.
  static let column = "track"

  /// Compares all tracks with the most frequent one, among people on one grade who are alike in the
  /// other factors.
  ///
  /// - Throws: when a factor is unknown, or the regression cannot be done.
  static func all(
    _ question: PeopleQuestion, by factors: [PayFactor], among people: ModelledPeople,
    in workforce: Workforce, id: FigureID
  ) throws(PayModelError) -> [TrackDifference] {
    guard question.ladder.contains(column), workforce.attributes[column] != nil else { return [] }
    let steps = question.ladder.filter { $0 != column && workforce.attributes[$0] != nil }
    let others = factors.filter { !question.ladder.contains($0.column) }
    let model = try PayModel(
      of: question.pair, by: others + steps.map { PayFactor($0) } + [PayFactor(column)],
      among: people, in: workforce)
    do {
      return try all(of: model, column, question, workforce, id)
    } catch {
      throw .statistics(error)
    }
  }

  private static func all(
    of model: PayModel, _ column: String, _ question: PeopleQuestion, _ workforce: Workforce,
    _ id: FigureID
  ) throws(StatisticsError) -> [TrackDifference] {
    guard let tracks = workforce.attributes[column],
      let groups = workforce.attributes[question.pair.column],
      let compared = groups.code(of: question.pair.compared)
    else { return [] }
    let prefix = FactorCoding.column(column, "")
    let columns = model.blocks[column] ?? []
    let names = columns.map { String($0.dropFirst(prefix.count)) }
    let present = Set(Set(model.rows.map { tracks.codes[$0] }).map { tracks.names[Int($0)] })
    guard let reference = present.subtracting(names).min() else { return [] }
    func counts(_ track: String) -> PairCounts {
      let code = tracks.code(of: track)
      let rows = model.rows.filter { tracks.codes[$0] == code }
      let first = rows.count { groups.codes[$0] == compared }
      return PairCounts(compared: first, reference: rows.count - first)
    }
    let referenceCounts = counts(reference)
    var design = model.design
    for (name, track) in zip(columns, names) {
      let code = tracks.code(of: track)
      try design.add(
        Sample(
          model.rows.map { tracks.codes[$0] == code && groups.codes[$0] == compared ? 1 : 0 },
          named: interaction(name, model)))
    }
    let fit = try CodedRegression(of: model.response, on: design)
    let estimator: CovarianceEstimator =
      question.conventions[.standardErrors].lexical == "classical" ? .classical : .hc3
    let covariance = try fit.covariance(estimator)
    return zip(columns, names).map { name, track in
      func share(_ column: String, _ part: String) -> EstimatedShare {
        let estimate = try? covariance.estimate(of: column)
        let frame = GapFrame(
          id.appending(track).appending(part), estimate?.value, estimate?.standardError,
          estimate?.degreesOfFreedom, question)
        return EstimatedShare(
          value: frame.naive, lower: frame.lower, upper: frame.upper,
          probability: frame.probability)
      }
      return TrackDifference(
        track: track, reference: reference, counts: counts(track),
        referenceCounts: referenceCounts, difference: share(name, "difference"),
        interaction: share(interaction(name, model), "interaction"))
    }
  }

  private static func interaction(_ column: String, _ model: PayModel) -> String {
    "\(column) × \(model.group)"
  }
}
