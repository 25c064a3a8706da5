/// The folders that a user has for programs, as the XDG Base Directory Specification names them.
public struct UserFolders: Hashable, Sendable {
  /// For what is kept from run to run, such as trust: `$XDG_STATE_HOME` or `~/.local/state`.
  public var state: String
  /// For what can be made again, such as copies of programs: `$XDG_CACHE_HOME` or `~/.cache`.
  public var cache: String
  /// For what was installed: `$XDG_DATA_HOME` or `~/.local/share`.
  public var data: String

  /// Makes a value from whole paths.
  public init(state: String, cache: String, data: String) {
    self.state = state
    self.cache = cache
    self.data = data
  }

  /// The folders that an environment names; `nil` where it names neither them nor a home.
  ///
  /// A path that is not whole is passed over, as the specification asks.
  public init?(environment: [String: String]) {
    func folder(_ name: String, _ path: String) -> String? {
      if let value = environment[name], value.hasPrefix("/") { return value }
      guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
      return "\(home)/\(path)"
    }
    guard let state = folder("XDG_STATE_HOME", ".local/state"),
      let cache = folder("XDG_CACHE_HOME", ".cache"),
      let data = folder("XDG_DATA_HOME", ".local/share")
    else { return nil }
    self.init(state: state, cache: cache, data: data)
  }
}
