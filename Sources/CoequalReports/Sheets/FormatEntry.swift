/// A format of others, for a list.
package struct FormatEntry: Hashable, Sendable {
  /// The id for `--from` and `--to`.
  let id: String
  let title: String
  let isRead: Bool
  let isWritten: Bool

  package init(id: String, title: String, isRead: Bool, isWritten: Bool) {
    self.id = id
    self.title = title
    self.isRead = isRead
    self.isWritten = isWritten
  }

  static func table(of formats: [FormatEntry]) -> Sheet.Table {
    Sheet.Table(
      columns: [
        Sheet.Column("id", "Id"), Sheet.Column("title", "Format"),
        Sheet.Column("import", "Import"), Sheet.Column("export", "Export"),
      ],
      rows: formats.map { format in
        [format.id, format.title, format.isRead ? "yes" : "", format.isWritten ? "yes" : ""]
      })
  }
}
