import CoequalModel
import CoequalRegistry

/// The file that says what a plugin offers.
enum PluginManifest {
  static let mostBytes = 16 << 20

  /// The manifest of a folder; `nil` where there is none that can be read.
  static func read(in folder: String) -> Plugin? {
    guard
      let bytes = try? OpenFolder(folder).file(Registry.manifestFileName).contents(
        limit: mostBytes),
      case .plugin(let plugin)? = DocumentReader.read(
        name: Registry.manifestFileName, contents: bytes
      ).document
    else { return nil }
    return plugin
  }
}
