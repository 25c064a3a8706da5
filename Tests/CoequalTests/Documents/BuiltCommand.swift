import CoequalTestSupport
import Foundation

/// The program `coequal` as it was built, run by a shell as a reader would run it.
struct BuiltCommand {
  /// The program beside the tests, or the one that `COEQUAL_BINARY` names; `nil` where there is none.
  static let found: BuiltCommand? = {
    // Not every system runs tests from the folder that they were built in.
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let folders = [beside, URL(filePath: PackageFolder.path).appending(path: ".build/debug")]
    let named = ProcessInfo.processInfo.environment["COEQUAL_BINARY"].map { URL(filePath: $0) }
    let candidates = named.map { [$0] } ?? folders.map { $0.appending(path: "coequal") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      .map { BuiltCommand(program: $0) }
  }()

  let program: URL

  /// Runs a line of a shell, with messages where results are.
  func run(_ line: String, in folder: URL) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1\ncoequal() { '\(program.path)' \"$@\"; }\n\(line)"]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C"]
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
