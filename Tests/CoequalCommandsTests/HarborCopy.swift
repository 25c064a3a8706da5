import Foundation

/// A copy of the example that a test may change.
struct HarborCopy {
  let folder: URL

  init(in folder: URL) throws {
    self.folder = folder.appending(path: "harbor")
    try FileManager.default.copyItem(
      at: BuiltProgram.packageFolder.appending(path: "Frameworks/examples/harbor"),
      to: self.folder)
  }

  var path: String { folder.path }

  /// The text of a file.
  func text(_ file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  /// Writes another text into a file, in place of one that is there.
  func replace(_ text: String, with other: String, in file: String) throws {
    let before = try self.text(file)
    guard before.contains(text) else { throw Missing(text: text, file: file) }
    try before.replacing(text, with: other)
      .write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
  }

  struct Missing: Error {
    let text, file: String
  }
}
