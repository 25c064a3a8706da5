public import CoequalModel
public import CoequalRegistry

/// How much of a folder is read for an import.
public struct ImportLimits: Hashable, Sendable {
  /// The most files.
  public var files: Int
  /// The most bytes of all files together.
  public var bytes: Int
  /// The deepest folder.
  public var depth: Int

  /// Makes limits.
  public init(files: Int, bytes: Int, depth: Int) {
    self.files = files
    self.bytes = bytes
    self.depth = depth
  }

  /// A thousand files, a quarter of a gigabyte, eight folders deep.
  public static let standard = ImportLimits(files: 1000, bytes: 256 << 20, depth: 8)
}

extension ImportSource {
  /// The file at a path, or all files of a folder and of the folders in it.
  ///
  /// Hidden files and links to folders are passed over. What cannot be read is a finding.
  public static func reading(
    _ path: String, from fileSystem: any FileSystem, limits: ImportLimits = .standard
  ) -> (source: ImportSource, findings: [Finding]) {
    var reader = FolderReader(fileSystem: fileSystem, limits: limits)
    reader.add(path: path)
    return (ImportSource(reader.files), reader.findings)
  }
}

/// Collects the files of a folder.
private struct FolderReader {
  let fileSystem: any FileSystem
  let limits: ImportLimits
  var files: [SourceFile] = []
  var findings: [Finding] = []
  private var room: Int
  private var isFull = false

  init(fileSystem: any FileSystem, limits: ImportLimits) {
    self.fileSystem = fileSystem
    self.limits = limits
    room = limits.bytes
  }

  mutating func add(path: String) {
    switch fileSystem.kind(of: path) {
    case .file, .pipe: add(file: path)
    case .folder, .folderLink: add(folder: path, depth: 0)
    case .other: report(FileError(path: path, reason: .notAFile))
    case nil: report(FileError(path: path, reason: .missing))
    }
  }

  private mutating func add(folder: String, depth: Int) {
    guard depth < limits.depth else {
      report(FileError(path: folder, reason: .other("folders are nested too deeply")))
      return
    }
    do {
      for name in try fileSystem.names(inFolder: folder).sorted() where !name.hasPrefix(".") {
        if isFull { return }
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        switch fileSystem.kind(of: path) {
        case .file: add(file: path)
        case .folder: add(folder: path, depth: depth + 1)
        default: break
        }
      }
    } catch {
      report(error)
    }
  }

  private mutating func add(file path: String) {
    guard files.count < limits.files else {
      isFull = true
      findings.append(
        Finding(
          rule: ImportRule.oversizedSource.id, severity: .error,
          message: "more than \(limits.files) files", place: Place(file: path, range: 0..<0),
          help: ["name the folder or file that holds the framework"]))
      return
    }
    do {
      let bytes = try fileSystem.contents(ofFile: path, limit: room)
      room -= bytes.count
      files.append(SourceFile(name: path, bytes: bytes))
    } catch {
      report(error)
    }
  }

  private mutating func report(_ error: FileError) {
    findings.append(
      Finding(
        rule: SyntaxRule.unreadableFile.id, severity: .error, message: error.description,
        place: Place(file: error.path, range: 0..<0)))
  }
}
