public import CoequalModel
public import Markup

/// The manifest of a plugin with the places of its parts.
public struct PlacedManifest: Sendable {
  /// What it says.
  public let plugin: Plugin
  /// The file, for messages; a made-up name for a plugin that has none.
  public let file: String
  /// The text of the file, to show findings in; `nil` for a plugin that has none.
  public let source: SourceText?
  private let provenance: Provenance?

  /// A plugin that is declared in code and has no file.
  public init(_ plugin: Plugin) {
    self.plugin = plugin
    file = "\(plugin.id), in code"
    source = nil
    provenance = nil
  }

  /// A manifest that was read from a file; `nil` where the file holds something else or is broken.
  public init?(_ result: DocumentReader.Result) {
    guard case .plugin(let plugin)? = result.document, let provenance = result.provenance else {
      return nil
    }
    self.plugin = plugin
    file = result.source.name
    source = result.source
    self.provenance = provenance
  }

  /// Where a part of the manifest stands; `nil` where it has no file.
  func place(of locus: Locus) -> Place? { provenance?.place(of: locus) }

  /// Where a check of the manifest stands, or a part of it.
  func place(ofCheck index: Int, _ steps: Locus.Step..., attribute: String? = nil) -> Place? {
    var locus = Locus(.pluginCheck, index)
    for step in steps { locus = locus.appending(step) }
    locus.attribute = attribute
    return place(of: locus)
  }

  /// Whether the plugin asks to be given pay.
  var mayReadPay: Bool { plugin.permissions.contains { $0.name == .frameworkPay } }
}
