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
