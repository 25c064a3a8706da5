/// A line of a file with a mark below a part of it, as compilers show it.
///
/// ```
///   41 |     <role id="staff-engineer" code="ENG-IC5" grade="g5">
///      |     ^~~~~ last role of 'expert'
/// ```
///
/// A tab goes on to the next even column in both lines, so they line up on every terminal.
/// Characters that are not safe to print are shown escaped. A line that is too long is cut around
/// the marked part, with `…` where something is left out.
package struct SourceSnippet: Hashable, Sendable {
  /// The text of the line; a line break at its end is not shown.
  package var line: String

  /// The number of the line in its file, from 1.
  package var lineNumber: Int

  /// The marked part in Unicode scalars of the line, from 0, without the upper bound.
  ///
  /// An empty range, or one past the end of the line, is marked with one caret; one that goes on
  /// past the end is cut there; one that splits a character marks all of it.
  package var columns: Range<Int>

  /// What is said about the marked part.
  package var label: StyledText?

  /// The style of the mark and of a label that has none.
  package var markStyle: Style

  /// Describes an excerpt.
  package init(
    line: String, lineNumber: Int, columns: Range<Int>, label: StyledText? = nil,
    markStyle: Style = .bold
  ) {
    self.line = line
    self.lineNumber = lineNumber
    self.columns = columns
    self.label = label
    self.markStyle = markStyle
  }

  /// The line of the file, the line with the mark, and more lines when the label does not fit
  /// beside it.
  ///
  /// - Parameters:
  ///   - width: Columns of the terminal; lines fit, unless it is hardly wider than the gutter.
  ///   - numberWidth: Columns for the line number, to line up several excerpts; at least as many
  ///     as its digits.
  /// - Complexity: O(*p* + `width`), where *p* is where the marked part begins
  package func lines(width: Int, numberWidth: Int = 0) -> [StyledText] {
    let number = String(lineNumber)
    let digits = max(numberWidth, number.count)
    let room = max(1, max(0, width) - digits - 5)
    let excerpt = SourceExcerpt(line: line, marked: columns, width: room)

    var source = StyledText()
    source.append(spaces: 2 + digits - number.count)
    source += StyledText(excerpt.text.isEmpty ? "\(number) |" : "\(number) | ", .dim)
    source.append(safe: excerpt.text, [])
    return [source]
      + markLines(excerpt, width: room).map { line in
        var result = StyledText()
        result.append(spaces: 2 + digits)
        return result + StyledText(" | ", .dim) + line
      }
  }

  /// The mark, and the label beside it or, when that is too narrow, below.
  private func markLines(_ excerpt: SourceExcerpt, width: Int) -> [StyledText] {
    var mark = StyledText()
    mark.append(spaces: excerpt.markStart)
    let tail = String(repeating: "~", count: excerpt.markWidth - 1)
    mark += StyledText("^" + tail, markStyle)
    guard let label, !label.isEmpty else { return [mark] }
    // A label without a style takes that of the mark.
    let styled = label.isPlain ? StyledText(label.plain, markStyle) : label
    let beside = TextWrapper(width: width).lines(styled)
    if beside.count == 1, mark.width + 1 + beside[0].width <= width {
      mark.append(spaces: 1)
      return [mark + beside[0]]
    }
    let indent = excerpt.markStart
    return [mark]
      + TextWrapper(width: width, firstIndent: indent, hangingIndent: indent).lines(styled)
  }
}
