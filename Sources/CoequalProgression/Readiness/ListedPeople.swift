public import CoequalCensus
public import CoequalModel

/// Who works here as the census has it, beside whom somebody rated.
public struct ListedPeople: Sendable {
  /// How many people of the census nobody rated.
  public let unrated: Int
  /// The names of roles that people hold, as `framework/role`.
  private let roles: [String: Int32]
  /// For each person whom somebody rated the role that they hold, by its code: ``unknownRole`` where nobody
  /// says, ``notListed`` for who is not in the census.
  private let held: [Int32]
  /// How many of those whom nobody rated hold a role.
  private let unratedHolders: [Int32: Int]
  /// What is wrong with the ratings beside the census.
  public let findings: [Finding]

  private static let unknownRole: Int32 = -1
  private static let notListed: Int32 = -2

  /// Compares ratings with a census.
  ///
  /// - Parameters:
  ///   - ids: The ids of people in the census, one a row.
  ///   - written: Their roles as they are written; of somebody with several rows the first counts.
  ///   - catalog: What the names of roles mean.
  ///   - ratings: The ratings whose people are looked up.
  /// - Complexity: O(*n*) for *n* rows of both
  public init(
    ids: CodedColumn, roles written: CodedColumn, _ catalog: CensusRoles,
    beside ratings: LinkedRatings
  ) {
    var roles: [String: Int32] = [:]
    let codes = written.names.map { name -> Int32 in
      guard let role = catalog[name]?.name else { return Self.unknownRole }
      if let known = roles[role] { return known }
      roles[role] = Int32(roles.count)
      return Int32(roles.count - 1)
    }
    // One row for each person, and the person among those who were rated.
    var held = [Int32](repeating: Self.notListed, count: ratings.peopleCount)
    var unrated = 0
    var unratedHolders: [Int32: Int] = [:]
    var isSeen = [Bool](repeating: false, count: ids.names.count)
    let numbers = Dictionary(
      zip(ratings.table.people.names, Int32(0)...), uniquingKeysWith: { first, _ in first })
    let rated = ids.names.map { numbers[$0] }
    for (row, code) in ids.codes.enumerated()
    where code != CodedColumn.unknown && !isSeen[Int(code)] {
      isSeen[Int(code)] = true
      let word = row < written.count ? written.codes[row] : CodedColumn.unknown
      let role = word == CodedColumn.unknown ? Self.unknownRole : codes[Int(word)]
      if let person = rated[Int(code)] {
        held[Int(person)] = role
      } else {
        unrated += 1
        unratedHolders[role, default: 0] += 1
      }
    }
    self.roles = roles
    self.held = held
    self.unrated = unrated
    self.unratedHolders = unratedHolders
    findings = Self.findings(held, ratings.table, ids.names)
  }

  /// Compares ratings with a census; `nil` where that has no ids of people.
  public init?(_ census: Census, _ catalog: CensusRoles, beside ratings: LinkedRatings) {
    guard let ids = census.codes[.person] else { return nil }
    self.init(
      ids: ids, roles: census.codes[.role] ?? CodedColumn(Array(repeating: nil, count: ids.count)),
      catalog, beside: ratings)
  }

  /// Rows about people who are not in the census; who they are is not said.
  private static func findings(
    _ held: [Int32], _ ratings: RatingTable, _ ids: [String]
  ) -> [Finding] {
    var rows = RatingRows()
    for (row, person) in ratings.people.codes.enumerated()
    where person != CodedColumn.unknown && held[Int(person)] == notListed {
      rows.add(row)
    }
    if rows.count == 0 { return [] }
    let strangers = held.indices.filter { held[$0] == notListed }
      .map { plain(ratings.people.names[$0]) }
    var nearly = Set(strangers)
    nearly.formIntersection(ids.lazy.map(plain))
    let mistyped = strangers.count(where: nearly.contains)
    let people = strangers.count
    return [
      AssessmentRule.unlistedPerson.finding(
        "\(rows.place(in: ratings)): the person is not in the census, and so on no bench"
          + (people > 1 ? "; there are \(people) such people" : "")
          + difference(mistyped, of: people),
        file: ratings.file,
        help: ["correct the ids, or take out the ratings of people who left"])
    ]
  }

  private static func difference(_ count: Int, of people: Int) -> String {
    if count == 0 { return "" }
    let who =
      people == 1
      ? "the id differs" : count == 1 ? "the id of 1 differs" : "the ids of \(count) differ"
    return "; \(who) from one of the census only by case or white space"
  }

  /// An id without what a person easily mistypes: case and white space.
  private static func plain(_ id: String) -> String {
    id.lowercased().filter { !$0.isWhitespace }
  }

  /// The people who are rated and in the census.
  public var rated: Int { held.count { $0 != Self.notListed } }

  /// Those who are rated and not in the census.
  public var strangers: Int { held.count - rated }

  // MARK: - One role

  /// The code of a role; `nil` where nobody holds it.
  func code(of role: String) -> Int32? { roles[role] }

  /// Whether somebody who was rated could come to a role: they work here and do not hold it.
  func isCandidate(_ person: Int, for role: Int32?) -> Bool {
    held[person] != Self.notListed && (role == nil || held[person] != role)
  }

  /// How many people hold a role, rated or not.
  func holders(of role: Int32?) -> Int {
    guard let role else { return 0 }
    return held.count { $0 == role } + unratedHolders(of: role)
  }

  /// How many of those whom nobody rated hold a role.
  func unratedHolders(of role: Int32?) -> Int { role.flatMap { unratedHolders[$0] } ?? 0 }
}
