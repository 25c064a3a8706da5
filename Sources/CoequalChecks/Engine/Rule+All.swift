extension Rule {
  /// Every rule, in the order in which people meet them: first whether the documents hang together and
  /// each says something possible, then the ladders, value and pay, what roles are for, and texts.
  public static let all: [Rule] =
    structureRules + dualLadderRules + equalValueRules + leadingRules + wordingRules
    + translationRules
}
