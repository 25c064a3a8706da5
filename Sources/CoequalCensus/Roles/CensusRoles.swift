public import CoequalModel
public import CoequalRegistry

/// What a catalog says of the roles that a census names.
public struct CensusRoles: Sendable {
  /// What is known of one role.
  public struct Facts: Hashable, Sendable {
    /// The role, as `framework/role`.
    public let name: String
    /// Its grade.
    public let grade: Identifier
    /// The kind of its track.
    public let track: TrackKind
    /// The family of its framework.
    public let family: Identifier?
    /// Its points.
    public let points: DecimalNumber?
  }

  private var facts: [String: Facts] = [:]
  private var structure: LinkedStructure?

  /// Gathers the roles of a catalog by `framework/role`, and by codes and ids that only one role has.
  ///
  /// - Complexity: O(*n*) for *n* roles
  public init(_ catalog: Catalog) {
    var shorter: [String: [Facts]] = [:]
    for linked in catalog.frameworks {
      if structure == nil { structure = linked.structure }
      linked.forEachRole { number, role in
        let name = "\(linked.framework.id)/\(role.id)"
        let fact = Facts(
          name: name, grade: role.grade, track: linked.track(ofRole: number).kind,
          family: linked.framework.family,
          points: linked.structure.flatMap { $0.points(of: role) })
        facts[name] = fact
        for name in Set([role.id.lexical, role.code].compactMap(\.self)) {
          shorter[name, default: []].append(fact)
        }
      }
    }
    for (name, roles) in shorter where roles.count == 1 && facts[name] == nil {
      facts[name] = roles[0]
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
