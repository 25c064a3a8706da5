package import CoequalRegistry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of this package, where its tests are run.
package enum PackageFolder {
  /// The folder that holds `Package.swift`.
  package static let path: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    // This file, its target and 'Sources'.
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// The bytes of a file, named from the package's folder.
  package static func bytes(of name: String) throws(FileError) -> [UInt8] {
    try LocalFileSystem().contents(ofFile: "\(path)/\(name)", limit: 1 << 30)
  }

  /// The text of a file, named from the package's folder.
  package static func text(of name: String) throws(FileError) -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// The names of all files in a folder and the folders in it, sorted, as paths below the folder.
  package static func files(in folder: String) throws(FileError) -> [String] {
    let fileSystem = LocalFileSystem()
    var files: [String] = []
    for name in try fileSystem.names(inFolder: "\(path)/\(folder)").sorted() {
      if fileSystem.kind(of: "\(path)/\(folder)/\(name)") == .folder {
        files += try Self.files(in: "\(folder)/\(name)").map { "\(name)/\($0)" }
      } else {
        files.append(name)
      }
    }
    return files
  }

  /// The names of the folders right in a folder, sorted.
  package static func folders(in folder: String) throws(FileError) -> [String] {
    let fileSystem = LocalFileSystem()
    return try fileSystem.names(inFolder: "\(path)/\(folder)").sorted().filter {
      fileSystem.kind(of: "\(path)/\(folder)/\($0)") == .folder
    }
  }

  static func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url, options: .atomic)
  }
}
