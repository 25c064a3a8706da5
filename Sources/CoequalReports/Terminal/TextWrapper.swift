/// Breaks text into lines that fit a number of columns.
///
/// Text is a sequence of paragraphs with blank lines between them. Inside a paragraph, any white
/// space, a line break too, is where a line may end, and one space otherwise; no-break spaces are
/// not. A word moves to the next line whole; only one that is wider than a line is broken, between
/// characters as people see them. White space at the start and the end of the text is dropped.
///
/// Every line fits the width, unless a single character is wider than that.
package struct TextWrapper: Hashable, Sendable {
  /// The columns of a line, with its indent; what is less than one counts as one.
  package var width: Int

  /// Spaces before the first line.
  package var firstIndent: Int

  /// Spaces before all other lines that are not blank.
  package var hangingIndent: Int

  /// Makes a wrapper.
  ///
  /// An indent takes at most half of the width, so that text remains readable.
  package init(width: Int, firstIndent: Int = 0, hangingIndent: Int = 0) {
    self.width = width
    self.firstIndent = firstIndent
    self.hangingIndent = hangingIndent
  }

  /// The lines of `text`; none when there is nothing but white space.
  ///
  /// - Complexity: O(*n*)
  package func lines(_ text: StyledText) -> [StyledText] {
    var lines = Lines(wrapper: self)
    for word in TextWords(text) {
      if word.blankLinesBefore > 0 { lines.endParagraph(blankLines: word.blankLinesBefore) }
      lines.append(word)
    }
    lines.endLine()
    return lines.finished
  }

  /// The lines of plain text, made safe to print.
  package func lines(_ text: String) -> [String] {
    lines(StyledText(text)).map(\.plain)
  }
}

extension TextWrapper {
  /// The lines that are done, and the one that is being filled.
  private struct Lines {
    let wrapper: TextWrapper
    var finished: [StyledText] = []
    private var line = StyledText()
    /// Columns of the line so far, without its indent.
    private var used = 0

    init(wrapper: TextWrapper) {
      self.wrapper = wrapper
    }

    private var width: Int { max(1, wrapper.width) }

    private var indent: Int {
      let wanted = finished.isEmpty ? wrapper.firstIndent : wrapper.hangingIndent
      return min(max(0, wanted), width / 2)
    }

    mutating func append(_ word: TextWords.Word) {
      if !line.isEmpty {
        if used + 1 + word.width <= width - indent {
          // An underline goes on between words that both have it.
          let first = word.text.runs.first?.style
          let last = line.runs.last?.style
          line.append(safe: " ", first == last ? first ?? [] : [])
          line.append(word.text)
          used += 1 + word.width
          return
        }
        endLine()
      }
      if word.width <= width - indent {
        line.append(word.text)
        used = word.width
      } else {
        appendInPieces(word)
      }
    }

    private mutating func appendInPieces(_ word: TextWords.Word) {
      for run in word.text.runs {
        for character in run.text {
          let columns = DisplayWidth.of(character)
          if used > 0, used + columns > width - indent { endLine() }
          line.append(safe: String(character), run.style)
          used += columns
        }
      }
    }

    mutating func endLine() {
      guard !line.isEmpty else { return }
      var indented = StyledText()
      indented.append(spaces: indent)
      indented.append(line)
      finished.append(indented)
      line = StyledText()
      used = 0
    }

    mutating func endParagraph(blankLines: Int) {
      endLine()
      guard !finished.isEmpty else { return }
      finished += Array(repeating: StyledText(), count: blankLines)
    }
  }
}
