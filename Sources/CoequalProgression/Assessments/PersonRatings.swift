public import CoequalModel
public import CoequalRegistry

/// The levels of one person in one framework, each with the ratings behind it.
public struct PersonRatings: Sendable {
  /// The ratings of one competency, and what they come to.
  public struct Entry: Sendable {
    /// The competency, by its number in the framework.
    public let competency: Int
    /// The rows of the ratings in their table.
    public let rows: [Int]
    /// The ratings, one for each row.
    public let ratings: [LevelRating]
    /// What the policy makes of them.
    public let reading: LevelReading
  }

  /// The competencies that somebody rated, by number.
  public let entries: [Entry]
  /// What is known of each level.
  public let levels: PersonLevels

  /// Summarises the ratings of a person.
  ///
  /// - Parameters:
  ///   - person: The code of the person; `nil` where nobody rated the person, and everything is unknown.
  ///   - ratings: The ratings of everybody.
  ///   - framework: The framework whose competencies are meant.
  ///   - policy: How ratings become levels.
  ///   - today: The day for which the levels are asked.
  public init(
    of person: Int32?, in ratings: LinkedRatings, for framework: LinkedFramework,
    by policy: RatingPolicy, on today: CalendarDate
  ) {
    let place = ratings.frameworks.firstIndex { $0.framework.header == framework.framework.header }
    var rows: [Int: [Int]] = [:]
    for row in person.map({ ratings.rows(of: $0) }) ?? [] {
      guard let competency = ratings.competency(ofRow: Int(row)) else { continue }
      rows[competency, default: []].append(Int(row))
    }
    let numbers = place.map { ratings.shared.numbers(of: $0) } ?? []
    entries = numbers.enumerated().compactMap { competency, number in
      guard let rows = rows[number] else { return nil }
      let known = rows.compactMap { row in
        ratings.rating(ofRow: row).map { (row: row, rating: $0) }
      }
      if known.isEmpty { return nil }
      let highest = framework.levels(ofCompetency: competency) - 1
      return Entry(
        competency: competency, rows: known.map(\.row), ratings: known.map(\.rating),
        reading: policy.reading(of: known.map(\.rating), highest: highest, on: today))
    }
    levels = PersonLevels(
      Dictionary(
        entries.map { ($0.competency, $0.reading.state) }, uniquingKeysWith: { first, _ in first }),
      on: Dictionary(
        entries.compactMap { entry in entry.lastDay.map { (entry.competency, $0) } },
        uniquingKeysWith: { first, _ in first }),
      in: framework)
  }
}

extension PersonRatings.Entry {
  /// The day of the last rating that counted.
  fileprivate var lastDay: CalendarDate? {
    zip(ratings, reading.fates).filter { $0.1 == .counted }.compactMap(\.0.day).max()
      .flatMap { CalendarDate(daysSince1970: $0) }
  }
}
