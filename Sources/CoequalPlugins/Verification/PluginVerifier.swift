import CoequalModel
public import CoequalRegistry

/// Tries a plugin as its users will: whether it does what its manifest says, on good input and on bad.
///
/// Authors run it by `coequal plugin verify`, or in a test of their own:
///
/// ```swift
/// let report = await PluginVerifier().verify("Plugins/acme") { manifest in
///   LinkedPluginUnderTest(Contribution(manifest, importers: [AcmeImporter()]))
/// }
/// #expect(report.hasPassed, "\(report)")
/// ```
///
/// The same plugin gives the same report, as long as it answers in time.
public struct PluginVerifier: Sendable {
  /// How hard a plugin is tried.
  public struct Limits: Hashable, Sendable {
    /// About how many bytes a large source has.
    public var largeSource: Int

    /// Makes limits.
    public init(largeSource: Int = 4 << 20) {
      self.largeSource = largeSource
    }
  }

  /// How hard plugins are tried.
  public var limits: Limits
  private let fileSystem: any FileSystem

  /// Makes a verifier.
  public init(limits: Limits = Limits(), fileSystem: any FileSystem = LocalFileSystem()) {
    self.limits = limits
    self.fileSystem = fileSystem
  }

  /// Verifies the plugin in a folder: one of data, or one with a program, which runs then.
  ///
  /// - Parameter host: How to run the program of a plugin that has one.
  public func verify(_ folder: String, host: ProgramHost? = nil) async -> VerificationReport {
    await verify(folder) { (manifest) throws(VerificationFailure) in
      try Self.plugin(manifest, in: folder, host: host)
    }
  }

  /// Verifies a plugin in this process.
  ///
  /// - Parameter folder: The folder that holds its examples.
  public func verify(
    _ contribution: Contribution, in folder: String
  ) async -> VerificationReport {
    await verify(ManifestReading(contribution.manifest), in: folder) { _ in
      LinkedPluginUnderTest(contribution)
    }
  }

  /// Verifies the plugin in a folder.
  ///
  /// - Parameter plugin: Makes the plugin once its manifest is read; a failure is what stands in the
  ///   report.
  public func verify(
    _ folder: String,
    as plugin: (PlacedManifest) async throws(VerificationFailure) -> any PluginUnderTest
  ) async -> VerificationReport {
    await verify(ManifestReading(folder: folder, fileSystem: fileSystem), in: folder, as: plugin)
  }

  // MARK: - Recording

  /// What the examples of the plugin in a folder would expect if it were written down now.
  ///
  /// - Throws: ``VerificationFailure`` when the manifest cannot be read or the plugin not be started.
  public func recording(
    _ folder: String, host: ProgramHost? = nil
  ) async throws(VerificationFailure) -> ExampleRecording {
    let reading = ManifestReading(folder: folder, fileSystem: fileSystem)
    guard let manifest = reading.manifest else {
      throw VerificationFailure(
        reading.step.problems.first?.message ?? "the manifest cannot be read")
    }
    let plugin = try Self.plugin(manifest, in: folder, host: host)
    return await ExampleRecording(
      .reading(folder, of: manifest.plugin, from: fileSystem), by: plugin)
  }

  /// What the examples of a plugin in this process would expect if it were written down now.
  ///
  /// - Parameter folder: The folder that holds its examples.
  public func recording(
    of contribution: Contribution, in folder: String
  ) async -> ExampleRecording {
    await ExampleRecording(
      .reading(folder, of: contribution.manifest.plugin, from: fileSystem),
      by: LinkedPluginUnderTest(contribution))
  }

  // MARK: - Steps

  private static func plugin(
    _ manifest: PlacedManifest, in folder: String, host: ProgramHost?
  ) throws(VerificationFailure) -> any PluginUnderTest {
    guard manifest.plugin.command != nil else {
      return LinkedPluginUnderTest(Contribution(manifest), tier: .data)
    }
    guard let host else {
      throw VerificationFailure("the plugin has a program, and nothing here runs programs")
    }
    return try ProgramUnderTest(manifest, in: folder, host: host)
  }

  private func verify(
    _ reading: ManifestReading, in folder: String,
    as plugin: (PlacedManifest) async throws(VerificationFailure) -> any PluginUnderTest
  ) async -> VerificationReport {
    var steps = [reading.step]
    guard let manifest = reading.manifest else {
      return VerificationReport(plugin: nil, tier: nil, steps: steps, sources: reading.sources)
    }
    let examples = PluginExamples.reading(folder, of: manifest.plugin, from: fileSystem)
    var sources = reading.sources
    for document in examples.checks.flatMap(\.documents) {
      sources[document.name] = document.source
    }
    let subject: any PluginUnderTest
    do throws(VerificationFailure) {
      subject = try await plugin(manifest)
    } catch {
      steps.append(
        VerificationReport.Step(
          id: "start", title: "the plugin can be started",
          outcome: .failed([VerificationProblem(error)])))
      return VerificationReport(
        plugin: manifest.plugin, tier: nil, steps: steps, sources: sources)
    }
    let context = VerificationContext(
      folder: folder, fileSystem: fileSystem, manifest: manifest, plugin: subject,
      examples: examples, limits: limits)
    let isProgram = subject is ProgramUnderTest
    for step in Self.steps + (isProgram ? Self.programSteps : []) {
      steps.append(
        VerificationReport.Step(
          id: step.id, title: step.title, outcome: await step.run(context)))
    }
    return VerificationReport(
      plugin: manifest.plugin, tier: subject.tier, steps: steps, sources: sources)
  }
}
