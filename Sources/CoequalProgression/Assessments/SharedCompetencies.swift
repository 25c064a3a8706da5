import CoequalModel
import CoequalRegistry

/// Which competencies of several frameworks are one: those that they inherit from the same place and
/// judge on the same levels.
///
/// A rating of one counts for all of them, so that a person can look at roles of another family.
struct SharedCompetencies: Sendable {
  private struct Origin: Hashable {
    let file: String
    let start: Int
    let levels: [Identifier]
  }

  /// For each framework the number of each of its competencies among those of all frameworks.
  private let numbers: [[Int]]
  /// How many different ones there are.
  let count: Int

  /// Compares the competencies of frameworks.
  ///
  /// - Complexity: O(*n*) for *n* competencies
  init(_ frameworks: [LinkedFramework]) {
    var known: [Origin: Int] = [:]
    numbers = frameworks.map { linked in
      linked.framework.areas.flatMap(\.competencies).indices.map { number in
        let place = linked.place(ofCompetency: number)
        let levels = linked.scale(ofCompetency: number)?.levels.map(\.id) ?? []
        let origin = Origin(file: place.file, start: place.range.lowerBound, levels: levels)
        if let known = known[origin] { return known }
        known[origin] = known.count
        return known.count - 1
      }
    }
    count = known.count
  }

  /// The number of a framework's competency among those of all frameworks.
  func number(of competency: Int, in framework: Int) -> Int { numbers[framework][competency] }

  /// The same for all competencies of a framework.
  func numbers(of framework: Int) -> [Int] { numbers[framework] }
}
