public import CoequalModel

/// What a user has trusted: that one plugin, as it was, runs for one project.
public struct TrustEntry: Hashable, Sendable {
  /// The whole path of the project's folder, without links.
  public var project: String
  /// The plugin's id, for people; trust rests on the digest.
  public var plugin: Identifier
  /// The plugin as it was.
  public var digest: PluginDigest
  /// The day on which the user said so.
  public var date: CalendarDate

  /// Makes an entry.
  public init(project: String, plugin: Identifier, digest: PluginDigest, date: CalendarDate) {
    self.project = project
    self.plugin = plugin
    self.digest = digest
    self.date = date
  }
}
