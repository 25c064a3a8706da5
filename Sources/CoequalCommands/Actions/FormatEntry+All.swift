import Coequal
import CoequalExchange
import CoequalPlugins
import CoequalReports
import ShippedPlugins

extension FormatEntry {
  /// The formats that plugins which come with Coequal read or write, and those of the project here.
  static var all: [FormatEntry] {
    let importers = ProjectPlugins(paths: ["."]).importers
    let exporters = ShippedPlugins.all.flatMap(\.exporters)
    let titles = Dictionary(
      importers.map { ($0.id, $0.title) } + exporters.map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first })
    return titles.keys.sorted().map { id in
      FormatEntry(
        id: id.lexical, title: titles[id] ?? "",
        isRead: importers.contains { $0.id == id }, isWritten: exporters.contains { $0.id == id })
    }
  }
}
