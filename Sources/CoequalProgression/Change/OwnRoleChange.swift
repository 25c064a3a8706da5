public import CoequalDiff
public import CoequalRegistry

/// Who meets the role that they hold, before and after frameworks changed.
///
/// Nobody's levels change in it: the same ratings are held against what the role asked for and what it
/// asks for now, under one policy.
public struct OwnRoleChange: Sendable {
  /// One side: its catalog, its ratings, and the roles that people hold, by their names there.
  public struct Side: Sendable {
    let catalog: Catalog
    let people: AssessedPeople
    let held: [String: PlannedPerson]

    /// What is declared of how levels come about, a line each.
    public var declared: [String] { people.declared }

    /// Makes a side.
    public init(
      _ catalog: Catalog, _ people: AssessedPeople, held: [String: PlannedPerson]
    ) {
      self.catalog = catalog
      self.people = people
      self.held = held
    }
  }

  /// A person whose role both sides know.
  public struct Person: Sendable {
    /// The id.
    public let id: String
    /// The role as it is now.
    public let role: HeldRole
    /// How the role was met, and how it is now.
    public let before, after: RoleFit
    /// What the role asks for, against what it asked for.
    public let asks: Asking
  }

  /// What a role asks for, against what it asked for.
  public enum Asking: Sendable {
    case same, more, less
    /// More of one and less of another, or it is another role that took its place.
    case otherwise
  }

  /// Those whose role both sides know, and of whom there is a rating, by id.
  public let people: [Person]
  /// Those whose role is gone, by id, with the role that they held.
  public let gone: [(id: String, role: HeldRole)]
  /// How many hold a role that there was not before.
  public let inNewRoles: Int
  /// How many hold a role that neither side knows, or none.
  public let withoutRole: Int
  /// How many nobody rated.
  public let unrated: Int

  /// Compares what is known of everybody.
  ///
  /// - Complexity: O(*n* log *n*) for *n* people, each with the ratings and requirements of one role
  public init(
    from old: Side, to new: Side, _ difference: CatalogDiff, _ matching: CatalogMatching
  ) {
    let changes = RoleChanges(difference)
    var people: [Person] = []
    var gone: [(id: String, role: HeldRole)] = []
    var (inNewRoles, withoutRole, unrated) = (0, 0, 0)
    for id in Set(old.held.keys).union(new.held.keys).sorted() {
      let roles = (old.role(of: id), new.role(of: id))
      switch roles {
      case (nil, nil): withoutRole += 1
      case (nil, _?): inNewRoles += 1
      case (let before?, nil): gone.append((id, before.name))
      case (let before?, let now?):
        guard new.people.ratings.code(of: id) != nil else {
          unrated += 1
          continue
        }
        people.append(
          Person(
            id: id, role: now.name, before: old.fit(of: id, before),
            after: new.fit(of: id, now),
            asks: matching.isSameRole(before.name.lexical, now.name.lexical)
              ? changes.asking(now.name) : .otherwise))
      }
    }
    self.people = people
    self.gone = gone
    self.inNewRoles = inNewRoles
    self.withoutRole = withoutRole
    self.unrated = unrated
  }

  /// Those of whom something else is known to hold than before, or may hold.
  public var moved: [Person] {
    people.filter { $0.mayLose || $0.mayGain || $0.before.state != $0.after.state }
  }

  /// How many stood so before and stand so now.
  public func count(from before: RoleFit.State, to after: RoleFit.State) -> Int {
    people.count { $0.before.state == before && $0.after.state == after }
  }

  /// How many met their role and do not meet it now: for sure, and at most over what is unknown.
  public var losing: ClosedRange<Int> {
    let sure = count(from: .met, to: .short)
    return sure...max(sure, people.count(where: \.mayLose))
  }

  /// How many meet their role now and did not: for sure, and at most over what is unknown.
  public var gaining: ClosedRange<Int> {
    let sure = count(from: .short, to: .met)
    return sure...max(sure, people.count(where: \.mayGain))
  }
}

extension OwnRoleChange.Person {
  /// Whether the person may have met the role and may not meet it now.
  public var mayLose: Bool {
    asks != .same && asks != .less && before.state != .short && after.state != .met
  }

  /// Whether the person may meet the role now and may not have met it.
  public var mayGain: Bool {
    asks != .same && asks != .more && before.state != .met && after.state != .short
  }
}

extension RoleChanges {
  /// What a role asks for against what it asked for.
  fileprivate func asking(_ role: HeldRole) -> OwnRoleChange.Asking {
    switch (asksMore(role).isEmpty, asksLess(role).isEmpty) {
    case (false, true): .more
    case (true, false): .less
    case (true, true): .same
    case (false, false): .otherwise
    }
  }
}

extension OwnRoleChange.Side {
  fileprivate struct Role {
    let name: HeldRole
    let linked: LinkedFramework
    let number: Int
  }

  /// The role that a person holds, where the catalog has it.
  fileprivate func role(of person: String) -> Role? {
    guard let name = held[person]?.role, let linked = catalog.framework(name.framework),
      let number = linked.roles[name.role]
    else { return nil }
    return Role(name: name, linked: linked, number: number)
  }

  fileprivate func fit(of person: String, _ role: Role) -> RoleFit {
    RoleFit(people.readiness(of: person, for: role.number, in: role.linked))
  }
}

extension HeldRole {
  /// `framework/role`.
  public var lexical: String { "\(framework)/\(role)" }
}
