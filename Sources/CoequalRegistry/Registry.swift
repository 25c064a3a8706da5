import CoequalModel
public import Markup

/// Loads documents from an explicit list of sources and makes a catalog of them.
///
/// ```swift
/// let catalog = await Registry(sources: [.path("Frameworks")]).load()
/// ```
///
/// A registry is a value. It remembers nothing between two loads and knows only its sources.
public struct Registry: Sendable {
  /// Where documents come from.
  public enum Source: Hashable, Sendable {
    /// A file, or a folder with all XML files in it. A folder with a `coequal.xml` is a project,
    /// and that file says what belongs to it.
    case path(String)
    /// A document held in memory, with a name for messages.
    case memory(name: String, text: String)
    /// The documents that come with Coequal.
    case shipped
  }

  /// The name of the file that makes a folder a project.
  public static let projectFileName = "coequal.xml"
  /// The name of the file that makes a folder a plugin.
  public static let manifestFileName = "plugin.xml"

  /// Where documents come from; the order does not matter.
  public let sources: [Source]
  let fileSystem: any FileSystem
  let limits: MarkupLimits

  /// Makes a registry of sources.
  public init(
    sources: [Source], fileSystem: any FileSystem = LocalFileSystem(),
    limits: MarkupLimits = .standard
  ) {
    self.sources = sources
    self.fileSystem = fileSystem
    self.limits = limits
  }

  /// Reads everything and links it.
  ///
  /// Whatever is wrong with the documents is in the catalog's findings. Files are read side by side;
  /// the result does not depend on it. Takes time and memory in proportion to the bytes read.
  ///
  /// - Parameter progress: Called after each file with the number of files read and of all files.
  public func load(
    progress: (@Sendable (_ done: Int, _ all: Int) -> Void)? = nil
  ) async -> Catalog {
    var inputs: [Input] = []
    var projects: [DocumentReader.Result] = []
    var paths: [String] = []
    for source in sources {
      switch source {
      case .path(let path):
        if let project = readProject(in: path) {
          projects.append(project)
          paths += Self.paths(of: project)
        } else {
          paths.append(path)
        }
      case .memory(let name, let text):
        inputs.append(.text(name: name, Array(text.utf8)))
      case .shipped:
        for document in ShippedDocuments.library {
          inputs.append(.text(name: document.name, Array(document.text.utf8)))
        }
      }
    }
    // Only now, because the data of one project may lie in a folder that another source names.
    var finder = SourceFinder(fileSystem, passingOver: projects.flatMap(DataFinder.paths))
    for path in paths { finder.add(path: path) }
    inputs += finder.files.map(Input.file)
    let results = await read(inputs, progress: progress)
    let library = Library(limits: limits).documents(neededBy: results.map(\.result))
    var builder = CatalogBuilder(
      results: results, library: library, projects: projects, findings: finder.findings)
    let data = DataFinder(fileSystem: fileSystem)
    for project in projects + Self.filesRead(inputs, results) {
      builder.report(data.findings(of: project))
    }
    return builder.catalog()
  }

  /// The results of files; a document in memory has no folder in which its data could be.
  private static func filesRead(_ inputs: [Input], _ results: [Read]) -> [DocumentReader.Result] {
    zip(inputs, results).compactMap { input, read in
      if case .file = input { read.result } else { nil }
    }
  }

  // MARK: - Projects

  private func readProject(in path: String) -> DocumentReader.Result? {
    let file: String
    switch fileSystem.kind(of: path) {
    case .folder, .folderLink: file = SourceFinder.join(path, Self.projectFileName)
    case .file where path.split(separator: "/").last == Self.projectFileName[...]: file = path
    default: return nil
    }
    guard fileSystem.kind(of: file) == .file else { return nil }
    return read(.file(FoundFile(path: file, isNamed: true))).result
  }

  /// The paths that a project names, or its whole folder.
  private static func paths(of project: DocumentReader.Result) -> [String] {
    let paths = ProjectPaths(ofProjectFile: project.source.name)
    guard case .project(let settings)? = project.document, !settings.sources.isEmpty else {
      return [paths.folder]
    }
    return settings.sources.map { paths.resolved($0.path) }
  }

  // MARK: - Reading

  enum Input: Sendable {
    case file(FoundFile)
    case text(name: String, [UInt8])
  }

  struct Read: Sendable {
    let result: DocumentReader.Result
    let isNamed: Bool
  }

  private func read(_ input: Input) -> Read {
    switch input {
    case .text(let name, let bytes):
      return Read(
        result: DocumentReader.read(name: name, contents: bytes, limits: limits), isNamed: true)
    case .file(let file):
      do {
        let bytes = try fileSystem.contents(ofFile: file.path, limit: limits.fileSize)
        return Read(
          result: DocumentReader.read(name: file.path, contents: bytes, limits: limits),
          isNamed: file.isNamed)
      } catch {
        return Read(
          result: .unreadable(Finding.unreadable(error), file: file.path), isNamed: true)
      }
    }
  }

  private func read(
    _ inputs: [Input], progress: (@Sendable (Int, Int) -> Void)?
  ) async -> [Read] {
    var results = [Read?](repeating: nil, count: inputs.count)
    await withTaskGroup(of: (Int, Read).self) { group in
      var next = 0
      func start() {
        guard next < inputs.count else { return }
        let (index, input) = (next, inputs[next])
        group.addTask { (index, read(input)) }
        next += 1
      }
      // A few at a time: thousands of large files need not be in memory as bytes at once.
      for _ in 0..<4 { start() }
      var done = 0
      for await (index, result) in group {
        results[index] = result
        done += 1
        progress?(done, inputs.count)
        start()
      }
    }
    return results.compactMap(\.self)
  }
}
