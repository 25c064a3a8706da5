import Coequal
import CoequalPlugins
import CoequalReports

/// What is done about plugins without running them: listing, showing, trusting.
struct PluginAction {
  let finder: PluginFinder
  let format: OutputFormat
  let color: ColorChoice

  func list(on terminal: Terminal) throws -> Outcome {
    terminal.write(try format.render(.plugins(finder.all), terminal.layout(color: color)))
    return .success
  }

  func info(_ name: String, on terminal: Terminal) throws -> Outcome {
    try found(name, on: terminal) { found in
      terminal.write(
        try format.render(
          .plugin(found, state: state(of: found)), terminal.layout(color: color)))
      return .success
    }
  }

  /// Unpacks a plugin for all projects of the user.
  func install(_ archive: String, on terminal: Terminal) throws -> Outcome {
    guard let folders = UserFolders.current else { return noHome(terminal) }
    do {
      let bytes = try LocalFileSystem().contents(ofFile: archive, limit: Self.mostArchiveBytes)
      let installed = try PluginInstaller(folders).install(archive: bytes)
      terminal.write(
        """
        installed '\(installed.plugin.id)' \(installed.plugin.version) in \(installed.folder)
        A project uses it by <enable plugin="\(installed.plugin.id)"/>.

        """)
      return .success
    } catch {
      terminal.say("coequal: '\(archive)' was not installed: \(error)\n")
      return .unreadable
    }
  }

  private static let mostArchiveBytes = 256 << 20

  /// Takes note that the user trusts a plugin for the project, as it is now.
  func trust(_ name: String, on date: CalendarDate, on terminal: Terminal) throws -> Outcome {
    try found(name, on: terminal) { found in
      guard let folder = found.folder, found.plugin.command != nil else {
        terminal.say("coequal: '\(found.plugin.id)' has no program, so there is nothing to trust\n")
        return .unreadable
      }
      guard let folders = UserFolders.current else { return noHome(terminal) }
      let digest = try PluginDigest.of(folder: folder)
      try TrustStore(folders).trust(
        TrustEntry(
          project: finder.project, plugin: found.plugin.id, digest: digest, date: date))
      terminal.write(
        """
        '\(found.plugin.id)' may run for this project, as it is now
          SHA-256 \(digest)
        When a file of it changes, it has to be trusted again.

        """)
      return .success
    }
  }

  /// Takes trust in a plugin back, in all its versions; by its id even where it is gone.
  func revoke(_ name: String, on terminal: Terminal) throws -> Outcome {
    guard let folders = UserFolders.current else { return noHome(terminal) }
    do {
      let id = try? finder.plugin(name).plugin.id
      let wasTrusted = try (id ?? Identifier(name)).map {
        try TrustStore(folders).revoke($0, forProject: finder.project)
      }
      terminal.write(
        wasTrusted == true
          ? "'\(name)' may no longer run for this project\n"
          : "'\(name)' was not trusted for this project\n")
      return wasTrusted == true ? .success : .unreadable
    } catch {
      terminal.say("coequal: \(error)\n")
      return .unreadable
    }
  }

  private func found(
    _ name: String, on terminal: Terminal, _ body: (PluginFinder.Found) throws -> Outcome
  ) throws -> Outcome {
    do {
      return try body(try finder.plugin(name))
    } catch let failure as PluginFinder.Failure {
      if !failure.findings.isEmpty {
        terminal.say(
          FindingsText(terminal.messageLayout(color: color))
            .render(failure.findings, in: failure.sources))
      }
      terminal.say("coequal: \(failure.message)\n")
    } catch let error as PluginContentsError {
      terminal.say("coequal: '\(name)' cannot be a plugin: \(error)\n")
    } catch let error as StoreError {
      terminal.say("coequal: \(error)\n")
    }
    return .unreadable
  }

  private func noHome(_ terminal: Terminal) -> Outcome {
    terminal.say("coequal: the environment names no home, so nothing can be kept\n")
    return .unreadable
  }

  /// What is known of the program, without running it.
  private func state(of found: PluginFinder.Found) -> [Sheet.Field] {
    guard let folder = found.folder, let command = found.plugin.command else { return [] }
    var fields = [
      Sheet.Field("program", command.program),
      Sheet.Field("protocol", command.protocol.lexical),
    ]
    do {
      let digest = try PluginDigest.of(folder: folder)
      fields.append(Sheet.Field("SHA-256", "\(digest)"))
      let isTrusted =
        try UserFolders.current.map {
          try TrustStore($0).trusts(digest, forProject: finder.project)
        } ?? false
      fields.append(
        Sheet.Field(
          "trusted here",
          isTrusted
            ? "yes"
            : "no; '\(PluginGate.command(trusting: folder, forProject: finder.project))'"
              + " after reading it"))
    } catch {
      fields.append(Sheet.Field("trusted here", "no: \(error)"))
    }
    let missing = Confinement.available.means.filter { !$0.isAvailable }.map(\.name)
    fields.append(
      Sheet.Field(
        "confined by",
        missing.isEmpty
          ? "everything that there is; see 'coequal doctor'"
          : "all but \(missing.joined(separator: ", ")), which this machine lacks"))
    return fields
  }
}
