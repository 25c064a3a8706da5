import CoequalPluginProtocol

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder into which a program writes its results.
struct ResultFolder {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Writes a file, and makes the folders that its name asks for.
  func write(_ bytes: [UInt8], to name: String) throws(ProtocolError) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
      throw ProtocolError(.unwritableOutput, "'\(name)' is no name for a file of a result")
    }
    if parts.count > 1 {
      let folder = parts.dropLast().joined(separator: "/")
      do {
        try FileManager.default.createDirectory(
          atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
      } catch {
        throw ProtocolError(.unwritableOutput, "the folder '\(folder)' cannot be made")
      }
    }
    try Self.write(bytes, toFile: "\(path)/\(name)")
  }

  /// Writes values as JSON, one a line.
  func write(lines: [some Encodable], to name: String) throws(ProtocolError) {
    try Self.write(lines: lines, toFile: "\(path)/\(name)")
  }

  /// Writes values as JSON, one a line, to a file named by its whole path.
  static func write(
    lines: [some Encodable], toFile path: String
  ) throws(ProtocolError) {
    var bytes: [UInt8] = []
    for line in lines {
      do {
        bytes += try JSONLine.encode(line, limit: ProtocolLimit.lineBytes)
      } catch {
        throw ProtocolError(.unwritableOutput, "a line cannot be written: \(error.description)")
      }
    }
    try write(bytes, toFile: path)
  }

  private static func write(_ bytes: [UInt8], toFile path: String) throws(ProtocolError) {
    do {
      try Data(bytes).write(to: URL(filePath: path))
    } catch {
      let name = path.split(separator: "/").last ?? ""
      throw ProtocolError(.unwritableOutput, "'\(name)' cannot be written")
    }
  }
}
