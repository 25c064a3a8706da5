/// The first request: what holds for the whole run.
public struct InitializeRequest: PluginRequest {
  /// What the program answers.
  public typealias Answer = InitializeAnswer
  /// The name of the message.
  public static let method = PluginMethod.initialize

  /// The major version of the protocol that Coequal speaks.
  public var `protocol`: Int
  /// The version of Coequal, for messages only.
  public var host: String
  /// What the manifest says.
  public var plugin: PluginOffer
  /// What the plugin is allowed besides what everybody may know, such as `framework.pay`.
  public var permissions: [String]
  /// What the project sets.
  public var options: [String: String]
  /// The whole path of the only folder that the program may write to.
  public var scratch: String
  /// Additions to this version of the protocol that Coequal understands; none so far.
  public var capabilities: [String]

  /// Makes a request.
  public init(
    protocol: Int = ProtocolVersion.current, host: String, plugin: PluginOffer,
    permissions: [String] = [], options: [String: String] = [:], scratch: String,
    capabilities: [String] = []
  ) {
    self.protocol = `protocol`
    self.host = host
    self.plugin = plugin
    self.permissions = permissions
    self.options = options
    self.scratch = scratch
    self.capabilities = capabilities
  }
}

/// Who answers, which must agree with the manifest.
public struct InitializeAnswer: Codable, Hashable, Sendable {
  /// The major version of the protocol that the program speaks.
  public var `protocol`: Int
  /// What the program has.
  public var plugin: PluginOffer
  /// The additions to the protocol that it uses, all of them offered by Coequal.
  public var capabilities: [String]

  /// Makes an answer.
  public init(
    protocol: Int = ProtocolVersion.current, plugin: PluginOffer, capabilities: [String] = []
  ) {
    self.protocol = `protocol`
    self.plugin = plugin
    self.capabilities = capabilities
  }
}

/// A plugin and the names of what it has.
public struct PluginOffer: Codable, Hashable, Sendable {
  /// The id in the manifest.
  public var id: String
  /// The version in the manifest.
  public var version: String
  /// The ids of its importers.
  public var importers: [String]
  /// The ids of its checks.
  public var checks: [String]

  /// Makes an offer.
  public init(
    id: String, version: String, importers: [String] = [], checks: [String] = []
  ) {
    self.id = id
    self.version = version
    self.importers = importers
    self.checks = checks
  }
}
