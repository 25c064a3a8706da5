extension PluginVerifier {
  /// Everything that is tried: what it says of itself first, then good input, then bad.
  static let steps: [VerificationStep] = [
    .agreement,
    .exampleCoverage,
    .documents,
    .recognition,
    .foreignFormats,
    .expectedResults,
    .validResults,
    .repeatability,
    .loss,
    .damagedInput,
    .largeInput,
    .checkExamples,
  ]
}
