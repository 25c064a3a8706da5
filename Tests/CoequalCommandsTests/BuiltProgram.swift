import Foundation

/// The program `coequal` as it was built, run as a process of its own.
///
/// `COEQUAL_BINARY` names another build, such as the release build.
struct BuiltProgram {
  let path: String

  struct Output {
    let status: Int32
    /// Whether a signal ended the program.
    let isSignalled: Bool
    let output: String
    let messages: String
  }

  /// The program beside the tests; `nil` where it has not been built.
  static let found: BuiltProgram? = {
    let path =
      ProcessInfo.processInfo.environment["COEQUAL_BINARY"]
      ?? packageFolder.appending(path: ".build/debug/coequal").path
    return FileManager.default.isExecutableFile(atPath: path) ? BuiltProgram(path: path) : nil
  }()

  static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  func run(
    _ arguments: String..., in folder: URL = packageFolder, environment: [String: String] = [:]
  ) throws -> Output {
    try run(arguments, in: folder, environment: environment)
  }

  func run(
    _ arguments: [String], in folder: URL = packageFolder, environment: [String: String] = [:],
    interruptedAfter seconds: Double? = nil
  ) throws -> Output {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let (output, messages) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    if let seconds {
      Thread.sleep(forTimeInterval: seconds)
      process.interrupt()
    }
    // Both pipes at once: a program that fills one of them must not wait for ever.
    nonisolated(unsafe) var errorData = Data()
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      errorData = messages.fileHandleForReading.readDataToEndOfFile()
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    group.wait()
    process.waitUntilExit()
    return Output(
      status: process.terminationStatus, isSignalled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: data, as: UTF8.self),
      messages: String(decoding: errorData, as: UTF8.self))
  }
}

/// A folder for one test, gone afterwards.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "coequal-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
