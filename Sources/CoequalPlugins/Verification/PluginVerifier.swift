public import CoequalModel
public import CoequalRegistry

/// Tries a plugin as its users will: whether it does what its manifest says, on good input and on bad.
///
/// Authors run it by `coequal plugin verify`, or in a test of their own:
///
/// ```swift
/// let report = await PluginVerifier().verify("Plugins/acme") { manifest in
///   LinkedPluginUnderTest(importers: [AcmeImporter()])
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

  /// Verifies the plugin in a folder.
  ///
  /// - Parameter plugin: Makes the plugin once its manifest is read; a failure is what stands in the
  ///   report.
  public func verify(
    _ folder: String,
    as plugin: (Plugin) async throws(PluginFailure) -> any PluginUnderTest
  ) async -> VerificationReport {
    let reading = ManifestReading(folder: folder, fileSystem: fileSystem)
    var steps = [reading.step]
    guard let manifest = reading.manifest else {
      return VerificationReport(plugin: nil, tier: nil, steps: steps, sources: reading.sources)
    }
    let examples = PluginExamples.reading(folder, of: manifest, from: fileSystem)
    var sources = reading.sources
    for document in examples.checks.flatMap(\.documents) {
      sources[document.name] = document.source
    }
    let subject: any PluginUnderTest
    do throws(PluginFailure) {
      subject = try await plugin(manifest)
    } catch {
      steps.append(
        VerificationReport.Step(
          id: "start", title: "the plugin can be started",
          outcome: .failed([VerificationProblem(error.message, details: error.details)])))
      return VerificationReport(plugin: manifest, tier: nil, steps: steps, sources: sources)
    }
    let context = VerificationContext(
      folder: folder, fileSystem: fileSystem, manifest: manifest, plugin: subject,
      examples: examples, limits: limits)
    for step in Self.steps {
      steps.append(
        VerificationReport.Step(
          id: step.id, title: step.title, outcome: await step.run(context)))
    }
    return VerificationReport(
      plugin: manifest, tier: subject.tier, steps: steps, sources: sources)
  }
}
