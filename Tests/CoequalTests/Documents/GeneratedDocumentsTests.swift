import CoequalTestSupport
import Foundation
import Testing

/// What the documents show is what happens: their commands are run, their XML is read, and the lists
/// in them are those of the program.
///
/// 'Scripts/generate' writes outputs and lists anew.
@Suite struct GeneratedDocumentsTests {
  @Test(.enabled(if: BuiltCommand.found != nil), arguments: DocumentFiles.tried)
  func documentShowsWhatHappens(file: String) throws {
    let command = try #require(BuiltCommand.found)
    let listed = try GeneratedLists.fresh(try PackageFolder.text(of: file))
    let fresh = try withFolderOfFrameworks { folder in
      var session = DocumentSession(file: file, command: command, root: folder)
      return try session.fresh(MarkdownDocument(listed))
    }
    try Golden(file).check(fresh)
  }

  /// Every line of a table that begins with a command.
  @Test(.enabled(if: BuiltCommand.found != nil)) func commandsOfTheReadmeRun() throws {
    let command = try #require(BuiltCommand.found)
    let readme = MarkdownDocument(try PackageFolder.text(of: "README.md"))
    let lines = readme.prose.compactMap { _, text in
      text.prefixMatch(of: /\| `(coequal [^`]+)` \|/).map { String($0.1) }
    }
    #expect(!lines.isEmpty)
    try withFolderOfFrameworks { folder in
      for line in lines {
        let run = try command.run(line, in: folder)
        #expect(run.status == 0, "\(line)\n\(run.output)")
      }
    }
  }
}

/// A folder with the frameworks and the templates of plugins of the package, as a reader of a document
/// has before them; gone afterwards.
private func withFolderOfFrameworks<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "coequal-documents-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try FileManager.default.createDirectory(
    at: folder.appending(path: "Plugins"), withIntermediateDirectories: true)
  for name in ["Frameworks", "Plugins/templates"] {
    try FileManager.default.copyItem(
      at: URL(filePath: PackageFolder.path).appending(path: name),
      to: folder.appending(path: name))
  }
  return try body(folder)
}
