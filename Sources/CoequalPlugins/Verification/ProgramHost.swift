/// How programs of plugins are run to verify them.
public struct ProgramHost: Sendable {
  /// How they are confined and limited.
  public var settings: PluginHostSettings
  /// Where their copies are kept.
  public var store: PluginStore
  /// What the user trusts, which is not asked: who verifies a plugin wants it to run.
  let trust: TrustStore

  /// Makes a host.
  public init(settings: PluginHostSettings, folders: UserFolders) {
    self.settings = settings
    store = PluginStore(folders)
    trust = TrustStore(folders)
  }
}
