import CoequalExchange
import CoequalModel
import CoequalRegistry

/// What steps work with.
struct VerificationContext: Sendable {
  /// The folder of the plugin.
  let folder: String
  let fileSystem: any FileSystem
  let manifest: PlacedManifest
  let plugin: any PluginUnderTest
  let examples: PluginExamples
  let limits: PluginVerifier.Limits

  /// What the manifest says.
  var offer: Plugin { manifest.plugin }
}

extension VerificationContext {
  /// Tries something with each example of an importer.
  ///
  /// - Returns: Skipped where there are none; another step says so.
  func forEachImport(
    _ body: (ImportExample, ImportResult) async -> [VerificationProblem]
  ) async -> VerificationReport.Outcome {
    if offer.importers.isEmpty { return .skipped(because: "the plugin has no importers") }
    if examples.imports.isEmpty { return .skipped(because: "there are no examples") }
    var problems: [VerificationProblem] = []
    for example in examples.imports {
      do throws(VerificationFailure) {
        let result = try await plugin.result(
          of: example.source, mapping: example.mapping, with: example.importer)
        problems += await body(example, result)
      } catch {
        problems.append(VerificationProblem(error, in: example.path))
      }
    }
    return .of(problems)
  }
}
