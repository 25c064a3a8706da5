/// How rows that were taken are numbered in their file: those that were left out count as well.
package struct RowNumbering: Sendable {
  /// Whether it is a document, whose parts are numbered from 1 and have no header.
  package let isDocument: Bool
  /// The numbers of the rows that were left out, ascending.
  private let unfit: [Int]

  /// Takes the numbers of the rows that were left out, ascending.
  package init(isDocument: Bool = false, unfit: [Int] = []) {
    self.isDocument = isDocument
    self.unfit = unfit
  }

  package func number(of row: Int) -> Int {
    if isDocument { return row + 1 }
    // The header is row 1.
    var number = row + 2
    for skipped in unfit {
      guard skipped <= number else { break }
      number += 1
    }
    return number
  }
}
