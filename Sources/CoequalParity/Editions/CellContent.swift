/// The people of one cell, and what they have together.
public struct CellContent: Hashable, Sendable {
  /// How many people there are.
  public let count: Int
  /// What they have together, such as pay per hour; the same amounts in the same order in all cells
  /// of a table.
  public let amounts: [CellAmount]

  /// Makes the content of a cell; what is impossible is refused by ``CellTable``.
  ///
  /// - Parameters:
  ///   - count: How many people there are.
  ///   - amounts: What they have together.
  public init(count: Int, amounts: [CellAmount] = []) {
    self.count = count
    self.amounts = amounts
  }

  /// The people of two cells that have nobody in common.
  package static func + (left: Self, right: Self) -> Self {
    CellContent(
      count: left.count + right.count,
      amounts: zip(left.amounts, right.amounts).map { $0 + $1 })
  }

  /// Nobody, in a table with this many amounts.
  package static func nobody(amounts: Int) -> Self {
    CellContent(count: 0, amounts: Array(repeating: .zero, count: amounts))
  }
}

/// What the people of a cell have of one amount: the sum, and the two who have most of it.
public struct CellAmount: Hashable, Sendable {
  /// The sum over the people.
  public let sum: Double
  /// What the one has who has most; zero where there is nobody.
  public let largest: Double
  /// What the one has who has most after that; zero where there is none.
  public let second: Double

  /// Makes an amount; what is impossible is refused by ``CellTable``.
  ///
  /// - Parameters:
  ///   - sum: The sum over the people.
  ///   - largest: What the one has who has most.
  ///   - second: What the one has who has most after that.
  public init(sum: Double, largest: Double, second: Double) {
    self.sum = sum
    self.largest = largest
    self.second = second
  }

  /// Takes the amount of each person.
  public init(of contributions: [Double]) {
    self = contributions.reduce(.zero) {
      $0 + CellAmount(sum: $1, largest: $1, second: 0)
    }
  }

  /// The amount of nobody.
  public static let zero = CellAmount(sum: 0, largest: 0, second: 0)

  /// The amount of two groups that have nobody in common.
  package static func + (left: Self, right: Self) -> Self {
    CellAmount(
      sum: left.sum + right.sum,
      largest: max(left.largest, right.largest),
      second: max(min(left.largest, right.largest), left.second, right.second))
  }

  /// Whether so many people can have it, each of them at least zero.
  func isPossible(count: Int) -> Bool {
    guard sum.isFinite, second >= 0, largest >= second else { return false }
    let slack = 1e-9 * sum
    let least = largest + second
    let most = count == 0 ? 0 : largest + Double(count - 1) * second
    return least <= sum + slack && sum <= most + slack
  }
}
