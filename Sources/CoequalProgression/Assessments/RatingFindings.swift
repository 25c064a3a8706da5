import CoequalCensus
import CoequalModel
import CoequalRegistry
import Markup

/// What is wrong with ratings beside the catalog: a finding for each name, with the first row.
struct RatingFindings {
  let ratings: LinkedRatings

  init(_ ratings: LinkedRatings) {
    self.ratings = ratings
  }

  private var table: RatingTable { ratings.table }

  var findings: [Finding] {
    // In most tables nothing is wrong, and they can have millions of rows.
    let isSound = (0..<table.count).allSatisfy { row in
      table.people.codes[row] != CodedColumn.unknown && ratings.level(ofRow: row) != nil
        && ratings.kind(ofRow: row) != nil
    }
    return isSound ? [] : people + competencies + levels + kinds
  }

  private struct Rows {
    var first: Int
    var count = 0
  }

  /// The rows by a key, the keys in the order of their first rows; rows without a key are left out.
  private func rows<Key: Hashable>(_ key: (Int) -> Key?) -> [(key: Key, rows: Rows)] {
    var found: [Key: Rows] = [:]
    for row in 0..<table.count {
      guard let key = key(row) else { continue }
      found[key, default: Rows(first: row)].count += 1
    }
    return found.map { ($0.key, $0.value) }.sorted { $0.rows.first < $1.rows.first }
  }

  private func place(_ rows: Rows) -> String {
    table.name(ofRow: rows.first) + (rows.count > 1 ? " and \(rows.count - 1) more" : "")
  }

  private var people: [Finding] {
    rows { table.people.codes[$0] == CodedColumn.unknown ? true : nil }.map { _, rows in
      AssessmentRule.missingPerson.finding(
        "\(place(rows)): the rating says not whom it is about", file: table.file,
        help: ["write the id of the person, as in the census"])
    }
  }

  private var competencies: [Finding] {
    let unknown = rows { row in
      ratings.target(ofRow: row) == nil ? table.competencies.codes[row] : nil
    }
    return unknown.map { code, rows in
      guard code != CodedColumn.unknown else {
        return AssessmentRule.unknownCompetency.finding(
          "\(place(rows)): the rating names no competency", file: table.file)
      }
      let name = table.competencies.names[Int(code)]
      let several = ratings.frameworks.filter { linked in
        Identifier(name).map { linked.competencies[$0] != nil } ?? false
      }
      if several.count > 1 {
        let names = several.map { "'\($0.framework.id)/\(name)'" }.joined(separator: " or ")
        return AssessmentRule.unknownCompetency.finding(
          "\(place(rows)): the competency '\(name)' is in several frameworks", file: table.file,
          help: ["write which one is meant: \(names)"])
      }
      let names = ratings.frameworks.flatMap { linked in
        linked.competencies.names.map { "\(linked.framework.id)/\($0)" }
      }
      let short = names.map { $0.split(separator: "/").last.map(String.init) ?? "" }
      let nearest = NearestName.suggestion(for: name, among: name.contains("/") ? names : short)
      return AssessmentRule.unknownCompetency.finding(
        "\(place(rows)): no framework has the competency '\(Quotation.of(name))'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? ""), file: table.file,
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
    return unknown.map { key, rows in
      let competency = table.competencies.names[Int(key.competency)]
      let target = ratings.target(ofRow: rows.first)
      let levels =
        target.flatMap {
          ratings.frameworks[$0.framework].scale(ofCompetency: $0.competency)
        }?.levels.map(\.id.lexical) ?? []
      let choices = levels.map { "'\($0)'" }.joined(separator: ", ")
      guard key.level != CodedColumn.unknown else {
        return AssessmentRule.unknownLevel.finding(
          "\(place(rows)): the rating of '\(competency)' names no level", file: table.file,
          help: ["choose one of \(choices)"])
      }
      let name = table.levels.names[Int(key.level)]
      let nearest = NearestName.suggestion(for: name, among: levels)
      return AssessmentRule.unknownLevel.finding(
        "\(place(rows)): the scale of '\(competency)' has no level '\(Quotation.of(name))'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? ""), file: table.file,
        help: ["choose one of \(choices); the rating is kept, and counts for nothing"])
    }
  }

  private var kinds: [Finding] {
    let words = RaterKind.allCases.map(\.rawValue)
    let unknown = rows { row -> Int32? in
      ratings.kind(ofRow: row) == nil ? table.kinds.codes[row] : nil
    }
    return
      unknown
      .map { code, rows in
        let name = code == CodedColumn.unknown ? nil : table.kinds.names[Int(code)]
        let nearest = name.flatMap { NearestName.suggestion(for: $0, among: words) }
        return AssessmentRule.unknownRaterKind.finding(
          "\(place(rows)): "
            + (name.map { "no rater is called '\(Quotation.of($0))'" }
              ?? "the rating says not how the rater stands to the person")
            + (nearest.map { "; did you mean '\($0)'?" } ?? ""), file: table.file,
          help: ["choose one of \(words.map { "'\($0)'" }.joined(separator: ", "))"])
      }
  }
}
