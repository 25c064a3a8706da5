package import CoequalModel
package import CoequalRegistry

extension Registry {
  /// A registry of documents in memory, by name.
  package init(documents: [String: String]) {
    self.init(
      sources: documents.sorted { $0.key < $1.key }.map { .memory(name: $0.key, text: $0.value) },
      fileSystem: MemoryFileSystem())
  }

  /// A registry of one path among files in memory.
  package init(_ path: String = ".", files: [String: String]) {
    self.init(sources: [.path(path)], fileSystem: MemoryFileSystem(files))
  }
}

extension Catalog {
  /// Findings in one line each, to compare.
  package func lines(_ findings: [Finding]) -> [String] {
    findings.map { $0.line(in: sources[$0.place?.file ?? ""]) }
  }

  /// What was found while reading and linking, in one line each.
  package var lines: [String] { lines(findings) }
}
