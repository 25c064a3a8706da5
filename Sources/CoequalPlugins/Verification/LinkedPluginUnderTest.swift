public import CoequalChecks
public import CoequalExchange
public import CoequalModel
public import CoequalRegistry
import Dispatch
import Synchronization

/// A plugin of Swift values in this process: one that is linked, or one of data, which Coequal turns
/// into such values.
///
/// Nobody can stop code in the same process. What does not end in time is left running and counts as
/// failed, and what traps ends the whole process.
public struct LinkedPluginUnderTest: PluginUnderTest {
  /// How the plugin is made.
  public let tier: PluginTier
  private let importers: [any Importer]
  private let exporters: [any Exporter]
  private let rules: [Rule]
  private let deadline: Duration

  /// Makes a plugin of its parts.
  ///
  /// - Parameters:
  ///   - rules: The rules for its checks, named `plugin/check`.
  ///   - deadline: How long each answer may take.
  public init(
    tier: PluginTier = .linked, importers: [any Importer] = [], exporters: [any Exporter] = [],
    rules: [Rule] = [], deadline: Duration = .seconds(20)
  ) {
    self.tier = tier
    self.importers = importers
    self.exporters = exporters
    self.rules = rules
    self.deadline = deadline
  }

  /// What it has.
  public func offer() async throws(PluginFailure) -> PluginParts {
    PluginParts(
      importers: Set(importers.map(\.id)), exporters: Set(exporters.map(\.id)),
      checks: Set(rules.compactMap(\.check)))
  }

  /// Asks an importer.
  public func recognise(
    _ source: ImportSource, with importer: Identifier
  ) async throws(PluginFailure) -> Recognition {
    let importer = try self.importer(importer)
    return try await inTime("looking at the source") { importer.recognise(source) }
  }

  /// Asks an importer.
  public func result(
    of source: ImportSource, mapping: ImportMapping, with importer: Identifier
  ) async throws(PluginFailure) -> ImportResult {
    let importer = try self.importer(importer)
    return try await inTime("reading the source") { importer.result(of: source, mapping: mapping) }
  }

  /// Asks a check.
  public func findings(
    of check: Identifier, in catalog: Catalog
  ) async throws(PluginFailure) -> [Finding] {
    guard let rule = rules.first(where: { $0.check == check }) else {
      throw .unknown("check", check)
    }
    return try await inTime("the check '\(check)'") { rule.findings(in: catalog) }
  }

  private func importer(_ id: Identifier) throws(PluginFailure) -> any Importer {
    guard let importer = importers.first(where: { $0.id == id }) else {
      throw .unknown("importer", id)
    }
    return importer
  }

  /// Does some work on a thread of its own, so that waiting can end before the work does.
  private func inTime<Value: Sendable>(
    _ task: String, _ work: @escaping @Sendable () -> Value
  ) async throws(PluginFailure) -> Value {
    let deadline = deadline
    let value: Value? = await withCheckedContinuation { continuation in
      let waiting = Mutex<CheckedContinuation<Value?, Never>?>(continuation)
      let answer: @Sendable (Value?) -> Void = { value in
        let continuation = waiting.withLock { waiting in
          defer { waiting = nil }
          return waiting
        }
        continuation?.resume(returning: value)
      }
      // Queues of their own have threads of their own, however many of the shared ones are busy with
      // work that never ends.
      DispatchQueue(label: "coequal.plugin").async { answer(work()) }
      DispatchQueue(label: "coequal.plugin.deadline")
        .asyncAfter(deadline: .now() + deadline.timeInterval) { answer(nil) }
    }
    guard let value else { throw .tooLate(task, deadline) }
    return value
  }
}

extension Rule {
  /// The name within the plugin.
  fileprivate var check: Identifier? {
    description.id.rawValue.split(separator: "/").last.flatMap { Identifier(String($0)) }
  }
}

extension Duration {
  fileprivate var timeInterval: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
