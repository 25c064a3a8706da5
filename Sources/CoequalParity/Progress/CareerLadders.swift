public import CoequalCensus
public import CoequalModel

/// The ladders that careers are compared by: kinds of tracks, such as all leaders, or single tracks.
public struct CareerLadders: Sendable {
  /// What has to be known of one role.
  public struct Role: Hashable, Sendable {
    /// The role, as `framework/role`.
    public let name: String
    /// Its track, as `framework/track`.
    public let track: String
    /// The kind of its track.
    public let kind: TrackKind
    /// Its grade, with that of its structure where there are several.
    public let grade: String
    /// The rank of its grade; `nil` where it is not known.
    public let rank: Int?

    /// Makes a role.
    public init(name: String, track: String, kind: TrackKind, grade: String, rank: Int?) {
      self.name = name
      self.track = track
      self.kind = kind
      self.grade = grade
      self.rank = rank
    }
  }

  /// Where a track ends.
  public struct End: Hashable, Sendable {
    /// The track, as `framework/track`.
    public let track: String
    /// The kind of the track.
    public let kind: TrackKind
    /// Its highest roles.
    public let roles: [String]
    /// Their grade.
    public let grade: String
    /// The highest grade that a track of the same framework reaches, where that is a higher one.
    public let higherGrade: String?
  }

  /// The names of the ladders: leaders first, and then as the words for kinds of tracks are sorted, or
  /// `framework/track`.
  public let names: [String]
  /// The grades that roles are compared within, from the lowest.
  public let grades: [String]
  /// Where each track ends, by name.
  public let ends: [End]
  /// The ladder that others are compared with: that of leaders, where there is one.
  public let reference: Int?
  /// The roles, by their numbers.
  let roles: [Role]
  /// For each role, by number, its ladder and grade.
  private let places: [Place]

  /// Where a role stands.
  struct Place: Hashable, Sendable {
    let ladder, grade: Int
    /// Whether its track goes no higher.
    let isEnd: Bool
  }

  /// Makes ladders.
  ///
  /// - Parameters:
  ///   - roles: The roles, by their numbers.
  ///   - byTrack: Whether each track is a ladder of its own.
  /// - Complexity: O(*n* log *n*) for *n* roles
  public init(_ roles: [Role], byTrack: Bool = false) {
    func ladder(_ role: Role) -> String { byTrack ? role.track : role.kind.rawValue }
    let leader = TrackKind.leader.rawValue
    let names = Set(roles.map(ladder)).sorted {
      ($0 != leader ? 1 : 0, $0) < ($1 != leader ? 1 : 0, $1)
    }
    var ranks: [String: Int] = [:]
    var highest: [String: Int] = [:]
    var summits: [Substring: Int] = [:]
    for role in roles {
      let rank = role.rank ?? -1
      ranks[role.grade] = rank
      highest[role.track] = max(highest[role.track] ?? rank, rank)
      summits[role.framework] = max(summits[role.framework] ?? rank, rank)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let grades = ranks.keys.sorted { (ranks[$0] ?? -1, $0) < (ranks[$1] ?? -1, $1) }
    let steps = Dictionary(uniqueKeysWithValues: zip(grades, grades.indices))
    self.names = names
    self.grades = grades
    self.roles = roles
    reference = byTrack ? nil : names.firstIndex(of: leader)
    func isEnd(_ role: Role) -> Bool { role.rank != nil && role.rank == highest[role.track] }
    self.places = roles.map { role in
      Place(
        ladder: places[ladder(role)] ?? 0, grade: steps[role.grade] ?? 0, isEnd: isEnd(role))
    }
    // The first role at the top of each framework.
    var tops: [Substring: Role] = [:]
    for role in roles where tops[role.framework] == nil {
      if role.rank == summits[role.framework] { tops[role.framework] = role }
    }
    ends = Dictionary(grouping: roles.filter(isEnd), by: \.track).values.compactMap { last in
      guard let first = last.first, let rank = first.rank else { return nil }
      let summit = tops[first.framework]
      return End(
        track: first.track, kind: first.kind, roles: last.map(\.name).sorted(), grade: first.grade,
        higherGrade: summit.flatMap { ($0.rank ?? rank) > rank ? $0.grade : nil })
    }.sorted { $0.track < $1.track }
  }

  /// Where a role stands; `nil` for one that is not known.
  func place(of role: Int32) -> Place? {
    places.indices.contains(Int(role)) ? places[Int(role)] : nil
  }
}

extension CareerLadders {
  /// The ladders of a catalog.
  ///
  /// - Parameters:
  ///   - roles: The roles, with their grades and tracks.
  ///   - byTrack: Whether each track is a ladder of its own.
  public init(_ roles: CensusRoles, byTrack: Bool = false) {
    let structures = Set(roles.all.map(\.structure))
    self.init(
      roles.all.map { fact in
        let grade = fact.grade.lexical
        return Role(
          name: fact.name, track: fact.trackName, kind: fact.track,
          grade: structures.count > 1
            ? (fact.structure.map { "\($0.lexical)/\(grade)" } ?? grade) : grade,
          rank: fact.rank)
      }, byTrack: byTrack)
  }
}

extension CareerLadders.Role {
  fileprivate var framework: Substring { track.split(separator: "/").first ?? "" }
}
