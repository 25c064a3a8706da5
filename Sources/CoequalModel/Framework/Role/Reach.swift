/// How far the work of a role has effect, from the nearest to the farthest.
public enum Reach: String, Keyword, Sendable, Comparable {
  /// The person's own tasks.
  case ownWork = "own-work"
  /// One team.
  case team
  /// Several teams.
  case severalTeams = "several-teams"
  /// A whole product, site or function.
  case area
  /// The whole company.
  case company
  /// Customers, partners and the profession.
  case market

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .ownWork: "the person's own tasks"
    case .team: "one team"
    case .severalTeams: "several teams"
    case .area: "a whole product, site or function"
    case .company: "the whole company"
    case .market: "customers, partners and the profession"
    }
  }

  /// Whether the first reaches less far than the second.
  public static func < (first: Self, second: Self) -> Bool {
    first.order < second.order
  }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
