import CoequalCensus
import CoequalModel
import CoequalRegistry
import Markup

/// What is wrong with ratings beside the catalog: a finding for each name, with the first row.
///
/// What stands in a cell is told only where it is nearly a name that exists: a column in the wrong place
/// could hold anything, about anybody.
struct RatingFindings {
  private let ratings: LinkedRatings
  private let table: RatingTable

  init(_ ratings: LinkedRatings) {
    self.ratings = ratings
    table = ratings.table
  }

  /// How many findings of one kind are told.
  private static let most = 20

  var findings: [Finding] {
    // In most tables nothing is wrong, and they can have millions of rows.
    let isSound = (0..<table.count).allSatisfy { row in
      table.people.codes[row] != CodedColumn.unknown && ratings.level(ofRow: row) != nil
        && ratings.kind(ofRow: row) != nil
    }
    return (isSound ? [] : people + competencies + levels + kinds) + RaterFindings(ratings).findings
  }

  /// The rows by a key, the keys in the order of their first rows; rows without a key are left out.
  private func rows<Key: Hashable>(_ key: (Int) -> Key?) -> [(key: Key, rows: RatingRows)] {
    var found: [Key: RatingRows] = [:]
    for row in 0..<table.count {
      guard let key = key(row) else { continue }
      found[key, default: RatingRows()].add(row)
    }
    return found.map { ($0.key, $0.value) }.sorted { $0.rows.first < $1.rows.first }
  }

  /// A finding for the first few, and how many more there are.
  private func told<Key>(
    _ all: [(key: Key, rows: RatingRows)], _ rule: AssessmentRule,
    _ finding: (Key, RatingRows) -> Finding
  ) -> [Finding] {
    let more = all.count - Self.most
    return all.prefix(Self.most).map { finding($0.key, $0.rows) }
      + (more > 0 ? [rule.finding("\(more) more of this kind", file: table.file)] : [])
  }

  /// What is wrong with a text that is no name, and the name that may be meant.
  private static func words(_ text: String, nearest: String?, none: String, other: String) -> String
  {
    nearest.map { "\(none) '\(Quotation.of(text))'; did you mean '\($0)'?" }
      ?? "\(other) (a text of \(Counted(text.count, "character")))"
  }

  private var people: [Finding] {
    rows { table.people.codes[$0] == CodedColumn.unknown ? true : nil }.map { _, rows in
      AssessmentRule.missingPerson.finding(
        "\(rows.place(in: table)): the rating says not whom it is about", file: table.file,
        help: ["write the id of the person, as in the census"])
    }
  }

  private var competencies: [Finding] {
    let unknown = rows { row in
      ratings.target(ofRow: row) == nil ? table.competencies.codes[row] : nil
    }
    let frameworks = ratings.frameworks.prefix(ratings.namedFrameworks)
    let names = frameworks.flatMap { linked in
      linked.competencies.names.map { "\(linked.framework.id)/\($0)" }
    }
    let short = names.map { $0.split(separator: "/").last.map(String.init) ?? "" }
    return told(unknown, .unknownCompetency) { code, rows in
      let place = rows.place(in: table)
      guard code != CodedColumn.unknown else {
        return AssessmentRule.unknownCompetency.finding(
          "\(place): the rating names no competency", file: table.file)
      }
      let name = table.competencies.names[Int(code)]
      let several = frameworks.filter { linked in
        Identifier(name).map { linked.competencies[$0] != nil } ?? false
      }
      if several.count > 1 {
        let names = several.map { "'\($0.framework.id)/\(name)'" }.joined(separator: " or ")
        return AssessmentRule.unknownCompetency.finding(
          "\(place): the competency '\(name)' is in several frameworks", file: table.file,
          help: ["write which one is meant: \(names)"])
      }
      let nearest = NearestName.suggestion(for: name, among: name.contains("/") ? names : short)
      return AssessmentRule.unknownCompetency.finding(
        "\(place): "
          + Self.words(
            name, nearest: nearest, none: "no framework has the competency",
            other: "the rating is of a competency that no framework has"),
        file: table.file,
        help: ["write it as framework/competency; the rating is kept, and counts for nothing"])
    }
  }

  private struct LevelName: Hashable {
    let competency, level: Int32
  }

  private var levels: [Finding] {
    let unknown = rows { row in
      ratings.target(ofRow: row) != nil && ratings.level(ofRow: row) == nil
        ? LevelName(
          competency: table.competencies.codes[row], level: table.levels.codes[row]) : nil
    }
    return told(unknown, .unknownLevel) { key, rows in
      let place = rows.place(in: table)
      let competency = table.competencies.names[Int(key.competency)]
      let target = ratings.target(ofRow: rows.first)
      let levels =
        target.flatMap {
          ratings.frameworks[$0.framework].scale(ofCompetency: $0.competency)
        }?.levels.map(\.id.lexical) ?? []
      let choices = levels.map { "'\($0)'" }.joined(separator: ", ")
      guard key.level != CodedColumn.unknown else {
        return AssessmentRule.unknownLevel.finding(
          "\(place): the rating of '\(competency)' names no level", file: table.file,
          help: ["choose one of \(choices)"])
      }
      let name = table.levels.names[Int(key.level)]
      let nearest = NearestName.suggestion(for: name, among: levels)
      return AssessmentRule.unknownLevel.finding(
        "\(place): "
          + Self.words(
            name, nearest: nearest, none: "the scale of '\(competency)' has no level",
            other: "the rating of '\(competency)' has a level that its scale does not have"),
        file: table.file,
        help: ["choose one of \(choices); the rating is kept, and counts for nothing"])
    }
  }

  private var kinds: [Finding] {
    let words = RaterKind.allCases.map(\.rawValue)
    let unknown = rows { row -> Int32? in
      ratings.kind(ofRow: row) == nil ? table.kinds.codes[row] : nil
    }
    return told(unknown, .unknownRaterKind) { code, rows in
      let name = code == CodedColumn.unknown ? nil : table.kinds.names[Int(code)]
      let nearest = name.flatMap { NearestName.suggestion(for: $0, among: words) }
      return AssessmentRule.unknownRaterKind.finding(
        "\(rows.place(in: table)): "
          + (name.map {
            Self.words(
              $0, nearest: nearest, none: "no rater is called",
              other: "the rater is of a kind that does not exist")
          }
            ?? "the rating says not how the rater stands to the person"),
        file: table.file,
        help: ["choose one of \(words.map { "'\($0)'" }.joined(separator: ", "))"])
    }
  }
}

/// Some rows of a table: the first, and how many there are.
struct RatingRows {
  private(set) var first = 0
  private(set) var count = 0

  /// Adds a row; they come in any order.
  mutating func add(_ row: Int) {
    first = count == 0 ? row : min(first, row)
    count += 1
  }

  /// Adds other rows.
  mutating func add(_ other: RatingRows) {
    if other.count > 0 {
      first = count == 0 ? other.first : min(first, other.first)
      count += other.count
    }
  }

  /// What a finding calls them.
  func place(in table: RatingTable) -> String {
    table.name(ofRow: first) + (count > 1 ? " and \(count - 1) more" : "")
  }
}
