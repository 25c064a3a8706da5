import CoequalCensus
import CoequalModel
import CoequalTables
import CoequalThreads

/// What is wrong with who rated: somebody who rates themselves as another, and ratings that are there twice.
struct RaterFindings: Sendable {
  private let ratings: LinkedRatings
  private let table: RatingTable

  init(_ ratings: LinkedRatings) {
    self.ratings = ratings
    table = ratings.table
  }

  private struct Found: Sendable {
    var asAnother = RatingRows()
    var asThemselves = RatingRows()
    var again = RatingRows()
  }

  private static let peopleOfPart = 1 << 12

  /// - Complexity: O(*n* log *m*) for *n* ratings, at most *m* of one person
  var findings: [Finding] {
    let people = table.people.names.count
    let parts = Threads.map(people / Self.peopleOfPart + 1, threads: 4) { number in
      let first = number * Self.peopleOfPart
      return found(first..<max(first, min(people, first + Self.peopleOfPart)))
    }
    return finding(
      .raterAndKind, parts.map(\.asAnother),
      "somebody rates themselves as another; it is taken as their own rating",
      help: "write 'self', or the id of who rated")
      + finding(
        .raterAndKind, parts.map(\.asThemselves),
        "a rating by the person names somebody else as the rater; it is taken as the person's own",
        help: "write how the rater stands to the person, or leave the rater out")
      + finding(
        .repeatedRating, parts.map(\.again),
        "another row has a rating by the same rater on the same day; the lowest of them counts, once",
        help: "leave one of these rows")
  }

  private func finding(
    _ rule: AssessmentRule, _ parts: [RatingRows], _ message: String, help: String
  ) -> [Finding] {
    let all = parts.reduce(into: RatingRows()) { $0.add($1) }
    if all.count == 0 { return [] }
    return [rule.finding("\(all.place(in: table)): \(message)", file: table.file, help: [help])]
  }

  private func found(_ people: Range<Int>) -> Found {
    var found = Found()
    var keys: [Key] = []
    for person in people {
      keys.removeAll(keepingCapacity: true)
      for row in ratings.rows(of: Int32(person)) {
        let number = Int(row)
        guard let kind = ratings.kind(ofRow: number) else { continue }
        let rater = table.raters.codes[number]
        if kind == .self {
          if ratings.writtenKind(ofRow: number) != .self {
            found.asAnother.add(number)
          } else if rater != CodedColumn.unknown, !ratings.isByPerson(number) {
            found.asThemselves.add(number)
          }
        } else if rater == CodedColumn.unknown {
          continue
        }
        if let competency = ratings.competency(ofRow: number),
          ratings.level(ofRow: number) != nil, table.days[number] != Census.unknownDay
        {
          keys.append(
            Key(
              competency: competency, rater: kind == .self ? -1 : Int(rater),
              isCalibration: kind == .calibration ? 1 : 0, day: table.days[number], row: row))
        }
      }
      if keys.count < 2 { continue }
      keys.sort()
      for place in keys.indices.dropFirst() where keys[place].isAgain(keys[place - 1]) {
        found.again.add(Int(keys[place].row))
      }
    }
    return found
  }

  /// What makes two ratings of one person one.
  private struct Key: Comparable {
    let competency, rater, isCalibration: Int
    let day, row: Int32

    func isAgain(_ other: Self) -> Bool {
      (competency, rater, isCalibration, day)
        == (other.competency, other.rater, other.isCalibration, other.day)
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.competency, left.rater, left.isCalibration, left.day, left.row)
        < (right.competency, right.rater, right.isCalibration, right.day, right.row)
    }
  }
}
