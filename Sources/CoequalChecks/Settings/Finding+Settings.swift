import CoequalModel
import Markup

extension Finding {
  static func unknownSetting(
    _ subject: String, for name: String, among names: [String], at place: Place
  ) -> Finding {
    unknownSetting(
      UnknownChoice(
        subject: subject, suggestion: NearestName.suggestion(for: name, among: names),
        choices: names),
      at: place)
  }

  /// A rule that does not exist; of plugins there may be too many to name them all.
  static func unknownRule(_ id: RuleName, among names: [String], at place: Place) -> Finding {
    let help =
      names.count > 40 || names.isEmpty
      ? "'coequal list rules' names them all"
      : "choose from \(names.sorted().joined(separator: ", "))"
    return unknownSetting(
      "there is no rule '\(id)'",
      suggestion: NearestName.suggestion(for: id.lexical, among: names), help: help, at: place)
  }

  static func unknownSetting(_ choice: UnknownChoice, at place: Place) -> Finding {
    let help =
      choice.choices.isEmpty
      ? "the project has none"
      : "choose from \(choice.choices.sorted().joined(separator: ", "))"
    return unknownSetting(
      "there is no \(choice.subject)", suggestion: choice.suggestion, help: help, at: place)
  }

  /// A path of a setting that no file of the sources lies in.
  static func emptyPath(_ path: String, among paths: Set<String>, at place: Place) -> Finding {
    unknownSetting(
      "there is no file of the project in '\(path)'",
      suggestion: NearestName.suggestion(for: path, among: paths),
      help: "write the path of a file or folder of the sources, relative to the project file",
      at: place)
  }

  private static func unknownSetting(
    _ message: String, suggestion: String?, help: String, at place: Place
  ) -> Finding {
    Finding(
      rule: SettingRule.unknownSetting.id, severity: .error,
      message: message + (suggestion.map { "; did you mean '\($0)'?" } ?? ""), place: place,
      help: suggestion == nil ? [help] : [],
      fixes: suggestion.map {
        [Fix(title: "write '\($0)'", place: place, replacement: Escape.attribute($0))]
      } ?? [])
  }

  static func ambiguousSetting(_ message: String, at place: Place, other: Place) -> Finding {
    Finding(
      rule: SettingRule.ambiguousSetting.id, severity: .error, message: message, place: place,
      notes: [Note("the first one", at: other)], help: ["take one of them out"])
  }

  /// What is said again of something, where the first of them stands.
  static func repeated<Key: Hashable>(
    _ keys: [Key], _ provenance: Provenance, message: (Key) -> String, locus: (Int) -> Locus
  ) -> [Finding] {
    var first: [Key: Int] = [:]
    return keys.enumerated().compactMap { index, key in
      guard let other = first[key] else {
        first[key] = index
        return nil
      }
      return .ambiguousSetting(
        message(key), at: provenance.place(of: locus(index)),
        other: provenance.place(of: locus(other)))
    }
  }

  static func ruleAndGroup(_ id: RuleName, _ group: Identifier, at place: Place) -> Finding {
    Finding(
      rule: SettingRule.ambiguousSetting.id, severity: .error,
      message: "one setting is for rule '\(id)' and for group '\(group)'", place: place,
      help: ["write 'id' or 'group', or one setting for each"])
  }
}
