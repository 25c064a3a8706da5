import CoequalCensus

/// The people of whom all is known that any regression of a report needs.
///
/// All regressions are about the same people. If one had somebody more than another, their sums of
/// squares would differ by what that person is paid.
struct ModelledPeople: Sendable {
  /// Their rows, in order.
  private(set) var rows: [Int] = []
  /// Which of them are of the compared group.
  private(set) var isCompared: [Bool] = []
  /// Why the others are not among them, with how many there are.
  private(set) var leftOut: [LeftOut] = []

  /// How many of them there are of each group.
  var counts: PairCounts {
    let compared = isCompared.count { $0 }
    return PairCounts(compared: compared, reference: rows.count - compared)
  }

  /// - Parameter factors: All that any regression has; those without a column do not count.
  /// - Complexity: O(*n* × *f*) for *n* people and *f* factors
  init(_ pair: GroupPair, _ factors: [PayFactor], in workforce: Workforce) {
    let factors = factors.filter {
      workforce.attributes[$0.column] != nil || workforce.numbers[$0.column] != nil
    }
    let column = workforce.attributes[pair.column]
    let (compared, reference) = (column?.code(of: pair.compared), column?.code(of: pair.reference))
    var (others, unknown, unpaid, withoutHours) = (0, 0, 0, 0)
    let needed = factors.map { Needed($0.column, workforce) }
    let pay = workforce.pay
    var missing = Array(repeating: 0, count: factors.count)
    for row in 0..<workforce.count {
      let code = column?.codes[row] ?? CodedColumn.unknown
      guard code != CodedColumn.unknown, code == compared || code == reference else {
        others += 1
        continue
      }
      let amount = pay.value(.hourly, row: row)
      guard amount.isFinite, amount > 0 else {
        if amount.isFinite {
          unpaid += 1
        } else if pay.isKnown(row: row) {
          withoutHours += 1
        } else {
          unknown += 1
        }
        continue
      }
      if let place = needed.firstIndex(where: { !$0.isKnown(row) }) {
        missing[place] += 1
        continue
      }
      rows.append(row)
      isCompared.append(code == compared)
    }
    leftOut =
      [
        LeftOut(
          reason: "who are neither '\(pair.compared)' nor '\(pair.reference)'", count: others,
          isCompared: false),
        LeftOut(reason: "without pay", count: unknown, isCompared: false),
        LeftOut(reason: "without hourly pay", count: withoutHours, isCompared: true),
        LeftOut(reason: "whose hourly pay is not above zero", count: unpaid, isCompared: true),
      ]
      + zip(factors, missing).map {
        LeftOut(reason: "without '\($0.column)'", count: $1, isCompared: true)
      }
    leftOut.removeAll { $0.count == 0 }
  }

  /// A column that a model needs to be known.
  private enum Needed {
    case codes(CodedColumn)
    case numbers([Double])

    init(_ name: String, _ workforce: Workforce) {
      self =
        workforce.attributes[name].map(Needed.codes) ?? .numbers(workforce.numbers[name] ?? [])
    }

    func isKnown(_ row: Int) -> Bool {
      switch self {
      case .codes(let column): column.codes[row] != CodedColumn.unknown
      case .numbers(let values): values.indices.contains(row) && values[row].isFinite
      }
    }
  }
}

/// People who are not part of a regression, and why.
public struct LeftOut: Hashable, Sendable {
  /// Why, in a phrase that follows "people".
  public let reason: String
  /// How many there are.
  public let count: Int
  /// Whether they are among the people that everybody's numbers are of, so that what is left without
  /// them tells how many they are.
  public let isCompared: Bool
}
