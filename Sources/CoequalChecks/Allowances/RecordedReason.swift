import CoequalModel

/// A reason in a document why the findings of a rule may stand: `<?coequal allow RULE reason?>`.
struct RecordedReason: Hashable, Sendable {
  /// The rule whose findings are allowed.
  let rule: RuleID
  /// The reason, in one line.
  let text: String
  /// The whole instruction.
  let place: Place
  /// The name of the rule in the instruction.
  let rulePlace: Place
  /// The bytes of the file in which findings are allowed; `nil` where no element follows.
  let covered: Range<Int>?
}
