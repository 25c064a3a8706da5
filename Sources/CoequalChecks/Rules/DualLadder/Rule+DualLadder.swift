extension Rule {
  /// Ladders of equal standing, and the ways between them.
  static let dualLadderRules: [Rule] = [
    .levelRegression,
    .flatPromotion,
    .unreachableRole,
    .trackCeiling,
    .oneWayDoor,
    .branchLoss,
    .costlySwitch,
    .missingEquivalent,
    .packageDifference,
    .topPayWithReports,
    .selectionDifference,
    .climbTime,
    .tenureGate,
    .promotedWithoutLeading,
    .criteriaBalance,
    .forumVoice,
    .titlePrestige,
  ]
}
