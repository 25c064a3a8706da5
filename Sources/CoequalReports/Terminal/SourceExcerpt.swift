/// The part of a line that is shown in a given width, and where the mark stands below it.
struct SourceExcerpt {
  /// The text, safe to print, with `…` where something is left out and no spaces at its end.
  let text: String

  /// The column of the caret, from 0.
  let markStart: Int

  /// The columns of the mark, at least one.
  let markWidth: Int

  /// Shows as much of `line` around the scalars `marked` as fits `width` columns.
  init(line: String, marked: Range<Int>, width: Int) {
    let cells = SourceCells(line: line, marked: marked, width: width)
    let window = Window(cells, width: width)
    guard !window.range.isEmpty else {
      // Not even the first marked character fits.
      text = Self.ellipsis
      markStart = 0
      markWidth = 1
      return
    }
    let left = window.isCutLeft ? Self.ellipsis : ""
    let right = window.isCutRight ? Self.ellipsis : ""
    let shown = left + cells.cells[window.range].map(\.text).joined() + right
    text = String(shown.reversed().drop { $0 == " " }.reversed())
    let marked = cells.marked.clamped(to: window.range)
    let before = window.range.lowerBound..<marked.lowerBound
    markStart = left.count + cells.width(of: before)
    markWidth = max(1, cells.width(of: marked))
  }

  private static let ellipsis = "…"
}

extension SourceExcerpt {
  /// The cells that are shown: the marked ones from their start as far as they fit, then others
  /// on both sides by turns.
  private struct Window {
    private(set) var range: Range<Int>
    private let cells: SourceCells
    private let width: Int
    private var used = 0

    init(_ cells: SourceCells, width: Int) {
      self.cells = cells
      self.width = width
      range = cells.marked.lowerBound..<cells.marked.lowerBound
      while range.upperBound < cells.marked.upperBound, growRight() {}
      var grows = true
      while grows {
        let grewRight = growRight()
        let grewLeft = !range.isEmpty && growLeft()
        grows = grewRight || grewLeft
      }
    }

    var isCutLeft: Bool { isCutLeft(range) }
    var isCutRight: Bool { isCutRight(range) }

    private func isCutLeft(_ range: Range<Int>) -> Bool {
      cells.isCutLeft || range.lowerBound > 0
    }

    private func isCutRight(_ range: Range<Int>) -> Bool {
      cells.isCutRight || range.upperBound < cells.cells.count
    }

    private mutating func growRight() -> Bool {
      let next = range.upperBound
      return next < cells.cells.count && grow(to: range.lowerBound..<next + 1, by: next)
    }

    private mutating func growLeft() -> Bool {
      let next = range.lowerBound - 1
      return next >= 0 && grow(to: next..<range.upperBound, by: next)
    }

    /// Takes one more cell when it fits with the ellipses that are then needed.
    private mutating func grow(to wider: Range<Int>, by cell: Int) -> Bool {
      let columns = used + cells.cells[cell].width
      let ellipses = (isCutLeft(wider) ? 1 : 0) + (isCutRight(wider) ? 1 : 0)
      guard columns + ellipses <= width else { return false }
      range = wider
      used = columns
      return true
    }
  }
}
