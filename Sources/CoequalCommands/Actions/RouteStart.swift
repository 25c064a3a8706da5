import Coequal
import CoequalProgression
import CoequalReports

/// Where routes begin: at a role, or with what a person has in the role that they hold.
struct RouteStart {
  let role: RoleReference
  /// What is known of the person; `nil` where routes begin at a role.
  let person: (levels: PersonLevels, report: RouteReport.Person)?
}

/// Finds what the first name of a question about routes means.
struct RouteStartFinder {
  let catalog: Catalog
  let finder: NameFinder
  let loading: AssessmentLoading
  /// Whether ids of people may be written.
  let showsIDs: Bool

  /// A role, or else a person; a role wins.
  ///
  /// - Throws: A failure of a name or of the data about people.
  func start(_ name: String, on terminal: Terminal) async throws -> RouteStart {
    if finder.hasRole(name) { return RouteStart(role: try finder.role(name), person: nil) }
    try requirePersons(for: name)
    guard let people = try await HeldRoles(of: catalog).load(for: [name], on: terminal) else {
      throw nobody(name, "the project has no census that could name such a person")
    }
    guard let person = people[name] else {
      throw nobody(name, "no person of the data", among: people.keys.sorted())
    }
    guard let held = person.role, let linked = catalog.framework(held.framework),
      let number = linked.roles[held.role]
    else {
      throw Refusal(
        message: "the data do not say which role '\(name)' holds; name a role instead")
    }
    let loaded = try await loading.load(catalog, on: terminal)
    terminal.say(loaded.findings)
    return RouteStart(
      role: RoleReference(linked: linked, number: number),
      person: (
        levels: loaded.people.levels(of: name, in: linked).levels,
        report: RouteReport.Person(id: showsIDs ? name : nil, among: loaded.people)
      ))
  }

  /// Refuses a person behind a role: routes end at roles.
  ///
  /// Persons are looked for only where they were consulted, and only by a name that resembles no role.
  func requireOrder(
    _ start: String, _ ends: [String], on terminal: Terminal
  ) async throws(Refusal) {
    let order = NameOrder(command: "routes", finder: finder)
    for end in ends where order.isReversed(start, end) && finder.rolesNear(end).isEmpty {
      guard RequiredConsultation.unreadable(catalog) == nil,
        (try? RequiredConsultation.require(.progression, of: catalog)) != nil,
        try await HeldRoles(of: catalog).load(for: [end], on: terminal)?[end] != nil
      else { return }
      throw order.refusal(start, end)
    }
  }

  /// A name that is no role is looked for among persons only where they were consulted.
  private func requirePersons(for name: String) throws {
    if let reason = RequiredConsultation.unreadable(catalog) { throw nobody(name, reason) }
    do {
      try RequiredConsultation.require(.progression, of: catalog)
    } catch {
      throw nobody(name, "nothing is said about persons until they were consulted")
    }
  }

  /// - Parameter people: Those whose ids may be near.
  private func nobody(
    _ name: String, _ rest: String, among people: [String] = []
  ) -> Refusal {
    let persons = NearestName.nearest(to: name, among: people, most: 3)
    let near =
      finder.rolesNear(name).map { "the role '\($0)'" }
      + (showsIDs ? persons.map { "the person '\($0)'" } : [])
    return Refusal(
      message: "'\(name)' is no role, and \(rest)"
        + (near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?")
        + (persons.isEmpty || showsIDs ? "" : " (--ids offers near ids of people)"))
  }
}
