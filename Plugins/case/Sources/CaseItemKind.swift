/// What an item of a package is in Coequal, where the package says so.
///
/// CASE leaves it to each framework which types of items there are. Packages that Coequal writes name
/// types of its own, by these addresses, so that they can be read again as what they were.
enum CaseItemKind: String, CaseIterable {
  case scale, level, area, competency, expectation, example, grade, track, role, outcome
  case measure
  case checkIn = "check-in"
  case accountability

  private static let prefix = "urn:coequal:case:"

  init?(uri: String) {
    guard uri.hasPrefix(Self.prefix) else { return nil }
    self.init(rawValue: String(uri.dropFirst(Self.prefix.count)))
  }

  /// The address of the type.
  var uri: String { Self.prefix + rawValue }

  /// What people call it.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// What it is, in a sentence.
  var summary: String {
    switch self {
    case .scale: "An ordered scale on which competencies are judged"
    case .level: "A named step of a scale; its siblings are the other steps, the lowest first"
    case .area: "A group of competencies"
    case .competency: "A skill or behaviour that roles ask for at a level of a scale"
    case .expectation: "One observable behaviour at a level of a competency"
    case .example: "An illustration of a level of a competency; nobody is held to it"
    case .grade: "A pay grade; its siblings are the other grades, the lowest first"
    case .track: "A career stream: a ladder of roles of one kind"
    case .role: "A job profile, one rung of a track"
    case .outcome: "A result that a role answers for"
    case .measure: "A figure by which the work of a role is followed"
    case .checkIn: "A meeting or report by which the work of a role is watched"
    case .accountability: "Something that a role does"
    }
  }
}
