import CoequalChecks
import CoequalModel

extension ReadingRules {
  static func page(_ rule: SettingRule) -> RulePage {
    switch rule {
    case .unknownSetting:
      RulePage(
        rule.id, .error, "a setting of the project that names nothing",
        meaning: """
          The project file names a rule, a group of rules, a convention, an answer or a set of \
          conventions that does not exist, or a path in which no file of the project lies. Such a setting \
          changes nothing.
          """,
        repair: "See 'coequal list rules', 'coequal list conventions' and 'coequal list sets'.")
    case .ambiguousSetting:
      RulePage(
        rule.id, .error, "two settings of the project that say one thing",
        meaning: """
          The project file says twice how serious the same findings are, answers a convention twice, names \
          data twice, or has two sets or editions of one name. Then the last one counts. A setting that \
          is for a rule and for a group at once counts for neither.
          """,
        repair: "Take one of the two out.")
    }
  }
}
