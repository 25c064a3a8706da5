import CoequalCensus
import CoequalParity
import CoequalTestSupport

/// Somebody who puts together all that a report tells of one group, and works out by linear programming
/// what each number can be that it does not tell.
///
/// It knows which values of all columns go together for anybody, every number that is printed, that the
/// values of a column add up to everybody, and that nothing is negative. The unknowns are how many of
/// the group stand where: those whom a measure of pay is known of, and the others.
struct ReportReader {
  /// What is worked out.
  enum Subject: Hashable {
    /// How many people there are.
    case people
    /// How many of them count in a measure.
    case counted(String)
    /// What they are paid in a measure.
    case sum(String)
  }

  private let places: [[String: String]]
  private let program: Simplex
  private let parts: Int

  /// Reads all sections; `nil` where they contradict each other.
  ///
  /// - Parameter group: 0 for the compared and 1 for the reference group.
  init?(_ printed: PrintedPeople, _ subject: Subject, ofGroup group: Int, in census: RandomCensus) {
    places = Self.places(of: census)
    parts = if case .counted = subject { 2 } else { 1 }
    var equations: [(coefficients: [Double], right: Double)] = []
    for slice in printed.slices {
      let (count, sum) = group == 0 ? ("c", "C") : ("r", "R")
      var known: [(Double?, isPart: Bool)] = [(slice.counts[group].map(Double.init), false)]
      switch subject {
      case .people: break
      case .counted(let measure):
        known.append((printed.inputs(of: slice, measure)[count], true))
      case .sum(let measure): known = [(printed.inputs(of: slice, measure)[sum], false)]
      }
      for case (let number?, let isPart) in known {
        equations.append((Self.sum(slice, places, parts, isPart: isPart), number))
      }
    }
    guard let program = Simplex(variables: places.count * parts, equations: equations) else {
      return nil
    }
    self.program = program
  }

  /// How closely the number of a slice is known: of all people, or of those who count.
  func width(of slice: PrintedPeople.Slice, isPart: Bool = false) -> Double {
    var program = program
    let objective = Self.sum(slice, places, parts, isPart: isPart)
    guard case .value(let lower) = program.minimum(of: objective),
      case .value(let upper) = program.maximum(of: objective)
    else { return .infinity }
    return upper - lower
  }

  /// What adds up to a number: of each place those who count first, and then the others.
  private static func sum(
    _ slice: PrintedPeople.Slice, _ places: [[String: String]], _ parts: Int, isPart: Bool
  ) -> [Double] {
    (0..<parts).flatMap { part in
      places.map { place in
        let isIn = slice.value.map { place[slice.column] == $0 } ?? true
        return isIn && (!isPart || part == 0) ? 1 : 0
      }
    }
  }

  /// The combinations of values that somebody of either group has.
  private static func places(of census: RandomCensus) -> [[String: String]] {
    let attributes = census.workforce.attributes
    let people = (0..<census.workforce.count).filter { row in
      ["f", "m"].contains(attributes["sex"]?.name(ofRow: row))
        && census.workforce.pay.hourlyBase[row].isFinite
    }
    let places = people.map { row in
      census.columns.map { [$0, attributes[$0]?.name(ofRow: row) ?? ""] }
    }
    return Set(places).sorted { "\($0)" < "\($1)" }.map { place in
      Dictionary(place.map { ($0[0], $0[1]) }) { first, _ in first }
    }
  }
}
