import CoequalExchange
import CoequalModel
import CoequalTables

extension ReadingRules {
  static func page(_ rule: ExportRule) -> RulePage {
    switch rule {
    case .narrowFormat:
      RulePage(
        rule.id, rule.severity, "an export that the program which reads it cuts short",
        meaning: """
          The format that is written can hold what the file says, and the program that it is for keeps \
          only a part: 15Five, for one, keeps the first key behaviour of a skill that stands there more \
          than once. The file has all of it.
          """,
        repair:
          "Join the texts into one before the file is taken in, or accept that the others are lost."
      )
    }
  }

  static func page(_ rule: TableRule) -> RulePage {
    switch rule {
    case .malformedTable:
      RulePage(
        rule.id, rule.severity, "a file that is no table, or is damaged",
        meaning: "The file cannot be read as comma-separated text or as a spreadsheet.",
        repair: "Open it in the program that it comes from, and save it again as CSV or XLSX.")
    case .emptyTable:
      RulePage(
        rule.id, rule.severity, "a table without text",
        meaning: "The table has a heading and nothing below it, or nothing at all.",
        repair: "Check whether this is the file, and the sheet, that was meant.")
    case .oversizedTable:
      RulePage(
        rule.id, rule.severity, "a table that is too large",
        meaning: """
          The table has more rows, columns or text than is read, or unpacks to far more than it is as a \
          file. Limits keep a mistaken or malicious file from using up the memory of the machine.
          """,
        repair: "Leave out what is not needed, or divide the table.")
    case .strayQuote:
      RulePage(
        rule.id, rule.severity, "a quote where none is expected",
        meaning: """
          In comma-separated text a cell with a comma, a quote or a line end stands in quotes, and a \
          quote inside is written twice. Here one is missing or too many.
          """,
        repair: "Write quotes inside a cell twice, and close each cell that begins with one.")
    case .cellCount:
      RulePage(
        rule.id, rule.severity, "a row with too few or too many cells",
        meaning: """
          The row has another number of cells than the heading. Missing cells are taken as unknown; \
          cells beyond the heading are not read.
          """,
        repair: "Often a text with a comma lacks its quotes; put the text in quotes.")
    case .headerCell:
      RulePage(
        rule.id, rule.severity, "a column without a name, or with the name of another",
        meaning: "Columns are found by the names in the first row. One is empty or there twice.",
        repair: "Give each column a name of its own.")
    case .cellValue:
      RulePage(
        rule.id, rule.severity, "a cell that holds no text",
        meaning: """
          The cell holds an error of a spreadsheet, or a formula that was never calculated, and is taken \
          as unknown; or it holds a character that no text has, such as a zero byte, which is read as a \
          space.
          """,
        repair: "Correct the cell in the spreadsheet, and save it again.")
    case .missingColumn:
      RulePage(
        rule.id, rule.severity, "a column that is needed is not there",
        meaning: """
          Columns are found by their names in the heading, where case and white space do not count. None           has a name that was looked for.
          """,
        repair: "Add the column, or give the one that is meant the name that is looked for.")
    case .unfitCell:
      RulePage(
        rule.id, rule.severity, "a cell that is not what its column holds",
        meaning: """
          A cell is no number or no date where one is expected, is outside of what is possible, or is           empty where something has to stand. The row is left out. The message says what kind of thing           stands there and not the thing itself, which may be somebody's pay.
          """,
        repair: "Correct the cell, or say how the file writes numbers and dates.")
    case .unfitTable:
      RulePage(
        rule.id, rule.severity, "a table of which too much would be left out",
        meaning: """
          More rows are unfit than may be left out, or it is not clear how the file writes numbers. What           is computed from the rest could be far from the truth, so nothing is.
          """,
        repair: """
          Correct the rows. Where most are unfit in the same way, say how the file writes numbers and           dates.
          """)
    }
  }
}
