package import CoequalExchange
import CoequalModel

/// The manifests of the plugins that ship, read from their folders.
package enum ShippedManifest {
  /// The importer that a manifest declares by a column map.
  ///
  /// - Parameters:
  ///   - plugin: The folder in `Plugins`.
  ///   - id: The importer; the plugin's own id unless given.
  /// - Throws: ``ManifestFault`` when the manifest cannot be read or has no such importer.
  package static func importer(_ plugin: String, _ id: String? = nil) throws -> ColumnMapImporter {
    let name = "Plugins/\(plugin)/plugin.xml"
    let read = DocumentReader.read(name: name, contents: try PackageFolder.bytes(of: name))
    guard case .plugin(let manifest) = read.document else {
      throw ManifestFault(lines: read.findings.map { $0.line(in: read.source) })
    }
    let importer = manifest.importers.first { $0.id.lexical == id ?? plugin }
    guard let importer = importer.flatMap({ ColumnMapImporter($0) }) else {
      throw ManifestFault(lines: ["\(name) has no column map of this name"])
    }
    return importer
  }
}

/// What is wrong with a manifest.
package struct ManifestFault: Error, CustomStringConvertible {
  package let lines: [String]

  package init(lines: [String]) {
    self.lines = lines
  }

  package var description: String { lines.joined(separator: "\n") }
}
