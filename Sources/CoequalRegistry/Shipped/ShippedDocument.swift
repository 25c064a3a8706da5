/// A file that comes with Coequal, held in the program itself, so that it is there wherever the
/// program is.
package struct ShippedDocument: Sendable {
  /// The path below `Frameworks`.
  package let name: String
  /// The text of the file.
  package let text: String
}

extension ShippedDocument {
  var isProject: Bool { name.hasSuffix("/" + Registry.projectFileName) }
}

extension ShippedDocument {
  /// The name of the file, without its folder.
  package var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }
}

extension ShippedDocuments {
  /// What a new project begins with.
  package static var starter: [ShippedDocument] { all.filter { $0.name.hasPrefix("starter/") } }
}
