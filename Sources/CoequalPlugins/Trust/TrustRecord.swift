import CoequalModel

/// The file that trust is kept in, version 1.
struct TrustRecord: Codable {
  static let format = "coequal-trust"

  var format = TrustRecord.format
  var version = 1
  var trusted: [Entry]

  struct Entry: Codable {
    let project, plugin, sha256, date: String
  }
}

extension TrustRecord.Entry {
  init(_ entry: TrustEntry) {
    project = entry.project
    plugin = entry.plugin.lexical
    sha256 = entry.digest.description
    date = entry.date.lexical
  }

  var value: TrustEntry? {
    guard let plugin = Identifier(plugin), let digest = PluginDigest(sha256),
      let date = CalendarDate(date), project.hasPrefix("/")
    else { return nil }
    return TrustEntry(project: project, plugin: plugin, digest: digest, date: date)
  }
}
