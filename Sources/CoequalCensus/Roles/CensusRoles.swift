public import CoequalModel
public import CoequalRegistry

/// What a catalog says of the roles that a census names.
public struct CensusRoles: Sendable {
  /// What is known of one role.
  public struct Facts: Hashable, Sendable {
    /// Its place among ``CensusRoles/all``.
    public fileprivate(set) var number: Int32 = 0
    /// The role, as `framework/role`.
    public let name: String
    /// Its grade.
    public let grade: Identifier
    /// The structure in which it has a rank; `nil` where that is unknown.
    public let structure: Identifier?
    /// The rank of its grade; `nil` where the structure is unknown or has no such grade.
    public let rank: Int?
    /// The kind of its track.
    public let track: TrackKind
    /// Its track, as `framework/track`.
    public let trackName: String
    /// The family of its framework.
    public let family: Identifier?
    /// Its points.
    public let points: DecimalNumber?
    /// Whether it is deprecated.
    public let isDeprecated: Bool
  }

  /// All roles, each once, by name; of several versions of a framework, the highest.
  public private(set) var all: [Facts] = []
  private var facts: [String: Facts] = [:]
  private var structure: LinkedStructure?

  /// Gathers the roles of a catalog by `framework/role`, and by codes and ids that only one role has.
  ///
  /// - Complexity: O(*n*) for *n* roles
  public init(_ catalog: Catalog) {
    var shorter: [String: Set<String>] = [:]
    for linked in catalog.frameworks {
      if structure == nil { structure = linked.structure }
      linked.forEachRole { number, role in
        let name = "\(linked.framework.id)/\(role.id)"
        let track = linked.track(ofRole: number)
        let fact = Facts(
          name: name, grade: role.grade, structure: linked.structure?.structure.id,
          rank: linked.rank(ofRole: number), track: track.kind,
          trackName: "\(linked.framework.id)/\(track.id)", family: linked.framework.family,
          points: linked.structure.flatMap { $0.points(of: role) },
          isDeprecated: role.deprecation != nil)
        facts[name] = fact
        for short in Set([role.id.lexical, role.code].compactMap(\.self)) {
          shorter[short, default: []].insert(name)
        }
      }
    }
    all = facts.values.sorted { $0.name < $1.name }
    for number in all.indices {
      all[number].number = Int32(number)
      facts[all[number].name] = all[number]
    }
    for (short, names) in shorter where names.count == 1 && facts[short] == nil {
      facts[short] = names.first.flatMap { facts[$0] }
    }
  }

  /// What is known of a role by its name or code.
  public subscript(_ name: String) -> Facts? { facts[name] }

  /// The nearest name to one that no role has: that of a role with this id in another framework, or
  /// else one that is spelt nearly so.
  func suggestion(for name: String) -> String? {
    let names = facts.keys.filter { $0.contains("/") }.sorted()
    let last = name.split(separator: "/").last.map { "/" + $0 } ?? ""
    return names.first { last.count > 1 && $0.hasSuffix(last) }
      ?? NearestName.suggestion(for: name, among: facts.keys)
  }

  /// The category of workers that an employer puts a role into; `nil` where it is in none.
  ///
  /// - Parameter rounds: Whether points are rounded to whole ones before.
  func category(of facts: Facts, employer: String?, rounds: Bool) -> String? {
    guard let points = facts.points, let structure = structure?.structure else { return nil }
    let schemes = structure.categorySchemes
    let scheme =
      schemes.first { $0.employer != nil && $0.employer?.lexical == employer }
      ?? schemes.first { $0.employer == nil }
    return scheme?.category(of: rounds ? points.roundedToWhole : points)?.id.lexical
  }

  /// Whether the structure has something of this name; `nil` where nothing can be said.
  func knows(_ name: String, as field: DataField) -> Bool? {
    guard let structure else { return nil }
    guard let id = Identifier(name) else { return false }
    switch field {
    case .grade: return structure.grades[id] != nil
    case .employer: return structure.employers[id] != nil
    case .zone: return structure.zones[id] != nil
    default: return nil
    }
  }

  /// The names that the structure has for a field, for suggestions.
  func known(as field: DataField) -> [String] {
    guard let structure = structure?.structure else { return [] }
    switch field {
    case .grade: return structure.grades.map(\.id.lexical)
    case .employer: return structure.employers.map(\.id.lexical)
    case .zone: return structure.zones.map(\.id.lexical)
    default: return []
    }
  }
}
