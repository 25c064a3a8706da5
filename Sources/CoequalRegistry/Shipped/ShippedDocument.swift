/// A file that comes with Coequal, held in the program itself, so that it is there wherever the
/// program is.
package struct ShippedDocument: Sendable {
  /// The path below `Frameworks`.
  package let name: String
  /// The text of the file.
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

extension ShippedDocument {
  /// The name of the file, without its folder.
  package var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// The name of the folder, which is the id of the document in it.
  package var folder: String { name.split(separator: "/").first.map(String.init) ?? name }
}

extension ShippedDocuments {
  /// The structures and frameworks to extend or use, with their translations.
  package static let library = all.filter { $0.folder != "starter" }

  /// The ids of all that is in the library.
  package static let libraryIDs = Set(library.map(\.folder))

  /// The ids of the frameworks to extend.
  package static let frameworkIDs = library.filter { $0.fileName == "framework.xml" }.map(\.folder)
}
