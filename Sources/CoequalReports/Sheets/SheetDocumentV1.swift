/// The published JSON of a sheet, version 1.
///
/// Its schema is `Frameworks/schema/sheet-1.schema.json`.
package struct SheetDocumentV1: Encodable {
  let format = "coequal-sheet"
  let version = 1
  let title: String
  let subtitle: String?
  let sections: [SectionV1]

  /// One part; exactly one of the contents is there.
  struct SectionV1: Encodable {
    var title: String?
    var text: String?
    var code: String?
    var points: [String]?
    var fields: [FieldV1]?
    var rows: [[String: String]]?
  }

  struct FieldV1: Encodable {
    let name, value: String
  }

  /// A sheet as JSON, with a line break at the end.
  package static func json(_ sheet: Sheet) throws -> String {
    try JSONText.encode(
      SheetDocumentV1(
        title: sheet.title, subtitle: sheet.subtitle, sections: sheet.sections.map(SectionV1.init)))
  }
}

extension SheetDocumentV1.SectionV1 {
  fileprivate init(_ section: Sheet.Section) {
    title = section.title
    switch section.content {
    case .text(let text): self.text = text
    case .code(let code): self.code = code
    case .points(let points): self.points = points
    case .fields(let fields):
      self.fields = fields.map { SheetDocumentV1.FieldV1(name: $0.name, value: $0.value) }
    case .table(let table):
      rows = table.rows.map { row in
        Dictionary(zip(table.columns.map(\.key), row), uniquingKeysWith: { first, _ in first })
      }
    }
  }
}
