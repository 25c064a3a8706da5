import Coequal
import CoequalExchange

/// Writes what came of an import: documents, and the answers for the next time.
struct ImportWriting {
  let paths: ImportPaths
  /// Whether texts of the source replace those that were written before.
  let updates: Bool

  /// A file to write, and what it is instead of.
  private struct Change {
    let path: String
    let bytes: [UInt8]
    let note: String
  }

  /// Writes, and says for each file what was done.
  ///
  /// All files are known before the first one is written, and each is complete before it gets its name.
  func write(
    _ documents: [CoequalDocument], mapping: RememberedMapping
  ) throws(NewFile.Failure) -> [String] {
    let frameworks = documents.count { $0.kind == .framework }
    if frameworks > 1, paths.isForOneFramework {
      throw NewFile.Failure(
        "these are \(frameworks) frameworks, which do not fit into one file; name a folder instead")
    }
    var changes: [Change] = []
    for document in documents {
      let path = paths.path(of: document)
      changes.append(
        Change(path: path, bytes: Array(document.xml().utf8), note: "wrote \(path)"))
    }
    let answers = CoequalDocument.importMapping(mapping).xml()
    changes.append(
      Change(
        path: paths.mapping, bytes: Array(answers.utf8),
        note: "wrote \(paths.mapping), which keeps the answers"))
    try ProjectFolder(path: paths.folder).make()
    for change in changes {
      try NewFile(path: change.path, replaces: true).write(change.bytes)
    }
    return changes.map(\.note)
  }
}
