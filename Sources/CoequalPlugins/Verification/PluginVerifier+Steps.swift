extension PluginVerifier {
  /// What holds for a plugin that passes, in the order in which it is tried.
  public static var stepTitles: [String] { [ManifestReading.title] + steps.map(\.title) }

  /// What holds for a program besides.
  public static var programStepTitles: [String] { programSteps.map(\.title) }

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
