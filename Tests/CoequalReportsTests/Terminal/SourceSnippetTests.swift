import CoequalReports
import Testing

@Suite struct SourceSnippetTests {
  private func lines(
    _ line: String, _ columns: Range<Int>, label: StyledText? = nil, width: Int = 80
  ) -> [String] {
    SourceSnippet(line: line, lineNumber: 41, columns: columns, label: label)
      .lines(width: width).map(\.plain)
  }

  @Test func marksAPartOfTheLine() {
    let line = #"    <role id="staff-engineer" code="ENG-IC5" grade="g5">"#
    #expect(
      lines(line, 4..<9, label: "last role of 'expert'") == [
        #"  41 |     <role id="staff-engineer" code="ENG-IC5" grade="g5">"#,
        "     |     ^~~~~ last role of 'expert'",
      ])
  }

  @Test(arguments: [
    ("管理<a>", 2..<5, "     |     ^~~"), ("管理<a>", 0..<2, "     | ^~~~"),
    ("e\u{301}e\u{301}<a>", 4..<7, "     |   ^~~"), ("👩‍👩‍👧x", 5..<6, "     |   ^"),
    ("e\u{301}x", 1..<2, "     | ^"), ("👩‍👩‍👧x", 2..<3, "     | ^~"),
  ])
  func linesUpBelowWideAndCombiningCharacters(
    _ line: String, _ columns: Range<Int>, _ mark: String
  ) {
    #expect(lines(line, columns) == ["  41 | \(line)", mark])
  }

  @Test func expandsTabsToEvenColumns() {
    #expect(lines("\t\ta\tb", 4..<5) == ["  41 |     a b", "     |       ^"])
    #expect(lines("ab\tc", 2..<4) == ["  41 | ab  c", "     |   ^~~"])
  }

  @Test func showsUnsafeCharactersEscaped() {
    #expect(lines("a\u{1B}b", 1..<2) == [#"  41 | a\u{1B}b"#, "     |  ^~~~~~"])
    #expect(lines("a\u{202E}b", 2..<3) == [#"  41 | a\u{202E}b"#, "     |          ^"])
  }

  @Test(arguments: [
    (1..<1, "     |  ^"), (3..<3, "     |    ^"), (2..<99, "     |   ^"), (7..<9, "     |    ^"),
    (-5 ..< -2, "     | ^"), (-5..<2, "     | ^~"), (Int.min..<Int.max, "     | ^~~"),
    (Int.max..<Int.max, "     |    ^"),
  ])
  func marksWhatThereIsOfARange(_ columns: Range<Int>, _ mark: String) {
    #expect(lines("abc", columns) == ["  41 | abc", mark])
  }

  @Test(arguments: ["abc\n", "abc\r\n", "abc\r"])
  func leavesOutTheLineBreak(_ line: String) {
    #expect(lines(line, 3..<4) == ["  41 | abc", "     |    ^"])
  }

  @Test func marksAnEmptyLine() {
    #expect(lines("", 0..<0, label: "expected a role") == ["  41 |", "     | ^ expected a role"])
  }

  @Test func cutsALongLineAroundTheMark() {
    let line = String(repeating: "a", count: 50) + "<role>" + String(repeating: "b", count: 50)
    #expect(
      lines(line, 50..<56, width: 27) == ["  41 | …aaaaaa<role>bbbbbb…", "     |        ^~~~~~"])
    #expect(lines(line, 0..<3, width: 17) == ["  41 | aaaaaaaaa…", "     | ^~~"])
    #expect(lines(line, 105..<106, width: 17) == ["  41 | …bbbbbbbbb", "     |          ^"])
    #expect(lines(line, 50..<106, width: 17) == ["  41 | …<role>bb…", "     |  ^~~~~~~~"])
  }

  @Test func doesNotCutALineThatJustFits() {
    #expect(lines("abcdefghij", 9..<10, width: 17) == ["  41 | abcdefghij", "     |          ^"])
    #expect(lines("abcdefghijk", 0..<1, width: 17) == ["  41 | abcdefghi…", "     | ^"])
  }

  @Test func putsALabelBelowThatDoesNotFitBeside() {
    #expect(
      lines("    <role>", 4..<9, label: "last role of the track", width: 27) == [
        "  41 |     <role>", "     |     ^~~~~", "     |     last role of the", "     |     track",
      ])
  }

  @Test func linesUpSeveralNumbers() {
    let snippet = SourceSnippet(line: "a", lineNumber: 7, columns: 0..<1)
    #expect(snippet.lines(width: 80, numberWidth: 3).map(\.plain) == ["    7 | a", "      | ^"])
  }

  @Test func givesALabelTheStyleOfTheMarkUnlessItHasOne() {
    var snippet = SourceSnippet(
      line: "a", lineNumber: 7, columns: 0..<1, label: "why", markStyle: .red)
    #expect(snippet.lines(width: 80)[1].runs.last?.style == .red)
    snippet.label = StyledText("why", .blue)
    #expect(snippet.lines(width: 80)[1].runs.last?.style == .blue)
  }

  @Test(.timeLimit(.minutes(1)))
  func looksOnlyAtWhatIsNearTheMarkInAFileOfOneLine() {
    let line = String(repeating: "<role/>", count: 1_000_000)
    let written = lines(line, 3_500_000..<3_500_007, width: 40)
    #expect(written[0].contains("<role/>"))
    #expect(written.allSatisfy { DisplayWidth.of($0) <= 40 })
  }

  @Test(arguments: 0..<300)
  func fitsAnyWidthWithTheMarkBelowTheText(_ seed: Int) throws {
    var generator = TextGenerator(seed: seed)
    let line = generator.text().replacing("\n", with: " ").replacing("\r\n", with: " ")
    let count = line.unicodeScalars.count
    let lower = Int.random(in: 0...count, using: &generator)
    let columns = lower..<Int.random(in: lower...count + 3, using: &generator)
    let width = Int.random(in: 18...80, using: &generator)
    let written = lines(line, columns, label: "why", width: width)
    for line in written { #expect(DisplayWidth.of(line) <= width, "'\(line)'") }

    // The caret and the end of the mark are where characters of the text begin or end, unless
    // they are below spaces at the end of the line, which are not written.
    let shown = try #require(written.first)
    let edges = shown.reduce(into: [0]) { $0.append($0[$0.count - 1] + DisplayWidth.of($1)) }
    let mark = try #require(written.dropFirst().first)
    let start = try #require(mark.firstIndex(of: "^"))
    let end = mark[start...].firstIndex { $0 != "^" && $0 != "~" } ?? mark.endIndex
    let columnOfStart = DisplayWidth.of(mark[..<start])
    let columnOfEnd = DisplayWidth.of(mark[..<end])
    #expect(edges.contains(columnOfStart) || columnOfStart >= edges[edges.count - 1])
    #expect(
      columns.isEmpty || edges.contains(columnOfEnd) || columnOfEnd >= edges[edges.count - 1])
  }

  @Test(arguments: [Int.min, -1, 0, 3, 7, 8, 9, .max])
  func takesAnyWidth(_ width: Int) {
    #expect(lines("管理<a>\t\u{1B}", 1..<6, label: "why", width: width).count >= 2)
    #expect(lines("", 0..<0, width: width).count >= 2)
  }
}
