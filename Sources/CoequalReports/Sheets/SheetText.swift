/// A sheet as people read it.
package struct SheetText {
  let layout: TextLayout

  package init(_ layout: TextLayout) {
    self.layout = layout
  }

  package func render(_ sheet: Sheet) -> String {
    var lines = layout.wrap(StyledText(sheet.title, .bold))
    if let subtitle = sheet.subtitle { lines += layout.wrap(StyledText(subtitle, .dim)) }
    for section in sheet.sections {
      lines.append("")
      if let title = section.title { lines += layout.wrap(StyledText(title, .bold)) }
      lines += self.lines(section.content, indent: section.title == nil ? 0 : 2)
    }
    return layout.styler.render(lines)
  }

  private func lines(_ content: Sheet.Content, indent: Int) -> [StyledText] {
    switch content {
    case .text(let text):
      TextWrapper(width: layout.width, firstIndent: indent, hangingIndent: indent)
        .lines(StyledText(text))
    case .points(let points):
      points.flatMap { point in
        TextWrapper(width: layout.width, firstIndent: indent, hangingIndent: indent + 2)
          .lines(StyledText("- " + point))
      }
    case .code(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        StyledText(String(repeating: " ", count: indent + 2) + line)
      }
    case .fields(let fields):
      indented(fieldLines(fields, width: layout.width - indent), by: indent)
    case .table(let table):
      indented(textTable(table).lines(width: layout.width - indent), by: indent)
    }
  }

  private func fieldLines(_ fields: [Sheet.Field], width: Int) -> [StyledText] {
    var table = TextTable(
      columns: [
        TextTable.Column("", minimumWidth: 12, maximumWidth: 36),
        TextTable.Column("", minimumWidth: 20),
      ], hasRowHeaders: true)
    for field in fields { table.append([StyledText(field.name, .dim), StyledText(field.value)]) }
    return table.lines(width: width)
  }

  private func textTable(_ table: Sheet.Table) -> TextTable {
    var text = TextTable(
      columns: table.columns.map { column in
        TextTable.Column(
          StyledText(column.header, .dim), alignment: column.isNumber ? .trailing : .leading)
      }, hasRowHeaders: table.hasRowHeaders)
    // Columns of a few letters are harder to read than a list.
    text.narrowestWidth = 14 * table.columns.count
    for row in table.rows { text.append(row.map { StyledText($0) }) }
    return text
  }

  private func indented(_ lines: [StyledText], by indent: Int) -> [StyledText] {
    lines.map { line in
      var indented = StyledText()
      if !line.isEmpty { indented.append(spaces: indent) }
      indented.append(line)
      return indented
    }
  }
}
