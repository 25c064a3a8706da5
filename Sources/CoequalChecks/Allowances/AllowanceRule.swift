package import CoequalModel

/// What can be wrong with an instruction to Coequal in a document.
package enum AllowanceRule: String, CaseIterable, Sendable {
  /// The instruction asks for something that does not exist.
  case unknownInstruction = "unknown-instruction"
  /// An allowance names no rule whose findings can be allowed.
  case invalidAllowance = "invalid-allowance"
  /// An allowance says what is allowed and not why.
  case allowanceWithoutReason = "allowance-without-reason"
  /// Nothing is found where the allowance is.
  case unusedAllowance = "unused-allowance"

  /// The name of the rule.
  package var id: RuleID { RuleID(rawValue) }
}
