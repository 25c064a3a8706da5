import CoequalModel
import CoequalPlugins
import CoequalTestSupport
import Foundation
import ShippedPlugins
import Testing

/// The plugins that come with Coequal pass what is asked of all others.
///
/// With `COEQUAL_RECORD=1` in the environment what their examples expect is written down, and the run
/// fails.
@Suite(.serialized) struct ShippedPluginsVerificationTests {
  private static let isRecording = ProcessInfo.processInfo.environment["COEQUAL_RECORD"] == "1"
  private static let plugins = ShippedPlugins.all.map(\.id.lexical)

  @Test(arguments: plugins) func aPluginIsSound(_ name: String) async throws {
    let plugin = try #require(ShippedPlugins.all.first { $0.id.lexical == name })
    let folder = "\(PackageFolder.path)/Plugins/\(name)"
    let verifier = PluginVerifier(limits: .init(largeSource: 100_000))
    if Self.isRecording {
      let recording = await verifier.recording(of: plugin, in: folder)
      try recording.write(to: folder)
      #expect(
        recording.changed.isEmpty && recording.outdated.isEmpty,
        "expectations were written; read them, then run without COEQUAL_RECORD")
      return
    }
    let report = await verifier.verify(plugin, in: folder)
    #expect(report.hasPassed, "\(report)")
  }
}
