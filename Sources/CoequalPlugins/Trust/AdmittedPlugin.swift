public import CoequalModel

/// A plugin whose program may run: made by a ``PluginGate`` only, so nothing else can be run.
public struct AdmittedPlugin: Hashable, Sendable {
  /// The manifest, as the copy has it.
  public let plugin: Plugin
  /// The folder of the copy.
  public let folder: String
  /// What the copy is.
  public let digest: PluginDigest
  /// Where findings about the plugin point.
  public let place: Place?

  /// The id in the manifest.
  public var id: Identifier { plugin.header.id }

  /// Whether the manifest asks for pay.
  public var isGivenPay: Bool { plugin.permissions.contains { $0.name == .frameworkPay } }
}
