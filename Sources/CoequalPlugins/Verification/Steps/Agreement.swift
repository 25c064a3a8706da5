import CoequalModel

extension VerificationStep {
  /// What the plugin has is what its manifest offers.
  static let agreement = VerificationStep(
    "agreement", "the plugin has what its manifest offers, and nothing else"
  ) { context in
    do throws(VerificationFailure) {
      let parts = try await context.plugin.offer()
      let offered = PluginParts(context.offer)
      return .of(
        context.plugin.findings.map { VerificationProblem($0) }
          + problems("importer", offered.importers, parts.importers)
          + problems("exporter", offered.exporters, parts.exporters)
          + problems("check", offered.checks, parts.checks))
    } catch {
      return .failed([VerificationProblem(error)])
    }
  }

  private static func problems(
    _ kind: String, _ offered: Set<Identifier>, _ present: Set<Identifier>
  ) -> [VerificationProblem] {
    offered.subtracting(present).sorted().map { id in
      VerificationProblem(
        "the manifest offers the \(kind) '\(id)', which the plugin does not have",
        help: ["write it, or take it out of 'plugin.xml'"])
    }
      + present.subtracting(offered).sorted().map { id in
        VerificationProblem(
          "the plugin has the \(kind) '\(id)', which its manifest does not offer",
          help: ["add it to 'plugin.xml'"])
      }
  }
}
