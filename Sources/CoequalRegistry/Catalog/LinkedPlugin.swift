public import CoequalModel

/// The manifest of a plugin that lies among the sources of a catalog.
///
/// It is there to be shown and looked at. Nothing that it offers takes part in a check because of
/// that: a project has to name the plugins that it uses.
public struct LinkedPlugin: Sendable {
  /// The manifest.
  public let plugin: Plugin
  /// Where its parts stand.
  package let provenance: Provenance
}
