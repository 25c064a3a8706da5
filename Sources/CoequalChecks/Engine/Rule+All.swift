extension Rule {
  /// Every rule, in the order in which people meet them: first whether the documents hang together,
  /// then whether each says something possible, then the ladders, then value and pay.
  public static let all: [Rule] = [
    .unresolvedReference,
    .duplicateID,
    .impossibleChoice,
    .mandateSum,
    .rangeOrder,
    .ambiguousRange,
    .factorWeights,
    .overlappingCategories,
    .undefinedRole,
    .levelRegression,
    .flatPromotion,
    .unreachableRole,
    .trackCeiling,
    .oneWayDoor,
    .valueMismatch,
    .illustrativeEvaluation,
    .outdatedTranslation,
  ]
}
