import Coequal
import CoequalReports

/// Finds what a name on the command line means: a framework, a track or a role, alone or after its
/// framework and a slash.
struct NameFinder {
  private let catalog: Catalog
  /// The highest version of each framework: an older one can be shown by naming its file.
  private let frameworks: [LinkedFramework]
  /// Those that these stand on; they are looked at when nothing else has the name.
  private let library: [LinkedFramework]

  init(_ catalog: Catalog) {
    self.catalog = catalog
    frameworks = Self.highest(catalog.frameworks)
    library = Self.highest(catalog.library.frameworks)
  }

  /// The highest version of each framework; they are sorted by id and version.
  private static func highest(_ frameworks: [LinkedFramework]) -> [LinkedFramework] {
    frameworks.enumerated().filter { index, linked in
      let next = index + 1
      return next == frameworks.count || frameworks[next].framework.id != linked.framework.id
    }.map(\.element)
  }

  enum Subject {
    case framework(LinkedFramework)
    case track(Int, LinkedFramework)
    case role(RoleReference)
  }

  /// The framework, where there is only one.
  func onlyFramework() throws(Refusal) -> LinkedFramework {
    if frameworks.count == 1 { return frameworks[0] }
    let names = frameworks.map { "'\($0.framework.id)'" }.joined(separator: ", ")
    throw Refusal(
      message: frameworks.isEmpty
        ? "there is no framework to show" : "which framework? There is \(names)")
  }

  /// The frameworks of what was loaded, the highest version of each.
  func allFrameworks() throws(Refusal) -> [LinkedFramework] {
    if frameworks.isEmpty { throw Refusal(message: "there is no framework to show") }
    return frameworks
  }

  /// The framework with an id.
  func framework(_ name: String) throws(Refusal) -> LinkedFramework {
    if let linked = (frameworks + library).first(where: { $0.framework.id.lexical == name }) {
      return linked
    }
    throw Refusal(
      message: unknown("framework", name, among: (frameworks + library).map(\.framework.id.lexical))
    )
  }

  /// What a name means.
  ///
  /// A framework wins over a track, and a track over a role.
  func subject(_ name: String) throws(Refusal) -> Subject {
    if let linked = (frameworks + library).first(where: { $0.framework.id.lexical == name }) {
      return .framework(linked)
    }
    let found = matches(name)
    let tracks = found.filter { if case .track = $0.subject { true } else { false } }
    let candidates = tracks.isEmpty ? found : tracks
    return try only(candidates, name: name)
  }

  /// The role that a name means.
  func role(_ name: String) throws(Refusal) -> RoleReference {
    let roles = matches(name).filter { if case .role = $0.subject { true } else { false } }
    guard case .role(let role) = try only(roles, name: name, kind: "role") else {
      throw Refusal(message: "'\(name)' is not a role")
    }
    return role
  }

  /// The role that a name means; of an id that several frameworks have the one of a certain framework.
  func role(
    _ name: String, preferring framework: LinkedFramework?
  ) throws(Refusal) -> RoleReference {
    if let framework, let number = Identifier(name).flatMap({ framework.roles[$0] }) {
      return RoleReference(linked: framework, number: number)
    }
    return try role(name)
  }

  /// The role that a name means for a person: of an id that several frameworks have the one of the framework
  /// whose role the person holds.
  func role(
    _ name: String, for person: String, _ held: HeldRoles, on terminal: Terminal
  ) async throws(Refusal) -> RoleReference {
    let roles = matches(name).filter { if case .role = $0.subject { true } else { false } }
    if roles.count < 2 { return try role(name) }
    let role = try await held.load(for: [person], on: terminal)?[person]?.role
    return try self.role(name, preferring: role.flatMap { catalog.framework($0.framework) })
  }

  /// Whether a name means a role, or could mean several.
  func hasRole(_ name: String) -> Bool {
    matches(name).contains { if case .role = $0.subject { true } else { false } }
  }

  /// The ids of roles near to a name that none has.
  func rolesNear(_ name: String) -> [String] {
    NearestName.nearest(to: name, among: names("role", like: name), most: 3)
  }

  private typealias Match = (name: String, subject: Subject)

  private func matches(_ name: String) -> [Match] {
    let own = matches(name, in: frameworks)
    return own.isEmpty ? matches(name, in: library) : own
  }

  private func matches(_ name: String, in frameworks: [LinkedFramework]) -> [Match] {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard let last = parts.last, let id = Identifier(last) else { return [] }
    return frameworks.flatMap { linked -> [Match] in
      let framework = linked.framework.id
      if parts.count == 2, framework.lexical != parts[0] { return [] }
      let track = linked.tracks[id].map {
        (name: "\(framework)/\(id)", subject: Subject.track($0, linked))
      }
      let role = linked.roles[id].map {
        (
          name: "\(framework)/\(id)",
          subject: Subject.role(RoleReference(linked: linked, number: $0))
        )
      }
      return [track, role].compactMap(\.self)
    }
  }

  private func only(
    _ matches: [Match], name: String, kind: String = "framework, track or role"
  ) throws(Refusal) -> Subject {
    if matches.count == 1 { return matches[0].subject }
    if matches.count > 1 {
      let names = matches.map { "'\($0.name)'" }.joined(separator: " or ")
      throw Refusal(message: "'\(name)' is in several frameworks; which one: \(names)?")
    }
    throw Refusal(message: unknown(kind, name, among: names(kind, like: name)))
  }

  /// The names that there are, each once; after their framework where the wanted one is written so.
  private func names(_ kind: String, like wanted: String) -> [String] {
    let names = frameworks.flatMap { linked -> [String] in
      let framework = linked.framework.id.lexical
      let roles = (0..<linked.roleCount).map { linked.role($0).id }
      let ids = kind == "role" ? roles : linked.framework.tracks.map(\.id) + roles
      let written = ids.map { wanted.contains("/") ? "\(framework)/\($0)" : $0.lexical }
      return kind == "role" ? written : [framework] + written
    }
    return Set(names).sorted()
  }
}
