import Coequal
import CoequalExchange
import CoequalPlugins
import CoequalReports
import ShippedPlugins

/// What authors of plugins do: begin one, and try it as its users will.
struct PluginAuthorAction {
  /// Writes a new plugin.
  ///
  /// - Parameters:
  ///   - path: The folder to make; its last part is the plugin's id.
  ///   - sources: Where the sources of Coequal are, for packages in Swift: a folder, or the address of
  ///     a repository.
  func new(
    _ path: String, _ template: PluginTemplate, sources: String?, on terminal: Terminal
  ) throws -> Outcome {
    do {
      let path = path.last == "/" ? String(path.dropLast()) : path
      let parent = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      let plugin = try PluginName(String(path.dropFirst(parent.count)))
      let files = template.files(named: plugin, package: package(at: sources, from: path))
      let folder = ProjectFolder(path: parent + plugin.id.lexical)
      try folder.write(
        files.map { SourceFile(name: $0.path, text: $0.text) },
        executable: Set(files.filter(\.isExecutable).map(\.path)))
      terminal.write(
        "wrote\n" + files.map { "  \(folder.path(of: $0.path))\n" }.joined()
          + "\nNext: read \(folder.path(of: Registry.manifestFileName)), then\n"
          + "  coequal plugin verify \(folder.path)\n")
      return .success
    } catch let error as PluginNameError {
      terminal.say("coequal: \(error)\n")
      return .wrongUsage
    } catch let error as NewFile.Failure {
      terminal.say("coequal: \(error.message)\n")
      return .unreadable
    }
  }

  /// Templates without a package in Swift do not look at it.
  private func package(at sources: String?, from plugin: String) -> CoequalPackage {
    guard let sources, !sources.hasPrefix("/") else { return .path(sources ?? ".") }
    if sources.contains("://") { return .version(url: sources, from: Version.current) }
    // The package looks from its own folder.
    let steps = plugin.split(separator: "/").filter { $0 != "." }
    return .path(String(repeating: "../", count: steps.count) + sources)
  }

  /// Tries a plugin, and says what holds.
  ///
  /// - Parameter records: Whether what its examples give now is written down as what they should give.
  func verify(_ folder: String, records: Bool, on terminal: Terminal) async throws -> Outcome {
    guard LocalFileSystem().kind(of: folder) == .folder else {
      terminal.say("coequal: '\(folder)' is no folder\n")
      return .unreadable
    }
    let verifier = PluginVerifier()
    let host = UserFolders.current.map { ProgramHost(settings: .standard, folders: $0) }
    // What comes with Coequal has its code in here.
    let linked = Self.linked(in: folder)
    if records {
      do {
        let recording =
          if let linked {
            await verifier.recording(of: linked, in: folder)
          } else {
            try await verifier.recording(folder, host: host)
          }
        for file in recording.changed {
          let path = folder + "/" + file.name
          try ProjectFolder(path: String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
            .make()
          try NewFile(path: path, replaces: true).write(file.bytes)
          terminal.say("wrote \(path)\n")
        }
      } catch let failure as VerificationFailure {
        terminal.say("coequal: \(failure)\n")
        return .unreadable
      } catch let failure as NewFile.Failure {
        terminal.say("coequal: \(failure.message)\n")
        return .unreadable
      }
    }
    let report =
      if let linked {
        await verifier.verify(linked, in: folder)
      } else {
        await verifier.verify(folder, host: host)
      }
    terminal.write("\(report)\n")
    return report.hasPassed ? .success : .findings
  }

  private static func linked(in folder: String) -> Contribution? {
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    guard let plugin = ShippedPlugins.all.first(where: { $0.id.lexical == name }),
      let bytes = try? LocalFileSystem().contents(
        ofFile: folder + "/" + Registry.manifestFileName,
        limit: MarkupLimits.standard.fileSize),
      let manifest = PlacedManifest(DocumentReader.read(name: folder, contents: bytes)),
      manifest.plugin == plugin.manifest.plugin, manifest.plugin.command == nil
    else { return nil }
    return plugin
  }
}
