/// A sheet as Markdown, for pages and comments of version control.
///
/// Whatever a text holds is shown as it is: no mark of Markdown or HTML in it has an effect.
package struct SheetMarkdown {
  package init() {}

  package func render(_ sheet: Sheet) -> String {
    var blocks = ["# \(MarkdownText.escaped(sheet.title))"]
    if let subtitle = sheet.subtitle { blocks.append(MarkdownText.escaped(subtitle)) }
    return text(of: blocks + self.blocks(sheet.sections))
  }

  /// Sections without a sheet around them.
  func render(_ sections: [Sheet.Section]) -> String { text(of: blocks(sections)) }

  private func text(of blocks: [String]) -> String {
    blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func blocks(_ sections: [Sheet.Section]) -> [String] {
    sections.flatMap { section in
      [section.title.map { "## \(MarkdownText.escaped($0))" } ?? "", block(section.content)]
    }
  }

  private func block(_ content: Sheet.Content) -> String {
    switch content {
    case .text(let text): MarkdownText.escaped(text)
    case .points(let points): points.map { "- \(MarkdownText.escaped($0))" }.joined(separator: "\n")
    case .fields(let fields):
      fields.map { "- " + MarkdownText.escaped("\($0.name): \($0.value)") }.joined(separator: "\n")
    case .code(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
        .joined(separator: "\n")
    case .table(let table): rows(table)
    }
  }

  private func rows(_ table: Sheet.Table) -> String {
    let header = row(table.columns.map(\.header))
    let line = row(table.columns.map { $0.isNumber ? "---:" : "---" }, isPlain: true)
    return ([header, line] + table.rows.map { row($0) }).joined(separator: "\n")
  }

  private func row(_ cells: [String], isPlain: Bool = false) -> String {
    "| " + cells.map { isPlain ? $0 : MarkdownText.escaped($0) }.joined(separator: " | ") + " |"
  }
}
