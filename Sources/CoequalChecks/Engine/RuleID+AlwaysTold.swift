import CoequalModel
import CoequalRegistry

extension RuleID {
  /// Whether it is one of reading, linking, settings or allowances: what is wrong there is told whatever
  /// anybody has written down.
  var isAlwaysTold: Bool {
    SyntaxRule(rawValue: rawValue) != nil || LinkRule(rawValue: rawValue) != nil
      || SettingRule(rawValue: rawValue) != nil || AllowanceRule(rawValue: rawValue) != nil
      || ManifestRule(rawValue: rawValue) != nil
  }
}
