import CoequalModel
import CoequalRegistry
import CoequalTables
import CoequalThreads

extension LevelColumns {
  /// Summarises the ratings of everybody, by the codes of the people.
  ///
  /// It gives what ``PersonRatings`` gives for each of them, without keeping what is behind a level.
  ///
  /// - Complexity: O(*n* + *p* *c*) for *n* ratings of *p* people and *c* competencies
  init(
    of ratings: LinkedRatings, in framework: LinkedFramework, by policy: RatingPolicy,
    on today: CalendarDate, threads: Int = 4
  ) {
    let summary = RatingSummary(ratings, framework, LevelReader(policy, on: today))
    let people = ratings.peopleCount
    self.init(
      people: people, competencies: framework.competencyPlaces.count,
      Threads.map(Self.partCount(people), threads: threads) { number in
        let first = number * Self.peopleOfPart
        return summary.part(first..<min(people, first + Self.peopleOfPart))
      })
  }
}

/// Summarises the ratings of many people in one framework.
private struct RatingSummary: Sendable {
  let ratings: LinkedRatings
  let reader: LevelReader
  /// For each competency of all frameworks its number in this one; -1 where it has none of it.
  private var numbers: [Int32]
  /// For each competency of this framework the highest level of its scale.
  private let highest: [Int]

  init(_ ratings: LinkedRatings, _ framework: LinkedFramework, _ reader: LevelReader) {
    self.ratings = ratings
    self.reader = reader
    let competencies = framework.competencyPlaces.count
    highest = (0..<competencies).map { framework.levels(ofCompetency: $0) - 1 }
    numbers = Array(repeating: -1, count: ratings.shared.count)
    let place = ratings.place(of: framework)
    let shared = place.map { ratings.shared.numbers(of: $0) } ?? []
    for (number, shared) in shared.enumerated() {
      numbers[shared] = Int32(number)
    }
  }

  /// The levels of some people, by their codes.
  func part(_ people: Range<Int>) -> LevelColumns.Part {
    var part = LevelColumns.Part(competencies: highest.count)
    // Kept from person to person, so that memory is asked for once.
    var rated: [(competency: Int32, row: Int32)] = []
    var group: [LevelRating] = []
    var work = LevelReader.Work()
    for person in people {
      rated.removeAll(keepingCapacity: true)
      for row in ratings.rows(of: Int32(person)) {
        guard let shared = ratings.competency(ofRow: Int(row)), numbers[shared] >= 0 else {
          continue
        }
        rated.append((numbers[shared], row))
      }
      // Tables hold the ratings of a competency together, or nearly; rows stay in their order.
      if !rated.indices.dropFirst().allSatisfy({ rated[$0 - 1].competency <= rated[$0].competency })
      {
        rated.sort { ($0.competency, $0.row) < ($1.competency, $1.row) }
      }
      var place = 0
      while place < rated.count {
        let competency = rated[place].competency
        group.removeAll(keepingCapacity: true)
        while place < rated.count, rated[place].competency == competency {
          if let rating = ratings.rating(ofRow: Int(rated[place].row)) { group.append(rating) }
          place += 1
        }
        let number = Int(competency)
        let state = reader.state(of: group, highest: highest[number], &work)
        part.set(
          LevelColumns.bytes(state), competency: number, person: person - people.lowerBound)
      }
    }
    return part
  }
}
