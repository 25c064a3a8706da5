import CoequalModel
import Markup

/// Finds the files that a list of sources means, in an order that depends on their names alone.
struct SourceFinder {
  let fileSystem: any FileSystem
  private(set) var files: [FoundFile] = []
  private(set) var findings: [Finding] = []
  private var seen: Set<String> = []
  private let passedOver: Set<String>

  /// Deeper than any real folder; a bound for links that form a ring by other means.
  private static let deepest = 32

  /// - Parameter passedOver: Paths of what is no document and is left out of folders.
  init(_ fileSystem: any FileSystem, passingOver passedOver: [String] = []) {
    self.fileSystem = fileSystem
    self.passedOver = Set(passedOver.map(PlainPath.withoutSteps(back:)))
  }

  /// Adds what a user named: a file, or a folder with everything in it.
  mutating func add(path: String) {
    switch fileSystem.kind(of: path) {
    case .file, .pipe: add(file: path, isNamed: true)
    case .folder, .folderLink: add(folder: path, depth: 0)
    case .other: report(FileError(path: path, reason: .notAFile))
    case nil: report(FileError(path: path, reason: .missing))
    }
  }

  private mutating func add(folder: String, depth: Int) {
    guard depth < Self.deepest else {
      report(FileError(path: folder, reason: .other("folders are nested too deeply")))
      return
    }
    let names: [String]
    do {
      names = try fileSystem.names(inFolder: folder).sorted()
    } catch {
      report(error)
      return
    }
    // Another project is checked by itself, with its own settings.
    if depth > 0, names.contains(Registry.projectFileName) {
      findings.append(.otherProject(folder))
      return
    }
    // A plugin has examples, some of them broken on purpose. What it brings is read by its manifest,
    // when a project enables it.
    if depth > 0, names.contains(Registry.manifestFileName) { return }
    for name in names where !name.hasPrefix(".") {
      let path = Self.join(folder, name)
      if !passedOver.isEmpty, passedOver.contains(PlainPath.withoutSteps(back: path)) { continue }
      switch fileSystem.kind(of: path) {
      case .file where name.hasSuffix(".xml") && name != Registry.projectFileName:
        add(file: path, isNamed: false)
      case .folder: add(folder: path, depth: depth + 1)
      default: break
      }
    }
  }

  private mutating func add(file: String, isNamed: Bool) {
    guard seen.insert(PlainPath.of(file)).inserted else { return }
    files.append(FoundFile(path: file, isNamed: isNamed))
  }

  private mutating func report(_ error: FileError) {
    findings.append(.unreadable(error))
  }

  static func join(_ folder: String, _ name: String) -> String {
    if folder == "." || folder.isEmpty || name.hasPrefix("/") { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

/// A file that a list of sources means.
struct FoundFile: Hashable, Sendable {
  let path: String
  /// Whether somebody named the file itself: then it must be a document of the format.
  let isNamed: Bool
}

extension Finding {
  /// A file or folder that could not be read.
  static func unreadable(_ error: FileError) -> Finding {
    Finding(
      rule: SyntaxRule.unreadableFile.id, severity: .error, message: error.description,
      place: Place(file: error.path, range: 0..<0))
  }

  static func otherProject(_ folder: String) -> Finding {
    Finding(
      rule: LinkRule.otherProject.id, severity: .note,
      message: "'\(folder)' is a project of its own and is not looked at here",
      place: Place(file: SourceFinder.join(folder, Registry.projectFileName), range: 0..<0),
      help: ["check it with: coequal check \(folder)"])
  }
}
