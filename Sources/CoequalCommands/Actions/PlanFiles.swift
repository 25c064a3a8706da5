import Coequal
import CoequalPlugins
import CoequalRegistry

/// The files of plans that paths mean.
struct PlanFiles {
  private var files: [Found] = []
  private var known: Set<String> = []
  private let fileSystem: any FileSystem
  /// Folders that could not be looked through, with the reason.
  private(set) var unread: [FileError] = []

  /// A file, and whether somebody named it: then it must be a plan.
  private struct Found {
    let path: String
    let isNamed: Bool
  }

  /// Deeper than any real folder.
  private static let deepest = 32
  /// How many files are read side by side.
  private static let mostAtOnce = 8

  /// The files, in the order of their names.
  var paths: [String] { files.map(\.path) }

  /// Takes files, and folders with all XML files in them, in the order of their names.
  init(_ paths: [String], _ fileSystem: any FileSystem = LocalFileSystem()) {
    self.fileSystem = fileSystem
    for path in paths { add(path, depth: 0) }
  }

  private mutating func add(_ path: String, depth: Int) {
    switch fileSystem.kind(of: path) {
    case .folder,
      .folderLink where depth == 0:
      add(folder: path, depth: depth)
    case .folderLink:
      unread.append(FileError(path: path, reason: .other("a link to a folder is not followed")))
    default:
      // A file that is named in two ways is one plan.
      if known.insert(RealPath.of(path)).inserted {
        files.append(Found(path: path, isNamed: depth == 0))
      }
    }
  }

  private mutating func add(folder: String, depth: Int) {
    guard depth < Self.deepest else {
      unread.append(FileError(path: folder, reason: .other("it is too deep inside others")))
      return
    }
    do throws(FileError) {
      for name in try fileSystem.names(inFolder: folder).sorted() where !name.hasPrefix(".") {
        let inner = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        let kind = fileSystem.kind(of: inner)
        if kind == .folder || kind == .folderLink || name.hasSuffix(".xml") {
          add(inner, depth: depth + 1)
        }
      }
    } catch {
      unread.append(error)
    }
  }

  /// Reads the files, several side by side, and gives those that are plans or ought to be, in order.
  func read(
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void
  ) async -> [DocumentReader.Result] {
    let files = files
    return await withTaskGroup(of: (Int, DocumentReader.Result).self) { group in
      var results = [DocumentReader.Result?](repeating: nil, count: files.count)
      var next = 0
      func begin() {
        guard next < files.count else { return }
        let (index, path) = (next, files[next].path)
        group.addTask { [fileSystem] in (index, Self.read(path, fileSystem)) }
        next += 1
      }
      for _ in 0..<Self.mostAtOnce { begin() }
      var done = 0
      while let (index, result) = await group.next() {
        results[index] = result
        done += 1
        progress(done, files.count)
        begin()
      }
      return zip(files, results).compactMap { file, result in
        guard let result, file.isNamed || result.mayBePlan else { return nil }
        return result
      }
    }
  }

  private static func read(_ path: String, _ fileSystem: any FileSystem) -> DocumentReader.Result {
    do {
      let limits = MarkupLimits.standard
      let bytes = try fileSystem.contents(ofFile: path, limit: limits.fileSize)
      return DocumentReader.read(name: path, contents: bytes, limits: limits)
    } catch {
      return .unreadable(
        Finding(
          rule: SyntaxRule.unreadableFile.id, severity: .error, message: error.description,
          place: Place(file: path, range: 0..<0)), file: path)
    }
  }
}

extension DocumentReader.Result {
  /// Whether a file of a folder is a plan, or is broken and might be one.
  fileprivate var mayBePlan: Bool {
    if let identity { return identity.kind == .plan }
    return !isForeign && !findings.isEmpty
  }
}
