import CoequalModel
import CoequalTables

/// Finds out what columns hold that a map does not list, from their cells and names, and asks.
struct ColumnQuestions {
  let table: Table
  var layout: TableLayout
  /// Texts that stand for nothing, as keys.
  let blanks: Set<String>

  /// The layout with the columns that are not listed.
  mutating func answer(asking draft: inout ImportDraft) {
    // A table of more columns is no matrix, and nobody would answer for all of them.
    guard layout.others.count <= Self.mostColumns else { return }
    for index in layout.others {
      let header = table.header[index]
      let name = table.node(header.text.collapsed, in: header)
      let guess = guess(header.text, index)
      let answer =
        draft.ask(
          ImportQuestion(
            .column, header.text.collapsed,
            subject: "the column '\(header.text.collapsed)' of '\(table.title)'",
            choices: Self.choices.map(\.words), guess: guess)) ?? guess.value
      guard let choice = Self.choices.first(where: { $0.words == answer }) else { continue }
      layout.columns.append(
        TableLayout.Column(
          index: index, name: name, holds: choice.holds, of: choice.of, each: choice.each,
          split: choice.holds.canBeSeveral ? .lines : .no, because: nil))
    }
    layout.others = []
    layout.columns.sort { $0.index < $1.index }
  }

  /// How many columns are asked about.
  private static let mostColumns = 200

  // MARK: - Answers

  /// What a column can hold, in the words of an answer.
  private struct Choice {
    var holds: ColumnContent
    var of: ColumnSubject?
    var each: ColumnSubject?

    var words: String {
      holds.rawValue + (of.map { " of \($0.rawValue)" } ?? "")
        + (each.map { " each \($0.rawValue)" } ?? "")
    }
  }

  private static let choices: [Choice] = [
    Choice(holds: .area), Choice(holds: .competency), Choice(holds: .summary, of: .competency),
    Choice(holds: .level), Choice(holds: .expects), Choice(holds: .example),
    Choice(holds: .expects, each: .level), Choice(holds: .expects, each: .role),
    Choice(holds: .example, each: .level), Choice(holds: .level, each: .role),
    Choice(holds: .framework), Choice(holds: .track), Choice(holds: .role),
    Choice(holds: .summary, of: .role), Choice(holds: .code), Choice(holds: .grade),
    Choice(holds: .weight), Choice(holds: .id, of: .competency), Choice(holds: .id, of: .role),
    Choice(holds: .ignore),
  ]

  // MARK: - Guesses

  private func guess(_ name: String, _ index: Int) -> ImportQuestion.Guess {
    let texts = table.rows.compactMap { row in
      row.indices.contains(index) ? row[index].text.collapsed : nil
    }.filter { !$0.isEmpty && !blanks.contains(KeyedList<Int>.key($0)) }
    let kinds = Set(texts.map { $0.lowercased() }).count
    if !has(.competency) {
      let isGrouping = kinds < texts.count || texts.count < table.rows.count
      if !has(.area), isGrouping, hasNeighbour(index) {
        return .init("area", because: "it is the first column, and its texts repeat")
      }
      return .init("competency", because: "no column before it names what a row is about")
    }
    let longest = texts.map(\.count).max() ?? 0
    if longest <= 24, kinds <= 8, kinds * 2 <= texts.count || texts.allSatisfy(Self.isNumber) {
      return .init("level each role", because: "its cells are a few short words that repeat")
    }
    if Seniority.isRole(name) {
      return .init("expects each role", because: "its name sounds like that of a role")
    }
    return .init("expects each level", because: "its cells are texts")
  }

  private func has(_ holds: ColumnContent) -> Bool {
    layout.columns.contains { $0.holds == holds }
  }

  /// Whether the next column can name what an area holds.
  private func hasNeighbour(_ index: Int) -> Bool {
    layout.others.contains(index + 1)
      && table.rows.allSatisfy { row in
        !row.indices.contains(index + 1) || row[index + 1].text.count <= 80
      }
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy(\.isNumber)
  }
}
