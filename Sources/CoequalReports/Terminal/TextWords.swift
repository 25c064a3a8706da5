/// The words of a text in their order, and where its blank lines are.
struct TextWords: Sequence, IteratorProtocol {
  /// Characters that stay together, when a line is wide enough for them.
  struct Word {
    var text = StyledText()
    /// The columns of the text.
    var width = 0
    /// Blank lines between this word and the one before.
    var blankLinesBefore = 0
  }

  private let runs: [StyledText.Run]
  private var run = 0
  private var index: String.Index

  init(_ text: StyledText) {
    runs = text.runs
    index = runs.first?.text.startIndex ?? "".startIndex
  }

  /// The widest word of a text.
  static func greatestWidth(in text: StyledText) -> Int {
    TextWords(text).reduce(0) { Swift.max($0, $1.width) }
  }

  mutating func next() -> Word? {
    var word = Word()
    var lineBreaks = 0
    while let character = peek() {
      let isSpace = Self.isSpace(character)
      if isSpace, !word.text.isEmpty { return word }
      if isSpace {
        lineBreaks += character.isNewline ? 1 : 0
        word.blankLinesBefore = Swift.max(0, lineBreaks - 1)
      } else {
        word.text.append(safe: String(character), runs[run].style)
        word.width += DisplayWidth.of(character)
      }
      index = runs[run].text.index(after: index)
    }
    return word.text.isEmpty ? nil : word
  }

  /// The next character, in the next run when this one is at its end.
  private mutating func peek() -> Character? {
    while run < runs.count {
      if index < runs[run].text.endIndex { return runs[run].text[index] }
      run += 1
      if run < runs.count { index = runs[run].text.startIndex }
    }
    return nil
  }

  /// Whether a line may end here.
  ///
  /// A space that carries an accent is not white space, and no-break
  /// spaces say themselves that they are no place to break.
  private static func isSpace(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "\u{A0}", "\u{2007}", "\u{202F}": false
      default: scalar.properties.isWhitespace
      }
    }
  }
}
