import CoequalCensus
public import CoequalModel
public import CoequalRegistry

/// Ratings of many people, their competencies and levels found in the frameworks of a catalog.
///
/// A rating whose competency, level or kind nothing has stays among the records of its person; it only
/// does not count for a level, and a finding says so.
public struct LinkedRatings: Sendable {
  /// The frameworks whose levels can be asked: the highest version of each, those in which competencies
  /// are looked up first, then those on which they stand.
  public let frameworks: [LinkedFramework]
  /// How many of them have competencies that ratings can name.
  let namedFrameworks: Int
  /// The ratings as their file has them.
  public let table: RatingTable
  /// What could not be found, the first of each name.
  public private(set) var findings: [Finding] = []

  /// Which competencies of several frameworks are one.
  let shared: SharedCompetencies
  /// The framework and the number of the competency that each name means.
  private let targets: [Target?]
  private let levels: RatedLevels
  private let kinds: [RaterKind?]
  /// For each rater the code of the person with the same id; `CodedColumn.unknown` where nobody rated that
  /// person.
  private let ratersAsPeople: [Int32]
  /// The rows of each person, by the code of the person, one person behind the other.
  private let rows: [Int32]
  private let starts: [Int32]

  struct Target: Hashable, Sendable {
    let framework: Int
    let competency: Int
  }

  /// Finds the competencies and levels of ratings.
  ///
  /// - Complexity: O(*n*) for *n* ratings, and the different names times the competencies
  public init(_ table: RatingTable, in catalog: Catalog) {
    self.init(table, in: catalog.frameworks, standingOn: catalog.library.frameworks)
  }

  /// Finds the competencies and levels of ratings in frameworks sorted by id and version.
  ///
  /// - Parameter library: Frameworks whose competencies no rating can name, sorted in the same way; what
  ///   others inherit from them counts for them as well.
  package init(
    _ table: RatingTable, in all: [LinkedFramework], standingOn library: [LinkedFramework] = []
  ) {
    let named = Self.highest(all)
    let ids = Set(named.map(\.framework.header))
    let frameworks =
      named + Self.highest(library).filter { !ids.contains($0.framework.header) }
    let shared = SharedCompetencies(frameworks)
    let finder = CompetencyFinder(named, shared)
    let targets = table.competencies.names.map { finder.target($0) }
    self.frameworks = frameworks
    namedFrameworks = named.count
    self.table = table
    self.shared = shared
    self.targets = targets
    levels = RatedLevels(
      table.levels.names,
      on: targets.map { target in
        target.flatMap { frameworks[$0.framework].scale(ofCompetency: $0.competency) }
      })
    kinds = table.kinds.names.map { RaterKind(rawValue: $0.lowercased()) }
    let people = Dictionary(
      zip(table.people.names, Int32(0)...), uniquingKeysWith: { first, _ in first })
    ratersAsPeople = table.raters.names.map { people[$0] ?? CodedColumn.unknown }
    (rows, starts) = Self.grouped(table.people)
    findings = RatingFindings(self).findings
  }

  /// The highest version of each framework, of those sorted by id and version.
  private static func highest(_ all: [LinkedFramework]) -> [LinkedFramework] {
    all.enumerated().filter { index, linked in
      index + 1 == all.count || all[index + 1].framework.id != linked.framework.id
    }.map(\.element)
  }

  /// The rows of each code one behind the other, each in the order of the file, by counting.
  private static func grouped(_ people: CodedColumn) -> (rows: [Int32], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: people.names.count + 1)
    for code in people.codes where code != CodedColumn.unknown { starts[Int(code) + 1] += 1 }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var next = starts
    var rows = [Int32](repeating: 0, count: Int(starts.last ?? 0))
    for (row, code) in people.codes.enumerated() where code != CodedColumn.unknown {
      rows[Int(next[Int(code)])] = Int32(row)
      next[Int(code)] += 1
    }
    return (rows, starts)
  }
}

extension LinkedRatings {
  /// How many people were rated.
  public var peopleCount: Int { table.people.names.count }

