import CoequalModel
import CoequalRegistry
import Markup

/// The manifest of a plugin, and whether it says all that people need.
struct ManifestReading {
  let manifest: Plugin?
  let sources: [String: SourceText]
  private let problems: [VerificationProblem]

  init(folder: String, fileSystem: any FileSystem) {
    let path = folder.isEmpty || folder == "." ? Self.name : "\(folder)/\(Self.name)"
    let bytes: [UInt8]
    do {
      bytes = try fileSystem.contents(ofFile: path, limit: MarkupLimits.standard.fileSize)
    } catch {
      (manifest, sources) = (nil, [:])
      problems = [
        VerificationProblem(
          error.description, help: ["name the folder that holds the plugin's '\(Self.name)'"])
      ]
      return
    }
    let result = DocumentReader.read(name: Self.name, contents: bytes)
    sources = [Self.name: result.source]
    guard case .plugin(let plugin)? = result.document else {
      manifest = nil
      problems =
        result.findings.map { VerificationProblem($0) }
        + (result.document == nil
          ? [] : [VerificationProblem("'\(Self.name)' is no manifest of a plugin")])
      return
    }
    manifest = plugin
    problems = Self.problems(of: plugin, in: folder, fileSystem)
  }

  private static let name = "plugin.xml"

  /// The step that says how it went.
  var step: VerificationReport.Step {
    VerificationReport.Step(
      id: "manifest", title: "the manifest can be read and is complete", outcome: .of(problems))
  }

  // MARK: - What people need to know

  private static func problems(
    of plugin: Plugin, in folder: String, _ fileSystem: any FileSystem
  ) -> [VerificationProblem] {
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
    if let command = plugin.command {
      let path = folder.isEmpty || folder == "." ? command.program : "\(folder)/\(command.program)"
      if fileSystem.kind(of: path) != .file {
        problems.append(
          VerificationProblem(
            "the program '\(command.program)' is not there", help: ["build it first"]))
      }
    }
    return problems
  }
}

extension MarkedText {
  /// The file, to show findings in.
  var source: SourceText { SourceText(name: name, unchecked: bytes) }
}
