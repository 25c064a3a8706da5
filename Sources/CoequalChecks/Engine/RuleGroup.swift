/// What a rule is about, so that a project can set the severity of several at once.
public enum RuleGroup: String, CaseIterable, Codable, Hashable, Sendable {
  /// Documents hang together and say something possible.
  case structure
  /// Ladders of equal standing, and the ways between them.
  case dualLadder = "dual-ladder"
  /// Work is evaluated, and work of equal value is on one grade.
  case equalValue = "equal-value"
  /// Roles that lead, coordinate and execute have what each of these needs.
  case leading
  /// Texts by which people are judged can be understood and seen.
  case wording
  /// Documents in several languages say the same.
  case translation
  /// Plans of people can work, and are of use to both sides.
  case plans
  /// What plugins add.
  case plugin

  /// What the rules of the group have in common, in a phrase.
  public var title: String {
    switch self {
    case .structure: "documents hang together and say something possible"
    case .dualLadder: "ladders of equal standing, and the ways between them"
    case .equalValue: "work is evaluated, and work of equal value is on one grade"
    case .leading: "roles that lead, coordinate and execute have what each of these needs"
    case .wording: "texts by which people are judged can be understood and seen"
    case .translation: "documents in several languages say the same"
    case .plans: "plans of people can work, and are of use to both sides"
    case .plugin: "what the plugins of the project look for"
    }
  }
}
