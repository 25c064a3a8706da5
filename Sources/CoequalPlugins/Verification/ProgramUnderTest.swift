import CoequalChecks
public import CoequalExchange
public import CoequalModel
import CoequalPluginProtocol
public import CoequalRegistry
import Markup
import Synchronization

/// A plugin that is a program, run as it is run for a project: from a copy, confined as far as the system
/// can, within its limits.
public final class ProgramUnderTest: PluginUnderTest {
  /// A program.
  public let tier = PluginTier.program
  let admitted: AdmittedPlugin
  let settings: PluginHostSettings
  private let contribution: Contribution
  private let session = Mutex<PluginSession?>(nil)

  /// Makes a plugin of a folder with a manifest that names a program.
  ///
  /// Nothing runs yet.
  public init(
    _ manifest: PlacedManifest, in folder: String, host: ProgramHost
  ) throws(VerificationFailure) {
    let digest: PluginDigest
    do {
      digest = try PluginDigest.of(folder: folder)
    } catch {
      throw VerificationFailure("the folder cannot be a plugin: \(error)")
    }
    do {
      admitted = try PluginGate(trust: host.trust, store: host.store, locks: [digest])
        .admit(manifest.plugin, in: folder, forProject: folder)
    } catch {
      throw VerificationFailure(error)
    }
    settings = host.settings
    contribution = Contribution(manifest)
  }

  /// What is wrong with the manifest.
  public var findings: [Finding] { contribution.findings }

  /// What it has: the handshake compares it with the manifest.
  public func offer() async throws(VerificationFailure) -> PluginParts {
    try await ask { (_) throws(PluginFailure) in }
    var parts = PluginParts(admitted.plugin)
    // A program has none, whatever its manifest says.
    parts.exporters = []
    return parts
  }

  /// Asks an importer.
  public func recognise(
    _ source: ImportSource, with importer: Identifier
  ) async throws(VerificationFailure) -> Recognition {
    try await ask { (session) throws(PluginFailure) in
      try session.recognise(importer, source)
    }
  }

  /// Asks an importer.
  public func result(
    of source: ImportSource, mapping: ImportMapping, with importer: Identifier
  ) async throws(VerificationFailure) -> ImportResult {
    let answer = try await ask { (session) throws(PluginFailure) in
      try session.import(importer, source, mapping: mapping)
    }
    var documents: [CoequalDocument] = []
    for file in answer.documents {
      let result = DocumentReader.read(name: file.name, contents: file.bytes)
      guard let document = result.document else {
        throw VerificationFailure(
          "'\(file.name)', which the program wrote, is no document of Coequal",
          details: result.findings.prefix(3).map { result.line(of: $0) })
      }
      documents.append(document)
    }
    var ledger = Ledger()
    for entry in answer.ledger { ledger.book(entry) }
    return ImportResult(
      documents: documents, ledger: ledger, findings: answer.findings.sorted(),
      questions: answer.questions,
      sources: Dictionary(
        source.files.map { ($0.name, $0.source) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Asks a check, with the options of the catalog's project where that names the plugin.
  public func findings(
    of check: Identifier, in catalog: Catalog
  ) async throws(VerificationFailure) -> [Finding] {
    let configured = contribution.configured(with: catalog.options(of: contribution.id))
    if let rule = configured.rules.first(where: { $0.check == check }) {
      return rule.findings(in: catalog)
    }
    guard let check = configured.programChecks.first(where: { $0.id == check }) else {
      throw .unknown("check", check)
    }
    let outcome = await ProgramChecks([check], runner: Runner(plugin: self))
      .run(over: catalog, active: [check.description.id])
    if let finding = outcome.findings.first {
      throw VerificationFailure(
        finding.message, details: finding.notes.map(\.message), help: finding.help)
    }
    return outcome.rules.flatMap { $0.findings(in: catalog) }
  }

  /// Lets the host ask the session that is there.
  private struct Runner: ProgramRunner {
    let plugin: ProgramUnderTest

    func digest(of plugin: Identifier) -> PluginDigest? { nil }

    func answers(
      to check: ProgramCheck, about subjects: [SubjectLine]
    ) async throws -> [CheckLine] {
      try await plugin.ask { (session) throws(PluginFailure) in
        try session.check(check.id, options: check.sortedOptions, subjects: subjects)
      }
    }
  }

  // MARK: - Asking

  /// Asks the program that runs, or a new one where the last has failed.
  private func ask<Answer: Sendable>(
    _ body: @escaping @Sendable (PluginSession) throws(PluginFailure) -> Answer
  ) async throws(VerificationFailure) -> Answer {
    let answer = await OwnThread.value { [self] () -> Result<Answer, PluginFailure> in
      do throws(PluginFailure) {
        let session = try open()
        do throws(PluginFailure) {
          return .success(try body(session))
        } catch {
          if error.rule != .refused { self.session.withLock { $0 = nil } }
          throw error
        }
      } catch {
        return .failure(error)
      }
    }
    switch answer {
    case .success(let answer)?: return answer
    case .failure(let failure)?: throw VerificationFailure(failure)
    // Nothing limits the time here but the session itself.
    case nil: throw VerificationFailure("the program gave no answer")
    }
  }

  private func open() throws(PluginFailure) -> PluginSession {
    if let session = session.withLock(\.self) { return session }
    let new = try PluginSession(admitted, settings: settings)
    session.withLock { $0 = new }
    return new
  }
}

extension DocumentReader.Result {
  /// A finding in one line with its position.
  fileprivate func line(of finding: Finding) -> String {
    guard let place = finding.place else { return finding.message }
    return "\(LineIndex(source.bytes).position(at: place.range.lowerBound)): \(finding.message)"
  }
}
