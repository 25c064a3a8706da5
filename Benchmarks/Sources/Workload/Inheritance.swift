import CoequalModel
import CoequalRegistry
import Synchronization

/// What it costs that frameworks extend each other.
///
/// The registry resolves and links in one go. So the same frameworks are loaded a second time, each
/// written in full: these are linked only, and the difference is what resolving costs.
enum Inheritance {
  /// Reads each file and keeps nothing but the number of bytes.
  static func read(_ files: [String]) throws -> Int {
    try files.reduce(0) { bytes, file in
      let contents = try LocalFileSystem().contents(ofFile: file, limit: 1 << 30)
      let result = DocumentReader.read(name: file, contents: contents)
      if let finding = result.findings.first { fail("\(finding)") }
      return bytes + contents.count
    }
  }

  /// Loads, and says how long it took from the last file that was read to the catalog.
  static func load(
    _ sources: [Registry.Source]
  ) async -> (catalog: Catalog, afterReading: Duration) {
    let lastRead = Mutex(ContinuousClock.now)
    let catalog = await Registry(sources: sources).load { _, _ in
      lastRead.withLock { $0 = ContinuousClock.now }
    }
    let end = ContinuousClock.now
    if let finding = catalog.findings.first { fail("\(finding)") }
    return (catalog, end - lastRead.withLock { $0 })
  }

  /// The documents of a catalog, each framework with all that it inherits.
  static func inFull(_ catalog: Catalog) -> [Registry.Source] {
    let structures = catalog.structures.map { CoequalDocument.structure($0.structure) }
    let frameworks = catalog.frameworks.map { CoequalDocument.framework($0.framework) }
    return (structures + frameworks).enumerated().map { number, document in
      .memory(name: "\(number).xml", text: document.xml())
    }
  }
}
