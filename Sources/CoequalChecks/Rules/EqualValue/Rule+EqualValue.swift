extension Rule {
  /// Work is evaluated, and work of equal value is on one grade.
  static let equalValueRules: [Rule] = [
    .valueMismatch,
    .illustrativeEvaluation,
    .unevaluatedGrade,
    .factorNotScored,
    .factorWithoutReason,
    .boundaryEvaluation,
    .rangeAgainstPoints,
    .premiumInsideGrade,
    .genderedTitle,
  ]
}
