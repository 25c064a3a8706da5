import CoequalModel
import CoequalRegistry
import Markup

/// The manifest of a plugin, and whether it says all that people need.
struct ManifestReading {
  let manifest: PlacedManifest?
  let sources: [String: SourceText]
  private let problems: [VerificationProblem]

  init(folder: String, fileSystem: any FileSystem) {
    let path = PluginPath.join(folder, Registry.manifestFileName)
    let bytes: [UInt8]
    do {
      bytes = try fileSystem.contents(ofFile: path, limit: PluginManifest.mostBytes)
    } catch {
      (manifest, sources) = (nil, [:])
      problems = [
        VerificationProblem(
          error.description,
          help: ["name the folder that holds the plugin's '\(Registry.manifestFileName)'"])
      ]
      return
    }
    let result = DocumentReader.read(name: Registry.manifestFileName, contents: bytes)
    sources = [Registry.manifestFileName: result.source]
    guard let placed = PlacedManifest(result) else {
      manifest = nil
      problems =
        result.findings.map { VerificationProblem($0) }
        + (result.document == nil
          ? [] : [VerificationProblem("'\(Registry.manifestFileName)' is no manifest of a plugin")])
      return
    }
    manifest = placed
    problems =
      Self.problems(of: placed.plugin) + Self.programProblems(placed.plugin, in: folder, fileSystem)
  }

  /// A manifest that has been read, or was never a file.
  init(_ manifest: PlacedManifest) {
    self.manifest = manifest
    sources = manifest.source.map { [manifest.file: $0] } ?? [:]
    problems = Self.problems(of: manifest.plugin)
  }

  /// What holds when the step passes.
  static let title = "the manifest can be read and is complete"

  /// The step that says how it went.
  var step: VerificationReport.Step {
    VerificationReport.Step(
      id: "manifest", title: Self.title, outcome: .of(problems))
  }

  // MARK: - What people need to know

  private static func problems(of plugin: Plugin) -> [VerificationProblem] {
    var problems: [VerificationProblem] = []
    if plugin.summary == nil {
      problems.append(
        VerificationProblem(
          "'\(plugin.id)' has no summary",
          help: ["say in <summary> what it is for, in a sentence or two"]))
    }
    for check in plugin.checks {
      for (name, text) in [("rationale", check.rationale), ("repair", check.repair)]
      where text == nil {
        problems.append(
          VerificationProblem(
            "check '\(check.id)' has no \(name)",
            help: ["add <\(name)>: people read it when they meet a finding"]))
      }
    }
    return problems
  }

  private static func programProblems(
    _ plugin: Plugin, in folder: String, _ fileSystem: any FileSystem
  ) -> [VerificationProblem] {
    guard let program = plugin.command?.program,
      fileSystem.kind(of: PluginPath.join(folder, program)) != .file
    else { return [] }
    return [
      VerificationProblem("the program '\(program)' is not there", help: ["build it first"])
    ]
  }
}

extension MarkedText {
  /// The file, to show findings in.
  var source: SourceText { SourceText(name: name, unchecked: bytes) }
}
