import CoequalModel
import CoequalPluginProtocol
import CoequalPlugins
import Synchronization

/// A program that is a function, and remembers what it was asked.
final class RunnerInMemory: ProgramRunner {
  private let answer: @Sendable ([SubjectLine]) throws -> [CheckLine]
  private let hash: PluginDigest?
  private let log = Mutex<[[SubjectLine]]>([])

  init(
    digest: String? = nil, _ answer: @escaping @Sendable ([SubjectLine]) throws -> [CheckLine]
  ) {
    self.answer = answer
    hash = digest.flatMap { PluginDigest($0) }
  }

  /// The subjects of each call.
  var calls: [[SubjectLine]] { log.withLock(\.self) }

  func digest(of plugin: Identifier) -> PluginDigest? { hash }

  func answers(
    to check: ProgramCheck, about subjects: [SubjectLine]
  ) async throws -> [CheckLine] {
    log.withLock { $0.append(subjects) }
    return try answer(subjects)
  }
}
