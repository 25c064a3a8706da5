extension Rule {
  /// What leading, coordinating and executing roles are for.
  static let leadingRules: [Rule] = [
    .mandateContradiction,
    .leaderWithoutOutcome,
    .leaderWithoutFeedback,
    .outnumberedOutcomes,
    .executorWithoutDecisions,
  ]
}
