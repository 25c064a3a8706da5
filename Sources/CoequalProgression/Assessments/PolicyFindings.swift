import CoequalCensus
public import CoequalModel

/// What the policy of a project leaves out of ratings that are right in themselves.
public struct PolicyFindings: Sendable {
  /// What is wrong, for people.
  public let findings: [Finding]

  /// Looks at ratings.
  ///
  /// - Parameters:
  ///   - ratings: The ratings of everybody.
  ///   - policy: How ratings become levels.
  ///   - today: The day for which levels are asked.
  ///   - project: The file of the project.
  /// - Complexity: O(*n*) for *n* ratings
  public init(
    _ ratings: RatingTable, _ policy: RatingPolicy, on today: CalendarDate, project: String
  ) {
    var (undated, later) = (RatingRows(), RatingRows())
    let now = today.daysSince1970
    for (row, day) in ratings.days.enumerated() {
      if day == Census.unknownDay {
        undated.add(row)
      } else if day > now {
        later.add(row)
      }
    }
    func finding(_ rows: RatingRows, _ message: String, help: String) -> [Finding] {
      if rows.count == 0 { return [] }
      return [
        AssessmentRule.uncountedRating.finding(
          "\(rows.place(in: ratings)): \(message)", file: ratings.file, help: [help])
      ]
    }
    let noRater =
      policy.weights.isEmpty
      ? [
        AssessmentRule.noRaterCounts.finding(
          "no rating counts: every 'rater' in 'progression' has the weight 0", file: project,
          help: ["give one of them a weight above 0, or name none"])
      ] : []
    findings =
      noRater
      + finding(
        undated, "the rating has no day, so it does not count",
        help: "write the day into its column 'rated-on'")
      + finding(
        later,
        "the rating is of a day after \(today.lexical), for which levels are asked; it does not count",
        help: "correct the day, or ask for a later one with --day")
  }
}
