import Coequal
import CoequalRegistry

/// Where the documents of an import are written.
///
/// A path that ends in `.xml` is the file of the only framework, and what goes with it lies beside it.
/// Any other path is a folder.
struct ImportPaths {
  let folder: String
  /// The name of the only framework's file; `nil` where files are named after their documents.
  private let fileName: String?
  /// The name of the file with the answers.
  private let stem: String

  /// - Parameter output: What somebody asked for.
  /// - Parameter source: What is imported, after which answers in a folder are named.
  init(output: String, source: String) {
    guard output.hasSuffix(".xml") else {
      folder = output
      fileName = nil
      let name = source.split(separator: "/").last.map(String.init) ?? source
      stem = String(name.prefix { $0 != "." })
      return
    }
    let parts = output.split(separator: "/", omittingEmptySubsequences: false)
    let name = String(parts.last ?? "")
    folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    fileName = name
    stem = String(name.dropLast(".xml".count))
  }

  /// Whether only one framework fits.
  var isForOneFramework: Bool { fileName != nil }

  /// The path of a document.
  func path(of document: CoequalDocument) -> String {
    if let fileName, document.kind == .framework { return join(fileName) }
    return join("\(document.header?.id.lexical ?? document.kind.rawValue).xml")
  }

  /// The path of the file with the answers.
  var mapping: String { join("\(stem).import.xml") }

  /// The path of a file in the folder.
  func join(_ name: String) -> String { ProjectFolder(path: folder).path(of: name) }
}
