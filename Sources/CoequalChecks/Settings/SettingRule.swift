package import CoequalModel

/// What can be wrong with the settings of a project.
package enum SettingRule: String, CaseIterable, Sendable {
  /// A setting names something that does not exist.
  case unknownSetting = "unknown-setting"
  /// Two settings say the same thing, or one setting says two.
  case ambiguousSetting = "ambiguous-setting"

  /// The name of the rule.
  package var id: RuleID { RuleID(rawValue) }
}
