import CoequalChecks
import CoequalModel

extension ReadingRules {
  static func page(_ rule: AllowanceRule) -> RulePage {
    switch rule {
    case .unknownInstruction:
      RulePage(
        rule.id, .error, "an instruction that does not exist",
        meaning: """
          A document holds an instruction to Coequal, <?coequal …?>, that does not begin with 'allow'. One \
          that nobody follows would be lost without a word.
          """,
        repair: "Write <?coequal allow RULE reason?>, or take the instruction out.")
    case .invalidAllowance:
      RulePage(
        rule.id, .error, "an allowance of something that cannot be allowed",
        meaning: """
          A document allows the findings of a rule that does not exist, or of one that looks at files, \
          settings and allowances themselves. What these find has to be repaired.
          """,
        repair: "Write the id as it stands at the end of the finding that is meant.")
    case .allowanceWithoutReason:
      RulePage(
        rule.id, .error, "an allowance without a reason",
        meaning: """
          A document allows the findings of a rule and does not say why. It allows nothing until a reason \
          stands behind the name of the rule. The word 'reason' alone is none.
          """,
        repair: "Write why the finding may stand, for those who read it years from now.")
    case .unusedAllowance:
      RulePage(
        rule.id, .warning, "an allowance of nothing",
        meaning: """
          A document allows the findings of a rule, and there are none in the element that follows, or \
          another allowance covers them already. Perhaps what it excused was repaired. Nothing is said \
          while a file of the project cannot be read, of a framework whose structure is not there, or \
          of a rule that is off.
          """,
        repair:
          "Take the allowance out, or put it in front of the element that the finding points at.")
    }
  }
}
