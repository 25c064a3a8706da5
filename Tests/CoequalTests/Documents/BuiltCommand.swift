import Foundation

/// The program `coequal` as it was built, run by a shell as a reader would run it.
struct BuiltCommand {
  /// The program beside the tests, or the one that `COEQUAL_BINARY` names; `nil` where there is none.
  static let found: BuiltCommand? = {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "coequal").path
    let path = ProcessInfo.processInfo.environment["COEQUAL_BINARY"] ?? beside
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    return BuiltCommand(program: URL(filePath: path))
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
