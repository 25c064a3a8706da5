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
    /// Whether it is deprecated: nobody should come to it any more.
    public let isDeprecated: Bool

    /// Makes a role.
    public init(
      name: String, track: String, kind: TrackKind, grade: String, rank: Int?,
      isDeprecated: Bool = false
    ) {
      self.name = name
      self.track = track
      self.kind = kind
      self.grade = grade
      self.rank = rank
      self.isDeprecated = isDeprecated
    }
  }

  /// Where a track ends.
  public struct End: Hashable, Sendable {
    /// The track, as `framework/track`.
    public let track: String
    /// The kind of the track.
    public let kind: TrackKind
    /// Its highest roles, without those that are deprecated.
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
  /// Where each track ends, by name, without those of which that is not known.
  public let ends: [End]
  /// The tracks of which it is not known where they end, sorted: grades of theirs have no rank.
  public let tracksWithoutKnownEnd: [String]
  /// The ladder that others are compared with: that of leaders, where there is one.
  public let reference: Int?
  /// The roles, by their numbers.
  let roles: [Role]
  /// For each role, by number, its ladder and grade.
  private let places: [Place]

  /// Where a role stands.
  struct Place: Hashable, Sendable {
    let ladder, grade: Int
    let standing: Standing
  }

  /// Whether a track goes higher than a role.
  enum Standing: Hashable, Sendable {
    /// No role of the track that is not deprecated is higher.
    case end
    case below
    /// The role has no rank, or another role of the track has none and may be higher.
    case notKnown
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
    var tracks: [String: TrackHeight] = [:]
    // The first role at the top of each framework.
    var tops: [Substring: Role] = [:]
    for role in roles {
      ranks[role.grade] = role.rank ?? -1
      // Nobody should come to a deprecated role, so that a track leads nowhere by it.
      if role.isDeprecated { continue }
      tracks[role.track, default: TrackHeight()].add(role.rank)
      if let rank = role.rank, rank > tops[role.framework]?.rank ?? .min {
        tops[role.framework] = role
      }
    }
    let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let grades = ranks.keys.sorted { (ranks[$0] ?? -1, $0) < (ranks[$1] ?? -1, $1) }
    let steps = Dictionary(uniqueKeysWithValues: zip(grades, grades.indices))
    self.names = names
    self.grades = grades
    self.roles = roles
    reference = byTrack ? nil : names.firstIndex(of: leader)
    func standing(_ role: Role) -> Standing {
      (tracks[role.track] ?? TrackHeight()).standing(ofRank: role.rank)
    }
    self.places = roles.map { role in
      Place(
        ladder: places[ladder(role)] ?? 0, grade: steps[role.grade] ?? 0, standing: standing(role))
    }
    tracksWithoutKnownEnd = tracks.filter(\.value.hasUnknownRank).keys.sorted()
    let last = roles.filter { !$0.isDeprecated && standing($0) == .end }
    ends = Dictionary(grouping: last, by: \.track).values.compactMap { last in
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
    // Without a structure nobody says that a grade of one framework is that of another.
    let scales = Set(roles.all.map(\.scale))
    self.init(
      roles.all.map { fact in
        let grade = fact.grade.lexical
        return Role(
          name: fact.name, track: fact.trackName, kind: fact.track,
          grade: scales.count > 1 ? "\(fact.scale)/\(grade)" : grade, rank: fact.rank,
          isDeprecated: fact.isDeprecated)
      }, byTrack: byTrack)
  }
}

extension CensusRoles.Facts {
  /// What says which grades are equal: the structure, or else the framework.
  fileprivate var scale: String {
    structure?.lexical ?? trackName.split(separator: "/").first.map { String($0) } ?? ""
  }
}

/// How high a track goes.
private struct TrackHeight {
  /// The highest rank of its roles; `nil` where none is known.
  private(set) var highest: Int?
  /// Whether a role has no rank, which may be a higher one.
  private(set) var hasUnknownRank = false

  mutating func add(_ rank: Int?) {
    guard let rank else {
      hasUnknownRank = true
      return
    }
    highest = max(highest ?? rank, rank)
  }

  func standing(ofRank rank: Int?) -> CareerLadders.Standing {
    guard let rank else { return .notKnown }
    if let highest, rank < highest { return .below }
    return hasUnknownRank ? .notKnown : .end
  }
}

extension CareerLadders.Role {
  fileprivate var framework: Substring { track.split(separator: "/").first ?? "" }
}
