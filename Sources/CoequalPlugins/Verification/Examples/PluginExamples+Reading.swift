import CoequalExchange
public import CoequalModel
public import CoequalRegistry

extension PluginExamples {
  /// Reads the examples of a plugin.
  ///
  /// Names that begin with a point are passed over. What cannot be read, and what belongs to nothing that
  /// the plugin offers, is among ``problems``.
  ///
  /// - Parameter plugin: What the manifest offers.
  public static func reading(
    _ folder: String, of plugin: Plugin, from fileSystem: any FileSystem
  ) -> PluginExamples {
    var reader = ExampleReader(folder: folder, fileSystem: fileSystem)
    reader.read(plugin)
    return reader.examples
  }
}

/// Collects examples from a folder.
private struct ExampleReader {
  let folder: String
  let fileSystem: any FileSystem
  var examples = PluginExamples()

  private static let most = 64 << 20
  private static let words = "format-words.txt"
  private static let answers = "answers.xml"

  mutating func read(_ plugin: Plugin) {
    guard fileSystem.kind(of: full(PluginExamples.folder)) == .folder else { return }
    let exporters = Set(plugin.exporters.map(\.id.lexical))
    for name in names(in: PluginExamples.folder) {
      let path = "\(PluginExamples.folder)/\(name)"
      if let importer = plugin.importers.first(where: { $0.id.lexical == name }) {
        read(importer: importer.id, in: path)
      } else if let check = plugin.checks.first(where: { $0.id.lexical == name }) {
        read(check: check.id, in: path)
      } else if !exporters.contains(name) {
        report(
          "'\(path)' belongs to no importer and no check of the manifest",
          help: "name the folder after what its examples show")
      }
    }
  }

  // MARK: - Importers

  private mutating func read(importer: Identifier, in path: String) {
    for name in names(in: path) {
      let example = "\(path)/\(name)"
      if name == Self.words {
        let text = text(of: example) ?? ""
        examples.formatWords[importer] = Set(
          text.split(whereSeparator: \.isNewline).map(String.init))
      } else if fileSystem.kind(of: full("\(example)/source")) == .folder {
        read(importer: importer, example: example)
      } else {
        report(
          "'\(example)' has no folder 'source'",
          help: "put the files that the importer reads into '\(example)/source'")
      }
    }
  }

  private mutating func read(importer: Identifier, example: String) {
    let root = full("\(example)/source") + "/"
    let (source, findings) = ImportSource.reading(full("\(example)/source"), from: fileSystem)
    examples.problems += findings.map { VerificationProblem($0) }
    let files = source.files.map { file in
      SourceFile(name: String(file.name.dropFirst(root.count)), bytes: file.bytes)
    }
    if files.isEmpty { report("'\(example)/source' is empty", help: "put files into it") }
    var mapping = ImportMapping()
    if fileSystem.kind(of: full("\(example)/\(Self.answers)")) == .file {
      mapping = readAnswers(in: "\(example)/\(Self.answers)")
    }
    var expected: [String: String] = [:]
    if fileSystem.kind(of: full("\(example)/expected")) == .folder {
      for name in names(in: "\(example)/expected") {
        expected[name] = text(of: "\(example)/expected/\(name)")
      }
    }
    examples.imports.append(
      ImportExample(
        importer: importer, path: example, source: ImportSource(files), mapping: mapping,
        expected: expected))
  }

  /// Answers in the form in which an import remembers them.
  private mutating func readAnswers(in path: String) -> ImportMapping {
    guard let bytes = bytes(of: path) else { return ImportMapping() }
    let (mapping, findings) = ImportMapping.reading(
      DocumentReader.read(name: path, contents: bytes))
    examples.problems += findings.map { VerificationProblem($0) }
    return mapping
  }

  // MARK: - Checks

  private mutating func read(check: Identifier, in path: String) {
    for name in names(in: path) {
      let example = "\(path)/\(name)"
      var files: [String] = []
      switch fileSystem.kind(of: full(example)) {
      case .folder: files = names(in: example).map { "\(example)/\($0)" }
      case .file: files = [example]
      default: break
      }
      files = files.filter { $0.hasSuffix(".xml") }
      if files.isEmpty {
        report(
          "'\(example)' is no document and no folder with documents",
          help: "documents have names that end in '.xml'")
        continue
      }
      let documents = files.compactMap { file in
        bytes(of: file).map { MarkedText(name: file, marked: $0) }
      }
      examples.checks.append(CheckExample(check: check, path: example, documents: documents))
    }
  }

  // MARK: - Files

  private func full(_ path: String) -> String { PluginPath.join(folder, path) }

  private mutating func names(in path: String) -> [String] {
    do {
      return try fileSystem.names(inFolder: full(path)).sorted().filter { !$0.hasPrefix(".") }
    } catch {
      report(error.description)
      return []
    }
  }

  private mutating func bytes(of path: String) -> [UInt8]? {
    do {
      return try fileSystem.contents(ofFile: full(path), limit: Self.most)
    } catch {
      report(error.description)
      return nil
    }
  }

  private mutating func text(of path: String) -> String? {
    bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func report(_ message: String, help: String? = nil) {
    examples.problems.append(VerificationProblem(message, help: help.map { [$0] } ?? []))
  }
}
