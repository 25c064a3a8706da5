import Coequal
import CoequalExchange

/// Writes what came of an import: new files, what is new in files that are there, and the answers for
/// the next time.
struct ImportWriting {
  let paths: ImportPaths
  /// Whether texts of the source replace those that were written before.
  let updates: Bool
  let mapping: ImportMapping

  /// A file to write.
  private struct Change {
    let path: String
    let bytes: [UInt8]
    /// Whether a file that is there was read and is part of the bytes; any other one is left alone.
    var replaces = true
  }

  /// What was done, for people.
  struct Report {
    /// A line for each file.
    var notes: [String] = []
    /// What differs between files and source, and what could not be merged.
    var findings: [Finding] = []
    var sources: [String: SourceText] = [:]
  }

  /// Writes, and says for each file what was done.
  ///
  /// All bytes are known before the first file is written, and each file is complete before it gets its
  /// name.
  func write(
    _ documents: [CoequalDocument], answers: RememberedMapping
  ) throws(NewFile.Failure) -> Report {
    let frameworks = documents.count { $0.kind == .framework }
    if frameworks > 1, paths.isForOneFramework {
      throw NewFile.Failure(
        "these are \(frameworks) frameworks, which do not fit into one file; name a folder instead")
    }
    var report = Report()
    var changes: [Change] = []
    let there = existing(for: documents)
    let merge = ImportMerge(into: there, updates: updates, mapping: mapping)
    for part in merge.parts(of: documents) {
      switch part {
      case .new(let document):
        let path = paths.path(of: document)
        changes.append(
          Change(path: path, bytes: Array(document.xml().utf8), replaces: false))
        report.notes.append("wrote \(path)")
      case .merged(_, let result):
        report.add(result)
        if result.isChanged {
          changes.append(Change(path: result.source.name, bytes: result.contents))
        }
      case .left(let structure):
        report.notes.append(
          "left out the grades of '\(structure.id)': the framework has grades of its own")
      }
    }
    let text = CoequalDocument.importMapping(answers).xml()
    changes.append(Change(path: paths.mapping, bytes: Array(text.utf8)))
    report.notes.append("answers are kept in \(paths.mapping)")
    if report.findings.contains(where: { $0.severity == .error }) {
      report.notes = ["coequal: nothing was written"]
      return report
    }
    let files = changes.map { NewFile(path: $0.path, replaces: $0.replaces) }
    if let file = files.first(where: { $0.exists && !$0.replaces }) {
      throw NewFile.Failure("'\(file.path)' is there and is something else; nothing was written")
    }
    try ProjectFolder(path: paths.folder).make()
    for (file, change) in zip(files, changes) { try file.write(change.bytes) }
    return report
  }

  /// The files that the documents may belong to: those of their names, and those beside them.
  private func existing(for documents: [CoequalDocument]) -> [DocumentReader.Result] {
    let fileSystem = LocalFileSystem()
    let names = (try? fileSystem.names(inFolder: paths.folder)) ?? []
    let beside = names.filter { $0.hasSuffix(".xml") }.map(paths.join)
    let wanted = paths.isForOneFramework ? documents.map(paths.path(of:)) : beside
    return Set(wanted).sorted().compactMap { path in
      guard fileSystem.kind(of: path) == .file,
        let bytes = try? fileSystem.contents(
          ofFile: path, limit: MarkupLimits.standard.fileSize)
      else { return nil }
      return DocumentReader.read(name: path, contents: bytes)
    }
  }
}

extension ImportWriting.Report {
  /// Takes in what came of merging into one file.
  fileprivate mutating func add(_ result: MergeResult) {
    let name = result.source.name
    sources[name] = result.source
    findings += result.findings
    if !result.isChanged { notes.append("\(name) has everything already") }
    if !result.added.isEmpty {
      notes.append("added to \(name): \(Self.listed(result.added.map(\.target)))")
    }
    if !result.updated.isEmpty {
      notes.append("updated in \(name): \(Self.listed(result.updated.map(\.target)))")
    }
    if !result.kept.isEmpty {
      notes.append(
        "kept in \(name), where the source says something else: "
          + Self.listed(result.kept.map(\.target)) + "; --update takes the source's")
    }
    if !result.missing.isEmpty {
      notes.append(
        "no longer in the source, and left in \(name): \(Self.listed(result.missing.map(\.target)))"
      )
    }
  }

  private static func listed(_ targets: [String]) -> String {
    let shown = targets.prefix(5).joined(separator: ", ")
    return targets.count > 5 ? "\(shown) and \(targets.count - 5) more" : shown
  }
}
