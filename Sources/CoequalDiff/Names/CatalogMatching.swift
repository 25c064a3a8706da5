import CoequalModel
public import CoequalRegistry

/// Which names of one catalog are which of another, as ``CatalogDiff`` recognises them.
///
/// Data about people may use the names of either side, and mean the same people's roles, competencies
/// and grades. A role that is gone and named its successor is that successor.
public struct CatalogMatching: Sendable {
  /// What the old side calls what only the new side has by that name.
  public let old: SideNames
  /// What the new side calls what only the old side has by that name.
  public let new: SideNames
  /// Pairs of `framework/role` that are one role.
  private let roles: Set<[String]>

  /// Compares the highest version of each framework, and of each structure.
  ///
  /// Takes time in proportion to the size of both catalogs.
  public init(from old: Catalog, to new: Catalog) {
    let frameworks = (Self.highest(old.frameworks), Self.highest(new.frameworks))
    let matching = Matching(
      frameworks.0, frameworks.1, key: { $0.framework.id }, content: Words.of(framework:),
      words: Words.of(framework:))
    let matched = matching.pairs.map {
      MatchedFramework(frameworks.0[$0.old], frameworks.1[$0.new])
    }
    roles = Set(
      matched.flatMap { framework in
        framework.roles.map {
          ["\(framework.name.old)/\($0.old)", "\(framework.name.new)/\($0.new)"]
        }
      })
    var sides = (old: SideNames(), new: SideNames())
    sides.old.add(matched.map(\.reversed), known: frameworks.0)
    sides.new.add(matched, known: frameworks.1)
    sides.new.addSuccessors(of: frameworks.0, known: frameworks.1)
    let structures = (old.structures.map(\.structure), new.structures.map(\.structure))
    for before in structures.0 {
      guard let now = structures.1.last(where: { $0.id == before.id }) ?? structures.1.first
      else { continue }
      let names = StructureNames(before, now)
      sides.new.add(names, isReversed: false, known: now)
      sides.old.add(names, isReversed: true, known: before)
    }
    self.old = sides.old
    self.new = sides.new
  }

  /// Whether a role of the old side is one of the new side, and not one that took its place; names are
  /// `framework/role`.
  public func isSameRole(_ old: String, _ new: String) -> Bool { roles.contains([old, new]) }

  /// The highest version of each framework; they are sorted by id and version.
  private static func highest(_ all: [LinkedFramework]) -> [LinkedFramework] {
    all.indices.filter {
      $0 + 1 == all.count || all[$0 + 1].framework.id != all[$0].framework.id
    }.map { all[$0] }
  }
}

extension MatchedFramework {
  fileprivate var reversed: MatchedFramework {
    func turned(_ pairs: [Pair]) -> [Pair] { pairs.map { Pair(old: $0.new, new: $0.old) } }
    return MatchedFramework(
      Pair(old: name.new, new: name.old), roles: turned(roles),
      competencies: turned(competencies), renamedLevels: turned(renamedLevels))
  }
}

extension SideNames {
  /// - Parameters:
  ///   - matched: What is the same, from the other side to this one.
  ///   - known: The frameworks of this side.
  fileprivate mutating func add(
    _ matched: [MatchedFramework], known: [LinkedFramework]
  ) {
    var roles = NameTable(known: known.flatMap { $0.names(\.roles) })
    var competencies = NameTable(known: known.flatMap { $0.names(\.competencies) })
    var levels = NameTable(known: known.flatMap { $0.levels.flatMap { $0.names } })
    for framework in matched {
      for pair in framework.roles { roles.note(framework.name, pair) }
      for pair in framework.competencies { competencies.note(framework.name, pair) }
      for pair in framework.renamedLevels {
        levels.note(pair.old.lexical, is: pair.new.lexical)
      }
    }
    self.roles = roles.table
    self.competencies = competencies.table
    self.levels = levels.table
  }

  /// Roles that are gone, and named a role that takes their place while they were deprecated.
  fileprivate mutating func addSuccessors(
    of others: [LinkedFramework], known: [LinkedFramework]
  ) {
    let names = Set(known.flatMap { $0.names(\.roles) })
    for linked in others {
      let framework = linked.framework
      for role in framework.tracks.flatMap(\.roles) {
        let name = "\(framework.id)/\(role.id)"
        guard let successor = role.deprecation?.successor, roles[name] == nil,
          !names.contains(name)
        else { continue }
        let other = "\(framework.id)/\(successor)"
        let taken = names.contains(other) ? other : roles[other]
        guard let taken else { continue }
        roles[name] = taken
        if !names.contains(role.id.lexical), roles[role.id.lexical] == nil {
          roles[role.id.lexical] = taken
        }
      }
    }
  }

  fileprivate mutating func add(
    _ names: StructureNames, isReversed: Bool, known: Structure
  ) {
    func table(_ names: NewNames, _ known: [Identifier]) -> [String: String] {
      let pairs = names.table.map {
        isReversed ? ($1.lexical, $0.lexical) : ($0.lexical, $1.lexical)
      }
      return Dictionary(
        pairs.filter { pair in !known.contains { $0.lexical == pair.0 } },
        uniquingKeysWith: { min($0, $1) })
    }
    grades.merge(table(names.grades, known.grades.map(\.id))) { first, _ in first }
    families.merge(table(names.families, known.families.map(\.id))) { first, _ in first }
    zones.merge(table(names.zones, known.zones.map(\.id))) { first, _ in first }
    employers.merge(table(names.employers, known.employers.map(\.id))) { first, _ in first }
  }
}

extension NameTable {
  /// Notes something of a framework by its full name and by its id.
  fileprivate mutating func note(
    _ framework: MatchedFramework.Pair, _ pair: MatchedFramework.Pair
  ) {
    let name = "\(framework.new)/\(pair.new)"
    note("\(framework.old)/\(pair.old)", is: name)
    note(pair.old.lexical, is: name)
  }
}

extension LinkedFramework {
  /// The ids of some parts, alone and after that of the framework.
  fileprivate func names(_ parts: KeyPath<LinkedFramework, IdentifierTable>) -> [String] {
    let ids = self[keyPath: parts].names
    return ids.map(\.self) + ids.map { "\(framework.id)/\($0)" }
  }
}
