/// What a change means for people: this alone decides how far the version has to go up.
public enum ChangeReason: String, CaseIterable, Codable, Hashable, Sendable {
  case asksMore = "asks-more"
  case closesRoute = "closes-route"
  case lowersPay = "lowers-pay"
  case lowersValue = "lowers-value"
  case takesBack = "takes-back"
  case changesRules = "changes-rules"
  case opensRoute = "opens-route"
  case asksLess = "asks-less"
  case raises
  case adds
  case clarifies
  case renames
  case wording

  /// How far the version has to go up.
  public var bump: VersionBump {
    switch self {
    case .asksMore, .closesRoute, .lowersPay, .lowersValue, .takesBack, .changesRules: .major
    case .opensRoute, .asksLess, .raises, .adds, .clarifies, .renames: .minor
    case .wording: .patch
    }
  }

  /// What the framework or structure does, as the end of a sentence that begins with it.
  public var meaning: String {
    switch self {
    case .asksMore: "asks something new of someone"
    case .closesRoute: "closes a way"
    case .lowersPay: "lowers pay"
    case .lowersValue: "values work lower"
    case .takesBack: "takes back what it promised"
    case .changesRules: "sets a rule that cannot be compared with the old one"
    case .opensRoute: "opens a way"
    case .asksLess: "asks less"
    case .raises: "raises pay, value or a promise"
    case .adds: "adds something"
    case .clarifies: "clarifies something"
    case .renames: "gives something another id"
    case .wording: "changes words only"
    }
  }
}
