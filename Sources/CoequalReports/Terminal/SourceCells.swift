/// The characters of a line as a terminal shows them, as far as they can be seen when the marked
/// part is.
struct SourceCells {
  /// One character of the line.
  struct Cell {
    /// The character, safe to print; a tab as spaces.
    var text: String
    /// The columns of the text.
    var width: Int
  }

  /// The characters in their order, and a space when the caret stands after the last of them.
  private(set) var cells: [Cell] = []

  /// The cells that are marked; an empty range has a cell at its lower bound, too.
  private(set) var marked = 0..<0

  /// Whether the line has more before the first cell.
  let isCutLeft: Bool

  /// Whether the line has more after the last cell.
  private(set) var isCutRight = false

  /// Looks at the line from some characters before the marked scalars to some after, so many that
  /// they fill `width` columns on either side.
  ///
  /// A file may be one line of many megabytes, so what is far away is not looked at.
  init(line: String, marked range: Range<Int>, width: Int) {
    // Four scalars for each column, since accents take none; the bound is against overflow.
    let reach = 4 * min(max(0, width), 1 << 20) + 64
    let lower = max(0, range.lowerBound)
    let length = max(lower, range.upperBound) - lower
    let markStart = line.scalarIndex(line.startIndex, offsetBy: lower)
    let markEnd = line.scalarIndex(markStart, offsetBy: length)
    let limit = line.scalarIndex(markStart, offsetBy: reach)
    let start = line.characterStart(at: line.scalarIndex(markStart, offsetBy: -reach))
    isCutLeft = start > line.startIndex

    var first: Int?
    var end = 0
    var column = 0
    var index = start
    while index < line.endIndex {
      let next = line.index(after: index)
      if next == line.endIndex, Self.lineBreaks.contains(line[index]) { break }
      guard index <= limit else {
        isCutRight = true
        break
      }
      if first == nil, markStart < next { first = cells.count }
      cells.append(Self.cell(line[index], at: column))
      column += cells[cells.count - 1].width
      if index < markEnd { end = cells.count }
      index = next
    }
    let caret = first ?? cells.count
    if first == nil { cells.append(Cell(text: " ", width: 1)) }
    marked = caret..<max(caret, end)
  }

  /// The columns of some cells together.
  func width(of range: Range<Int>) -> Int {
    cells[range].reduce(0) { $0 + $1.width }
  }

  private static let lineBreaks: [Character] = ["\n", "\r\n", "\r"]

  private static func cell(_ character: Character, at column: Int) -> Cell {
    if character == "\t" {
      let width = 2 - column % 2
      return Cell(text: String(repeating: " ", count: width), width: width)
    }
    let text = TerminalText.sanitize(String(character))
    return Cell(text: text, width: DisplayWidth.of(text))
  }
}

extension String {
  /// The index so many scalars on, or the end of the text in that direction.
  fileprivate func scalarIndex(_ index: Index, offsetBy offset: Int) -> Index {
    let limit = offset < 0 ? startIndex : endIndex
    return unicodeScalars.index(index, offsetBy: offset, limitedBy: limit) ?? limit
  }

  /// Where the character begins to which the scalar at `index` belongs.
  fileprivate func characterStart(at index: Index) -> Index {
    guard index > startIndex, index < endIndex else { return index }
    return self.index(before: self.index(after: index))
  }
}
