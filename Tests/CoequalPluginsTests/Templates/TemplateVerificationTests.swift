import CoequalPlugins
import CoequalRegistry
import CoequalTestSupport
import Foundation
import Testing

/// The plugins that 'coequal plugin new' writes pass 'coequal plugin verify'.
///
/// With `COEQUAL_RECORD=1` in the environment what their examples expect is written down, and the run
/// fails.
@Suite(.serialized) struct TemplateVerificationTests {
  private static let isRecording = ProcessInfo.processInfo.environment["COEQUAL_RECORD"] == "1"
  private let verifier = PluginVerifier(limits: .init(largeSource: 200_000))

  private func verify(_ template: String, program: (String, String)? = nil) async throws {
    let name = "Plugins/templates/\(template)"
    let copy = try TemplateFolder(copying: name)
    if let program { try copy.addProgram(program.0, as: program.1) }
    if Self.isRecording {
      let recording = try await verifier.recording(copy.folder.path, host: copy.host)
      try recording.write(to: "\(PackageFolder.path)/\(name)")
      #expect(
        recording.changed.isEmpty && recording.outdated.isEmpty,
        "expectations were written; read them, then run without COEQUAL_RECORD")
      return
    }
    let report = await verifier.verify(copy.folder.path, host: copy.host)
    #expect(report.hasPassed, "\(report)")
  }

  @Test func theTemplateOfDataIsSound() async throws {
    try await verify("data")
  }

  @Test(.enabled(if: BuiltExecutable.hasPython)) func theTemplateInPythonIsSound() async throws {
    try await verify("python")
  }

  @Test(.enabled(if: BuiltExecutable.myPlugin != nil)) func theTemplateInSwiftIsSound() async throws
  {
    try await verify("swift", program: (try #require(BuiltExecutable.myPlugin), "bin/my-plugin"))
  }
}
