import Coequal
import CoequalPluginKit
import CoequalPlugins
import Foundation
import MyPluginLibrary
import Testing

/// The plugin does what it says, on good input and on bad.
@Suite struct MyPluginTests {
  /// The folder that holds 'examples'.
  private static let folder = #filePath.components(separatedBy: "/").dropLast(3)
    .joined(separator: "/")

  @Test func itPassesTheVerification() async {
    let verifier = PluginVerifier(limits: .init(largeSource: 200_000))
    let report = await verifier.verify(MyPlugin.contribution, in: Self.folder)
    #expect(report.hasPassed, "\(report)")
  }

  /// Writes down what comes of the examples; read it before you keep it.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD"] == "1"))
  func recordsItsExamples() async throws {
    try await PluginVerifier().recording(of: MyPlugin.contribution, in: Self.folder)
      .write(to: Self.folder)
  }

  @Test func aProgramUsesIt() async throws {
    let plugins = PluginSet([MyPlugin.contribution])
    #expect(plugins.findings.isEmpty)

    let source = ImportSource([
      SourceFile(name: "ladder.txt", text: "Ladder: Kitchen\nCook: Cooks\n")
    ])
    guard case .one(let importer) = ImporterSet(plugins.importers).choice(for: source) else {
      Issue.record("nobody knows the source")
      return
    }
    let documents = importer.result(of: source).documents

    let sources = documents.enumerated().map { number, document in
      Registry.Source.memory(name: "\(number).xml", text: document.xml())
    }
    let catalog = await Registry(sources: sources).load()
    let result = try await Checker(rules: Rule.all + plugins.rules).check(catalog)
    #expect(result.count(.error) == 0)
  }
}
