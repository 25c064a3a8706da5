public import CoequalCensus
public import CoequalModel
public import CoequalRegistry
import CoequalStatistics

/// What changed pay ranges cost: who is paid below the minimum of their range, who above its maximum, and
/// what it takes to bring everybody to the minimum, before and after.
///
/// By convention of this report the cost is that of a full year at today's base pay and agreed hours:
/// whoever is below the minimum is raised to it, nobody else is paid more, and what hangs on base pay,
/// such as a bonus or the employer's contributions, is left out. The formula for one person is
/// (minimum for an hour − base pay for an hour) × weeks of a year × agreed hours of a week.
public struct RangeChange: Hashable, Sendable {
  /// People below their minimum.
  public struct Below: Hashable, Sendable {
    /// How many there are.
    public internal(set) var count = 0
    /// How many of them have unknown hours, so that what they cost is not known.
    public internal(set) var withoutHours = 0
    /// What it takes to bring the others to the minimum, in a year.
    public internal(set) var cost = CellAmount.zero

    var content: CellContent { CellContent(count: count - withoutHours, amounts: [cost]) }
  }

  /// One side.
  public struct Side: Hashable, Sendable {
    /// Those below their minimum.
    public internal(set) var below = Below()
    /// How many are above their maximum.
    public internal(set) var above = 0
    /// How many have no range, or several that are equally specific.
    public internal(set) var withoutRange = 0
  }

  /// Those below their minimum on one grade, now.
  public struct Part: Hashable, Sendable {
    /// The grade; `nil` where it is not known.
    public let grade: String?
    /// The people.
    public internal(set) var below: Below
  }

  /// How many people there are.
  public let people: Int
  /// How many have unknown base pay: they are on neither side.
  public let unknownPay: Int
  /// Before and after.
  public let before, after: Side
  /// How many have fallen below the minimum, and how many no longer are.
  public let newlyBelow, noLongerBelow: Int
  /// How many are above the maximum now and were not, and the other way round.
  public let newlyAbove, noLongerAbove: Int
  /// How many are below their minimum on one side at least, and by another amount on the other.
  public let touched: Int
  /// Those below their minimum now, by grade.
  public let parts: [Part]
  /// The currency of the cost; `nil` where nobody says it.
  public let currency: String?

  /// Sets the base pay of everybody against the ranges of both sides.
  ///
  /// - Parameters:
  ///   - old: The census, joined with the roles of the old side.
  ///   - new: The same rows, joined with the roles of the new side.
  ///   - structures: The structures whose ranges count; `nil` leaves everybody without one.
  ///   - rates: What currencies are worth; `nil` where all amounts are in one currency.
  ///   - conventions: How pay is made comparable.
  /// - Complexity: O(*n*) for *n* people
  public init(
    _ old: Census, _ new: Census, structures: (old: LinkedStructure?, new: LinkedStructure?),
    _ rates: ExchangeRates?, _ conventions: Conventions
  ) {
    let method = PayMethod(conventions)
    let base = CensusPay(new, rates, method).values(PayMeasure(.base, per: .hour))
    let hours = PaidTime(new).hours
    let currency =
      rates?.currency.lexical ?? new.onlyCurrency
      ?? structures.new?.structure.payRanges?.ranges.first?.currency.lexical
    func ranges(_ census: Census, _ structure: LinkedStructure?) -> RangeColumns {
      RangeColumns(
        CensusRanges(census, structure, weeks: method.weeks), rates, only: currency)
    }
    let (oldRanges, newRanges) = (ranges(old, structures.old), ranges(new, structures.new))
    let grades = new.codes[.grade]
    var (before, after) = (Tally(), Tally())
    var parts: [Int32: Below] = [:]
    var (unknown, moves) = (0, Moves())
    for row in base.indices {
      guard base[row].isFinite else {
        unknown += 1
        continue
      }
      let yearly = method.weeks * hours[row]
      let was = before.add(base[row], oldRanges[row], yearly: yearly)
      let now = after.add(base[row], newRanges[row], yearly: yearly)
      moves.note(was, now)
      if was == .below || now == .below, was != now || oldRanges[row] != newRanges[row] {
        moves.touched += 1
      }
      if now == .below {
        let code = grades?.codes[row] ?? CodedColumn.unknown
        parts[code, default: Below()].add(newRanges[row].minimum - base[row], yearly: yearly)
      }
    }
    people = base.count
    unknownPay = unknown
    self.before = before.side
    self.after = after.side
    (newlyBelow, noLongerBelow) = (moves.newlyBelow, moves.noLongerBelow)
    (newlyAbove, noLongerAbove) = (moves.newlyAbove, moves.noLongerAbove)
    touched = moves.touched
    self.parts = parts.map { code, below in
      Part(
        grade: code == CodedColumn.unknown ? nil : grades?.names[Int(code)], below: below)
    }.sorted { SliceGaps.numericOrder($0.grade ?? "", $1.grade ?? "") }
    self.currency = currency
  }

  /// The conventions that a cost rests on.
  public static let conventions: [Convention] = [.baseInCensus, .partYear, .weeksInYear]

  /// Where somebody stands.
  private enum Place { case below, inside, above, nowhere }

  /// The people of one side so far.
  private struct Tally {
    var side = Side()

    mutating func add(_ base: Double, _ range: RangeColumns.Amounts, yearly: Double) -> Place {
      guard range.minimum.isFinite, range.maximum.isFinite else {
        side.withoutRange += 1
        return .nowhere
      }
      // Amounts for a year and for an hour are the same up to the last bits.
      let slack = 1e-9 * range.minimum
      if base < range.minimum - slack {
        side.below.add(range.minimum - base, yearly: yearly)
        return .below
      }
      if base > range.maximum + slack {
        side.above += 1
        return .above
      }
      return .inside
    }
  }

  private struct Moves {
    var (newlyBelow, noLongerBelow, newlyAbove, noLongerAbove) = (0, 0, 0, 0)
    var touched = 0

    mutating func note(_ before: Place, _ after: Place) {
      if before == after { return }
      if after == .below { newlyBelow += 1 }
      if before == .below { noLongerBelow += 1 }
      if after == .above { newlyAbove += 1 }
      if before == .above { noLongerAbove += 1 }
    }
  }
}

extension RangeChange.Below {
  /// - Parameters:
  ///   - missing: What is missing for an hour.
  ///   - yearly: The hours of a year; not a number where they are unknown.
  fileprivate mutating func add(_ missing: Double, yearly: Double) {
    count += 1
    if yearly.isFinite {
      cost = cost + CellAmount(of: [missing * yearly])
    } else {
      withoutHours += 1
    }
  }
}

extension Census {
  /// The currency of all amounts, where there is only one.
  fileprivate var onlyCurrency: String? {
    let names = codes[.currency]?.names.filter { !$0.isEmpty } ?? []
    return names.count == 1 ? names[0] : nil
  }
}
