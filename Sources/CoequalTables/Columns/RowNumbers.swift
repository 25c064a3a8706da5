/// The numbers of the rows that were taken, as spreadsheet programs show them: the header, blank rows and
/// rows that were left out count as well.
public struct RowNumbers: Hashable, Sendable {
  /// Rows that were passed over just before one that was taken.
  private struct Gap: Hashable {
    /// The place of the row that was taken.
    let row: Int
    /// How many rows were passed over up to here.
    var total: Int
  }

  private let first: Int
  /// Ascending.
  private var gaps: [Gap] = []

  /// No row was passed over yet.
  ///
  /// - Parameter first: The number of the first row where none is passed over.
  init(first: Int) {
    self.first = first
  }

  /// Passes over rows before the one with the place `row` among those that are taken.
  mutating func pass(_ count: Int, before row: Int) {
    guard count > 0 else { return }
    let total = (gaps.last?.total ?? 0) + count
    if let last = gaps.indices.last, gaps[last].row == row {
      gaps[last].total = total
    } else {
      gaps.append(Gap(row: row, total: total))
    }
  }

  /// Goes on with the rows of a part, the first of which has the place `row`.
  mutating func append(_ part: RowNumbers, at row: Int) {
    var before = 0
    for gap in part.gaps {
      pass(gap.total - before, before: row + gap.row)
      before = gap.total
    }
  }

  mutating func removeAll() {
    gaps.removeAll(keepingCapacity: true)
  }

  /// The number of the row that was taken as the one with a place from 0.
  ///
  /// - Complexity: O(log *n*) for *n* places where rows were passed over
  public func number(ofRow row: Int) -> Int {
    var (low, high) = (0, gaps.count)
    while low < high {
      let middle = (low + high) / 2
      if gaps[middle].row <= row { low = middle + 1 } else { high = middle }
    }
    return first + row + (low > 0 ? gaps[low - 1].total : 0)
  }
}
