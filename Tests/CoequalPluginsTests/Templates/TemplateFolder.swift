import CoequalPlugins
import CoequalRegistry
import CoequalTestSupport
import Foundation

/// A plugin that was made of a template, in a folder where it can be built and run.
final class TemplateFolder: Sendable {
  let folder: TemporaryFolder
  private let home: TemporaryFolder

  /// Copies the files of a folder of this package.
  init(copying name: String) throws {
    folder = try TemporaryFolder()
    home = try TemporaryFolder(["scratch/.keep": ""])
    for file in try PackageFolder.files(in: name) {
      let source = "\(PackageFolder.path)/\(name)/\(file)"
      try write(
        PackageFolder.bytes(of: "\(name)/\(file)"), to: file,
        isExecutable: FileManager.default.isExecutableFile(atPath: source))
    }
  }

  /// Writes what a template gives.
  init(_ files: [TemplateFile]) throws {
    folder = try TemporaryFolder()
    home = try TemporaryFolder(["scratch/.keep": ""])
    for file in files {
      try write(Array(file.text.utf8), to: file.path, isExecutable: file.isExecutable)
    }
  }

  func write(_ bytes: [UInt8], to name: String, isExecutable: Bool) throws {
    try folder.write(bytes, to: name)
    if isExecutable {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.path(of: name))
    }
  }

  /// Copies what was built with the tests.
  func addProgram(_ built: String, as name: String) throws {
    let bytes = try LocalFileSystem().contents(ofFile: built, limit: 1 << 30)
    try write(bytes, to: name, isExecutable: true)
  }

  /// Runs programs confined, as far as this system can.
  var host: ProgramHost {
    var limits = PluginLimits()
    limits.recognition = .seconds(30)
    return ProgramHost(
      settings: PluginHostSettings(
        launcher: BuiltExecutable.probe, scratchBase: home.path(of: "scratch"),
        hostVersion: "0.1.0", limits: limits),
      folders: UserFolders(
        state: home.path(of: "state"), cache: home.path(of: "cache"), data: home.path(of: "data")))
  }

  deinit {
    // Copies of plugins may not be written to.
    let files = FileManager.default
    let cache = home.path(of: "cache")
    for name in files.enumerator(atPath: cache)?.compactMap({ $0 as? String }) ?? [] {
      try? files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(cache)/\(name)")
    }
  }
}
