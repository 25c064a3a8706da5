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
  ]
}
