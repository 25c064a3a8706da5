import CoequalReports
import Testing

@Suite struct TextWrapperTests {
  @Test func breaksBetweenWords() {
    #expect(
      TextWrapper(width: 11).lines("the last role of the track") == [
        "the last", "role of the", "track",
      ])
  }

  @Test func indentsTheFirstLineAndTheOthers() {
    let wrapper = TextWrapper(width: 16, firstIndent: 2, hangingIndent: 4)
    #expect(wrapper.lines("help: add roles at g6") == ["  help: add", "    roles at g6"])
  }

  @Test func keepsBlankLinesBetweenParagraphs() {
    #expect(
      TextWrapper(width: 20, hangingIndent: 2).lines("\n one\ntwo \n\nthree\n \n\nfour\n\n")
        == ["one two", "", "  three", "", "", "  four"])
  }

  @Test func breaksAWordOnlyWhenItIsWiderThanALine() {
    #expect(TextWrapper(width: 6).lines("a senior b") == ["a", "senior", "b"])
    #expect(TextWrapper(width: 6).lines("a seniority b") == ["a", "senior", "ity b"])
  }

  @Test func neverSplitsACharacter() {
    #expect(TextWrapper(width: 5).lines("管理職制度") == ["管理", "職制", "度"])
    #expect(
      TextWrapper(width: 2).lines("e\u{301}e\u{301}e\u{301}") == ["e\u{301}e\u{301}", "e\u{301}"])
    #expect(TextWrapper(width: 1).lines("👩‍👩‍👧🇩🇪") == ["👩‍👩‍👧", "🇩🇪"])
  }

  @Test func doesNotBreakAtANoBreakSpace() {
    #expect(TextWrapper(width: 8).lines("about 12\u{A0}%") == ["about", "12\u{A0}%"])
  }

  @Test func keepsStylesWhereLinesBreak() {
    let text: StyledText = "an \("important word", .underline) here"
    let lines = TextWrapper(width: 12).lines(text)
    #expect(lines.map(\.plain) == ["an important", "word here"])
    #expect(lines[1].runs.map(\.style) == [.underline, []])
    #expect(TextWrapper(width: 80).lines(text) == [text])
  }

  @Test(arguments: ["", " ", "\n\n", "\t"])
  func hasNoLinesForWhiteSpace(_ text: String) {
    #expect(TextWrapper(width: 10, firstIndent: 4).lines(text).isEmpty)
  }

  @Test(arguments: [Int.min, -1, 0, 1, 2, .max], [Int.min, 0, 3, .max])
  func takesAnyWidthAndIndent(_ width: Int, _ indent: Int) {
    // An indent of half of all columns there are would be a very long string.
    let indent = width == .max ? min(indent, 100) : indent
    let wrapper = TextWrapper(width: width, firstIndent: indent, hangingIndent: indent)
    #expect(!wrapper.lines("some text").isEmpty)
  }

  @Test(arguments: 0..<300)
  func losesNothingAndFitsEveryLine(_ seed: Int) {
    var generator = TextGenerator(seed: seed)
    let text = generator.text()
    // From six columns on, any character fits beside an indent.
    let width = Int.random(in: 6...40, using: &generator)
    let wrapper = TextWrapper(
      width: width, firstIndent: Int.random(in: 0...6, using: &generator),
      hangingIndent: Int.random(in: 0...6, using: &generator))
    let lines = wrapper.lines(text)

    let safe = TerminalText.sanitize(text, whiteSpace: .kept)
    func visible(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { $0 == "\u{A0}" || !$0.properties.isWhitespace }
    }
    #expect(visible(lines.joined()) == visible(safe))

    for line in lines {
      #expect(DisplayWidth.of(line) <= width, "'\(line)' is wider than \(width)")
      #expect(line.last != " ")
    }
  }

  @Test(arguments: 0..<100)
  func changesNothingInWhatIsWrapped(_ seed: Int) {
    var generator = TextGenerator(seed: seed)
    let wrapper = TextWrapper(width: Int.random(in: 10...60, using: &generator))
    // Pieces of broken words would be joined to what follows them, so these are left out.
    let text = generator.text().replacing("a-very-long-word-without-any-space-in-it", with: "x")
    let lines = wrapper.lines(text)
    guard TextWrapper(width: 1000).lines(text).allSatisfy({ !$0.contains(#"\u"#) }) else { return }
    #expect(
      wrapper.lines(lines.joined(separator: "\n")).joined(separator: " ").split(separator: " ")
        == lines.joined(separator: " ").split(separator: " "))
  }
}
