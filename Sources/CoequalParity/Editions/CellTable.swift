/// People by two things, such as category of work and sex: a cell for each pair, with the totals of
/// rows, of columns and of all.
///
/// The totals are added up from the cells, so they always agree with them. Nobody is in two cells.
public struct CellTable: Hashable, Sendable {
  /// How many rows there are, without the totals.
  public let rowCount: Int
  /// How many columns there are, without the totals.
  public let columnCount: Int
  /// How many amounts each cell has.
  public let amountCount: Int
  /// The contents by rows, with the totals at the end of each line and in a last line.
  let contents: [CellContent]

  /// Tables are small things on a page; these bounds keep all later arithmetic in whole numbers.
  private static let mostCells = 1 << 20
  private static let mostPeople = 1 << 36

  /// Makes a table and its totals.
  ///
  /// - Parameter rows: The contents of the cells inside, row by row.
  /// - Throws: ``DisclosureError`` when there is no cell, rows differ in length, cells differ in
  ///   their number of amounts, a content is impossible (a negative number, or a sum that its two
  ///   largest parts do not allow), or there are more than 2²⁰ cells or 2³⁶ people.
  /// - Complexity: O(*n*) for *n* cells
  public init(_ rows: [[CellContent]]) throws(DisclosureError) {
    guard let first = rows.first, let corner = first.first else {
      throw .shape("has no cells")
    }
    guard rows.allSatisfy({ $0.count == first.count }) else {
      throw .shape("has rows that differ in length")
    }
    guard rows.count <= Self.mostCells, first.count <= Self.mostCells / rows.count else {
      throw .shape("has more than \(Self.mostCells) cells")
    }
    rowCount = rows.count
    columnCount = first.count
    amountCount = corner.amounts.count
    var contents: [CellContent] = []
    let nobody = CellContent.nobody(amounts: corner.amounts.count)
    var below = Array(repeating: nobody, count: first.count + 1)
    for (row, cells) in rows.enumerated() {
      var total = nobody
      for (column, cell) in cells.enumerated() {
        let place = CellPlace(row: row, column: column)
        try Self.check(cell, amounts: corner.amounts.count, at: place)
        total = total + cell
        guard total.count <= Self.mostPeople else {
          throw .content(place, "there are too many people")
        }
        below[column] = below[column] + cell
        contents.append(cell)
      }
      contents.append(total)
      below[first.count] = below[first.count] + total
      guard below[first.count].count <= Self.mostPeople else {
        throw .content(.total, "there are too many people")
      }
    }
    guard below[first.count].amounts.allSatisfy(\.sum.isFinite) else {
      throw .content(.total, "an amount is too large to be added up")
    }
    self.contents = contents + below
  }

  /// Makes a table of counts alone.
  ///
  /// - Parameter counts: The counts of the cells inside, row by row.
  /// - Throws: ``DisclosureError`` as the other initialiser.
  public init(counts: [[Int]]) throws(DisclosureError) {
    try self.init(counts.map { $0.map { CellContent(count: $0) } })
  }

  /// The content of a cell or total; `nil` where the table has no such place.
  public subscript(place: CellPlace) -> CellContent? {
    index(of: place).map { contents[$0] }
  }

  /// All places by rows, the totals at the end of each line and in a last line.
  public var places: [CellPlace] { contents.indices.map(place(at:)) }

  /// Where a place stands in ``contents``.
  func index(of place: CellPlace) -> Int? {
    let row = place.row ?? rowCount
    let column = place.column ?? columnCount
    guard row >= 0, column >= 0, row < rowCount || place.row == nil,
      column < columnCount || place.column == nil
    else { return nil }
    return row * (columnCount + 1) + column
  }

  /// The place that stands at an index of ``contents``.
  func place(at index: Int) -> CellPlace {
    let (row, column) = index.quotientAndRemainder(dividingBy: columnCount + 1)
    return CellPlace(
      row: row < rowCount ? row : nil, column: column < columnCount ? column : nil)
  }

  private static func check(
    _ cell: CellContent, amounts: Int, at place: CellPlace
  ) throws(DisclosureError) {
    guard cell.count >= 0 else { throw .content(place, "the count is negative") }
    guard cell.count <= mostPeople else { throw .content(place, "there are too many people") }
    guard cell.amounts.count == amounts else {
      throw .content(place, "there are more or fewer amounts than in the first cell")
    }
    for amount in cell.amounts where !amount.isPossible(count: cell.count) {
      throw .content(place, "no people have such a count, sum and largest parts")
    }
  }
}
