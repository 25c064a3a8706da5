import Coequal
import CoequalPlugins
import CoequalReports

extension Sheet {
  /// The plugins that there are.
  static func plugins(_ plugins: [PluginFinder.Found]) -> Sheet {
    Sheet(
      "Plugins",
      sections: [
        Section(
          nil,
          .table(
            Table(
              columns: [
                Column("id", "Id"), Column("version", "Version"), Column("kind", "Kind"),
                Column("offers", "Offers"), Column("origin", "Where"), Column("used", "Used here"),
              ],
              rows: plugins.map { found in
                [
                  found.plugin.id.lexical, found.plugin.version.lexical, found.kind,
                  found.plugin.offers, found.origin, found.isUsed ? "yes" : "",
                ]
              })))
      ])
  }

  /// What a plugin offers, asks for and is.
  static func plugin(_ found: PluginFinder.Found, state: [Field]) -> Sheet {
    let plugin = found.plugin
    var sections: [Section] = plugin.summary.map { [Section(nil, .text($0))] } ?? []
    sections.append(Section(nil, .fields([Field("where", found.origin)] + state)))
    if !plugin.permissions.isEmpty {
      sections.append(
        Section(
          "Asks for",
          .fields(
            plugin.permissions.map {
              Field($0.name.rawValue, "\($0.name.meaning); because \($0.because)")
            })))
    }
    if !plugin.importers.isEmpty {
      sections.append(
        Section("Reads", .fields(plugin.importers.map { Field($0.id.lexical, $0.title) })))
    }
    if !plugin.exporters.isEmpty {
      sections.append(
        Section("Writes", .fields(plugin.exporters.map { Field($0.id.lexical, $0.title) })))
    }
    if !plugin.checks.isEmpty {
      sections.append(Section("Checks", .table(checks(of: plugin))))
    }
    return Sheet(
      plugin.title, subtitle: "\(plugin.id) \(plugin.version), \(found.kind)", sections: sections)
  }

  private static func checks(of plugin: Plugin) -> Table {
    Table(
      columns: [
        Column("id", "Id"), Column("severity", "Severity"), Column("title", "Finds"),
        Column("given", "Is given"),
      ],
      rows: plugin.checks.map { check in
        let fields = check.subject.fields.map(\.name.lexical)
        return [
          "\(plugin.id)/\(check.id)", check.severity.rawValue, check.title,
          ([check.subject.kind.rawValue] + fields).joined(separator: ", "),
        ]
      })
  }
}

extension PluginFinder.Found {
  /// Whether it is data only, or has a program.
  var kind: String {
    if plugin.command != nil { return "program" }
    return folder == nil && !plugin.importers.isEmpty ? "built in" : "data"
  }
}

extension Plugin {
  /// What it offers, counted.
  fileprivate var offers: String {
    let parts = [
      (importers.count, "importer"), (exporters.count, "exporter"), (checks.count, "check"),
      (sources.count, "document"),
    ]
    return parts.filter { $0.0 > 0 }.map { Counted($0.0, $0.1).description }
      .joined(separator: ", ")
  }
}