  /// The code of a person by id; `nil` where nobody rated the person.
  public func code(of person: String) -> Int32? { table.people.code(of: person) }

  /// The rows about a person, in the order of the file.
  public func rows(of person: Int32) -> ArraySlice<Int32> {
    guard person >= 0, Int(person) + 1 < starts.count else { return [] }
    return rows[Int(starts[Int(person)])..<Int(starts[Int(person) + 1])]
  }

  func target(ofRow row: Int) -> Target? {
    let code = table.competencies.codes[row]
    return code == CodedColumn.unknown ? nil : targets[Int(code)]
  }

  /// The competency of a rating among those of all frameworks.
  func competency(ofRow row: Int) -> Int? {
    target(ofRow: row).map { shared.number(of: $0.competency, in: $0.framework) }
  }

  /// The place of a rating's level on the scale; `nil` where it is none of it.
  func level(ofRow row: Int) -> Int? {
    let (competency, level) = (table.competencies.codes[row], table.levels.codes[row])
    guard competency != CodedColumn.unknown, level != CodedColumn.unknown else { return nil }
    return levels.place(ofLevel: level, competency: competency)
  }

  /// How the rater stands to the person; who rates themselves does so, whatever the row says.
  func kind(ofRow row: Int) -> RaterKind? {
    writtenKind(ofRow: row).map { isByPerson(row) ? .self : $0 }
  }

  /// The same as the row says it.
  func writtenKind(ofRow row: Int) -> RaterKind? {
    let code = table.kinds.codes[row]
    return code == CodedColumn.unknown ? nil : kinds[Int(code)]
  }

  /// Whether the row names the person as the rater.
  func isByPerson(_ row: Int) -> Bool {
    let rater = table.raters.codes[row]
    return rater != CodedColumn.unknown && table.people.codes[row] != CodedColumn.unknown
      && ratersAsPeople[Int(rater)] == table.people.codes[row]
  }

  /// The place of a framework among those of the ratings; `nil` where it is none of them.
  func place(of framework: LinkedFramework) -> Int? {
    frameworks.firstIndex { $0.framework.header == framework.framework.header }
  }

  /// A rating as a policy looks at it; `nil` where its competency, level or kind is not known.
  func rating(ofRow row: Int) -> LevelRating? {
    guard let level = level(ofRow: row), let kind = kind(ofRow: row) else { return nil }
    let (day, rater) = (table.days[row], table.raters.codes[row])
    return LevelRating(
      level: level, kind: kind, rater: rater == CodedColumn.unknown ? nil : Int(rater),
      day: day == Census.unknownDay ? nil : Int(day),
      hasEvidence: table.hasEvidence(row: row), isContested: table.isContested(row: row))
  }
}

/// Finds the competencies that names mean.
private struct CompetencyFinder {
  let frameworks: [LinkedFramework]
  let shared: SharedCompetencies
  private let numbers: [String: Int]

  init(_ frameworks: [LinkedFramework], _ shared: SharedCompetencies) {
    self.frameworks = frameworks
    self.shared = shared
    numbers = Dictionary(
      frameworks.enumerated().map { ($1.framework.id.lexical, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func target(_ name: String) -> LinkedRatings.Target? {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let last = parts.last, let id = Identifier(String(last)) else { return nil }
    let candidates =
      parts.count == 2 ? numbers[String(parts[0])].map { [$0] } ?? [] : Array(frameworks.indices)
    let found = candidates.compactMap { framework in
      frameworks[framework].competencies[id].map {
        LinkedRatings.Target(framework: framework, competency: $0)
      }
    }
    // Of several frameworks one will do where all of them mean the same competency.
    let meant = Set(found.map { shared.number(of: $0.competency, in: $0.framework) })
    return meant.count == 1 ? found.first : nil
  }
}

extension LinkedFramework {
  /// The scale on which a competency is judged; `nil` where there is none of its name.
  package func scale(ofCompetency number: Int) -> Scale? {
    scales[competency(number).scale].map { framework.scales[$0] }
  }
}
