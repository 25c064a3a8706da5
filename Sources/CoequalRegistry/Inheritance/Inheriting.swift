import CoequalModel

/// Puts a framework together from the one that it extends and what it says itself.
///
/// Works on the lists of the inherited framework in place, so what is not changed is shared with it.
struct Inheriting {
  var result: ResolvedFramework
  var findings: [Finding] = []
  let base: ResolvedFramework
  let own: Framework
  let ownProvenance: Provenance
  let contents: InheritedContents
  /// The rank of a grade, to give a new role its place on a track.
  let rank: (Identifier) -> Int?

  var removals: [Removal] = []
  var changes: [(subject: ExtensionSubject, number: Int, node: WrittenElement)] = []
  var removedItems: [EntityKind: Set<Int>] = [:]
  var addedRoles: [Int: [Added<Role>]] = [:]
  var addedCompetencies: [Int: [Added<Competency>]] = [:]

  /// Something new on its way into an inherited list.
  typealias Added<Value> = (value: Value, origin: Provenance.Origin)

  /// Something inherited that is left out, and the element that says so.
  struct Removal {
    let kind: EntityKind
    let id: Identifier?
    let node: WrittenElement
    /// The attribute that names what is removed; a track is named where a role goes along.
    let attribute: String
  }

  /// Resolves `own`, which extends `base`.
  ///
  /// Takes time for what is changed and added, and for the tables of what is inherited.
  init(
    _ own: Framework, _ provenance: Provenance, extending base: ResolvedFramework,
    rank: @escaping (Identifier) -> Int?
  ) {
    self.own = own
    self.base = base
    self.rank = rank
    ownProvenance = provenance
    contents = InheritedContents(of: base.framework)
    result = base
    result.provenance = base.provenance.inherited(by: provenance)
    result.framework.header = own.header
    result.framework.title = own.title
    result.framework.summary = own.summary
    result.framework.family = own.family ?? base.framework.family
    result.framework.structure = own.structure ?? base.framework.structure
    result.framework.extends = nil
    // What other tools keep there, such as where a framework was imported from, is about one file.
    result.framework.extra = own.extra
    result.bases = [base.framework.header] + base.bases
    applyEdits()
    reportChangesOfRemoved()
    regroup()
    addDeclarations()
    reportUsesOfRemoved()
  }

  // MARK: - Lists

  /// Puts new roles and competencies into their lists, and takes out what is removed.
  mutating func regroup() {
    let rank = rank
    let tracks = Regrouping(
      groups: result.framework.tracks, groupOrigins: result.provenance[.track],
      itemOrigins: result.provenance[.role], removedGroups: removedItems[.track] ?? [],
      removedItems: removedItems[.role] ?? [], added: addedRoles
    ) { role, roles in
      // A new role stands above those of its grade and below those of higher ones.
      guard let own = rank(role.grade) else { return roles.endIndex }
      let below = roles.lastIndex { rank($0.grade).map { $0 <= own } ?? false }
      return below.map { $0 + 1 } ?? roles.startIndex
    }
    if let new = tracks.rebuilt(\.roles) {
      result.framework.tracks = new.groups
      result.provenance[.track] = new.groupOrigins
      result.provenance[.role] = new.itemOrigins
    }
    let areas = Regrouping(
      groups: result.framework.areas, groupOrigins: result.provenance[.area],
      itemOrigins: result.provenance[.competency], removedGroups: removedItems[.area] ?? [],
      removedItems: removedItems[.competency] ?? [], added: addedCompetencies
    ) { _, competencies in competencies.endIndex }
    if let new = areas.rebuilt(\.competencies) {
      result.framework.areas = new.groups
      result.provenance[.area] = new.groupOrigins
      result.provenance[.competency] = new.itemOrigins
    }
    remove(.move, from: \.moves)
    remove(.forum, from: \.forums)
  }

  mutating func remove<Value>(
    _ kind: EntityKind, from path: WritableKeyPath<Framework, [Value]>
  ) {
    guard let removed = removedItems[kind] else { return }
    let kept = result.framework[keyPath: path].indices.filter { !removed.contains($0) }
    result.framework[keyPath: path] = kept.map { result.framework[keyPath: path][$0] }
    result.provenance[kind] = kept.map { result.provenance[kind][$0] }
  }
}
