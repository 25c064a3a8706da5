extension Rule {
  /// Documents hang together and say something possible.
  static let structureRules: [Rule] = [
    .unresolvedReference,
    .duplicateID,
    .impossibleChoice,
    .mandateSum,
    .rangeOrder,
    .ambiguousRange,
    .factorWeights,
    .overlappingCategories,
    .undefinedRole,
    .emptyRole,
    .duplicateTitle,
    .unusedCompetency,
    .unusedLevel,
    .missingCell,
    .choiceWithoutChoice,
    .levelLeap,
    .deadEnd,
    .promotionCycle,
    .deprecatedInMove,
  ]
}
