extension Convention {
  // MARK: - Conventions of progression

  /// How several ratings become one level.
  public static let ratingSummary = Convention(
    "rating-summary", "How do several ratings of a person in a competency become one level?",
    option(
      "median", "By their weighted median; between two levels it is the lower one."),
    option("mean", "By their weighted mean, rounded down to a level."),
    option("latest", "The latest of them; the lowest of those of one day."),
    option("lowest", "The lowest of them."))

  /// Whether a calibration overrules the ratings that it looked at.
  public static let calibration = Convention(
    "calibration", "What is a rating that came from a calibration?",
    option("decides", "It takes the place of all other ratings up to its day."),
    option("counts", "One rating among the others."))

  /// Whether a rating must say what it rests on.
  public static let ratingEvidence = Convention(
    "rating-evidence", "Does a rating without evidence count?",
    option("counts", "Yes."),
    option("left-out", "No."))

  /// What a disagreement between raters does.
  public static let ratingDisagreement = Convention(
    "rating-disagreement", "What follows where raters lie as far apart as the project says?",
    option("contested", "The level is contested: it is somewhere between theirs."),
    option("summary", "Nothing; the summary of the ratings counts."))

  /// What is known where all ratings are stale.
  public static let staleRatings = Convention(
    "stale-ratings", "What is known of a level of which every rating is stale?",
    option("unknown", "Nothing, until it is rated anew."),
    option("as-rated", "The level as it was rated."))

  /// How competencies grow beside each other.
  public static let growth = Convention(
    "growth", "How do several competencies grow?",
    option(
      "several", "As many at once as the project says, those that take longest first."),
    option("one-at-a-time", "One after the other."),
    option("all-at-once", "All of them at once."))

  /// How many steps and check-ins are too many.
  public static let prescription = Convention(
    "prescription", "When does a plan prescribe too much?",
    option(
      "three-steps",
      "When an outcome has more than three actions, or check-ins come to two a week or more."),
    option(
      "more-than-outcomes",
      "When actions and check-ins that come back are more than the outcomes."))

  /// Those of ratings and readiness.
  package static let ofReadiness: [Convention] = [
    ratingSummary, calibration, ratingEvidence, ratingDisagreement, staleRatings, growth,
  ]

  /// Those of plans alone.
  package static let ofPlans: [Convention] = [prescription]
}
