import CoequalReports
import Testing

@Suite struct TextTableTests {
  private static let roles: TextTable = {
    var table = TextTable(columns: [
      .init("role"), .init("grade", alignment: .center), .init("midpoint", alignment: .trailing),
    ])
    table.append(["staff-engineer", "g5", "96000"])
    table.append(["vice-president", "g7", "150000"])
    return table
  }()

  private func plain(_ table: TextTable, width: Int) -> [String] {
    table.lines(width: width).map(\.plain)
  }

  @Test func alignsColumnsUnderTheirHeaders() {
    #expect(
      plain(Self.roles, width: 80) == [
        "role            grade  midpoint",
        "--------------  -----  --------",
        "staff-engineer   g5       96000",
        "vice-president   g7      150000",
      ])
  }

  @Test func linesUpWideAndCombiningCharacters() {
    var table = TextTable(columns: [.init("a"), .init("b")])
    table.append(["管理職", "x"])
    table.append(["e\u{301}te\u{301}", "x"])
    table.append(["🇩🇪", "x"])
    #expect(
      plain(table, width: 80)
        == ["a       b", "------  -", "管理職  x", "e\u{301}te\u{301}     x", "🇩🇪      x"])
  }

  @Test func wrapsCellsInTheWidestColumnFirst() {
    var table = TextTable(columns: [.init("rule"), .init("meaning")])
    table.append(["track-ceiling", "one track ends at a lower grade than the other"])
    table.append(["gap", ""])
    #expect(
      plain(table, width: 41) == [
        "rule           meaning",
        "-------------  --------------------------",
        "track-ceiling  one track ends at a lower",
        "               grade than the other",
        "gap",
      ])
  }

  @Test func staysInsideTheGreatestWidthOfAColumn() {
    var table = TextTable(columns: [
      .init("text", maximumWidth: 9), .init("n", alignment: .trailing),
    ])
    table.append(["one two three", "1"])
    #expect(
      plain(table, width: 80) == ["text       n", "---------  -", "one two    1", "three"])
  }

  @Test func breaksWordsOnlyWhenNothingElseFits() {
    var table = TextTable(columns: [.init("a"), .init("b")])
    table.append([
      StyledText(String(repeating: "x", count: 40)), StyledText(String(repeating: "y ", count: 20)),
    ])
    let unbroken = plain(table, width: 50)
    #expect(unbroken.contains { $0.contains(String(repeating: "x", count: 40)) })
    let broken = plain(table, width: 42)
    #expect(broken.allSatisfy { DisplayWidth.of($0) <= 42 })
    #expect(broken.first?.hasPrefix("a ") == true)
  }

  @Test func hasNoRuleWithoutHeaders() {
    var table = TextTable(columns: [.init(""), .init("")])
    table.append(["init", "start a project"])
    table.append(["check", "find asymmetries"])
    #expect(plain(table, width: 80) == ["init   start a project", "check  find asymmetries"])
  }

  @Test func becomesAListOnANarrowTerminal() {
    #expect(
      plain(Self.roles, width: 20) == [
        "role: staff-engineer", "grade: g5", "midpoint: 96000", "",
        "role: vice-president", "grade: g7", "midpoint: 150000",
      ])
  }

  @Test func writesAMatrixWithNamesForItsRows() {
    let table = TextTable.matrix(
      corner: "grade", rowHeaders: ["g4", "g5"], columnHeaders: ["leader", "expert"]
    ) { row, column in "\(row * 2 + column)" }
    #expect(
      plain(table, width: 80) == [
        "grade  leader  expert", "-----  ------  ------", "g4          0       1",
        "g5          2       3",
      ])
    #expect(
      plain(table, width: 14)
        == ["g4", "  leader: 0", "  expert: 1", "", "g5", "  leader: 2", "  expert: 3"])
  }

  @Test func doesNotCountStyles() {
    var table = TextTable(columns: [.init(StyledText("a", .bold)), .init(StyledText("b", .bold))])
    table.append([StyledText("error", .red), "x"])
    #expect(plain(table, width: 80) == ["a      b", "-----  -", "error  x"])
    let rendered = Styler(isEnabled: true).render(table.lines(width: 80))
    #expect(rendered.contains("\u{1B}[31merror\u{1B}[0m  x\n"))
  }

  @Test func canBeEmpty() {
    #expect(TextTable(columns: []).lines(width: 80).isEmpty)
    #expect(plain(TextTable(columns: [.init("a")]), width: 80) == ["a", "-"])
  }

  @Test(arguments: 0..<150)
  func fitsAnyWidthAndLosesNothing(_ seed: Int) {
    var generator = TextGenerator(seed: seed)
    let alignments: [TextTable.Alignment] = [.leading, .center, .trailing]
    let columns = (0..<Int.random(in: 1...5, using: &generator)).map { index in
      TextTable.Column(
        "h\(index)", alignment: alignments.randomElement(using: &generator) ?? .leading,
        minimumWidth: Int.random(in: -1...12, using: &generator),
        maximumWidth: Bool.random(using: &generator) ? nil : 12)
    }
    var table = TextTable(columns: columns)
    var cells: [StyledText] = []
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let row = columns.map { _ in StyledText(generator.text(limit: 12)) }
      cells += row
      table.append(row)
    }
    let width = Int.random(in: 4...90, using: &generator)
    let lines = plain(table, width: width)
    // In a list of a few columns a header may stand beside a wider character.
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines.allSatisfy { $0.last != " " })

    func letters(_ text: String) -> [Unicode.Scalar: Int] {
      text.unicodeScalars.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    let written = letters(lines.joined())
    for (letter, count) in letters(cells.map(\.plain).joined())
    where !letter.properties.isWhitespace {
      #expect(written[letter, default: 0] >= count, "\(letter.debugDescription) is missing")
    }
  }
}
