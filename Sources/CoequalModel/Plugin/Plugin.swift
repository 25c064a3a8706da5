/// What a plugin offers and needs: the file 'plugin.xml' of its folder.
///
/// It is known without running anything; a program must agree with it when it is started.
public struct Plugin: VersionedDocument {
  /// What the document says of itself.
  public var header: DocumentHeader
  /// What people call it.
  public var title: String
  /// What it is for, in a sentence or two.
  public var summary: String?
  /// The program that does the work; `nil` for a plugin that is data only.
  public var command: PluginCommand?
  /// What it asks to be given besides what everybody may know.
  public var permissions: [PluginPermission]
  /// Documents that come with it.
  public var sources: [ProjectSource]
  /// The formats that it reads.
  public var importers: [PluginImporter]
  /// The formats that it writes.
  public var exporters: [PluginExporter]
  /// Words that its checks look for.
  public var wordLists: [WordList]
  /// The checks that it adds.
  public var checks: [PluginCheck]
  /// Content of other namespaces, for other tools.
  public var extra: [ForeignElement]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    header: DocumentHeader, title: String, summary: String? = nil, command: PluginCommand? = nil,
    permissions: [PluginPermission] = [], sources: [ProjectSource] = [],
    importers: [PluginImporter] = [], exporters: [PluginExporter] = [],
    wordLists: [WordList] = [], checks: [PluginCheck] = [], extra: [ForeignElement] = []
  ) {
    self.header = header
    self.title = title
    self.summary = summary
    self.command = command
    self.permissions = permissions
    self.sources = sources
    self.importers = importers
    self.exporters = exporters
    self.wordLists = wordLists
    self.checks = checks
    self.extra = extra
  }
}

extension Plugin {
  package static let syntax = ElementType<Plugin>(
    .plugin, "What a plugin offers and needs: the file 'plugin.xml' of its folder.",
    key: .document, blank: Plugin(header: .blank, title: ""),
    attributes: headerAttributes,
    content: .children([
      .one(.title, \.title), .optional(.summary, \.summary),
      .optional(PluginCommand.syntax, \.command),
      .list(
        .permissions, "What the plugin asks to be given besides what everybody may know.",
        of: PluginPermission.syntax, \.permissions),
      .list(
        .sources, ProjectSource.listDocumentation, of: ProjectSource.syntax, \.sources),
      .list(.importers, "The formats that it reads.", of: PluginImporter.syntax, \.importers),
      .list(.exporters, "The formats that it writes.", of: PluginExporter.syntax, \.exporters),
      .list(
        .wordLists, "Words that the checks look for.", of: WordList.syntax, \.wordLists),
      .list(.checks, "The checks that it adds.", of: PluginCheck.syntax, \.checks),
      .extra(\.extra),
    ]))
}
