import CoequalRegistry
import CoequalTestSupport

@testable import CoequalPlugins

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A run of `ConfinementProbe`: what it said and how it ended.
struct ProbeRun {
  let status: ExitStatus?
  let output: String
  let errors: String

  /// The outcomes by the names of attempts.
  var outcomes: [String: String] {
    Dictionary(
      output.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        return words.count == 2 ? (String(words[0]), String(words[1])) : nil
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// Who runs the probe.
enum ProbeUser: String, CaseIterable, Sendable {
  /// Whoever runs the tests.
  case own
  /// An ordinary user, where the superuser runs the tests.
  case nobody

  private static let number: UInt32 = 65534

  /// What stands before a command, so that this user runs it.
  var prefix: [String] {
    switch self {
    case .own: []
    case .nobody:
      [
        "/usr/bin/setpriv", "--reuid=\(Self.number)", "--regid=\(Self.number)", "--clear-groups",
      ]
    }
  }

  /// Whether this user can run the probe here: another user may not reach the folder of the build.
  var canRun: Bool {
    guard let probe = BuiltExecutable.probe, Confinement.available.isFull else { return false }
    switch self {
    case .own: return true
    case .nobody:
      guard geteuid() == 0, access("/usr/bin/setpriv", X_OK) == 0 else { return false }
      return (try? ProbeFolder.run(prefix + [probe]))?.status == .exited(64)
    }
  }

  static let all = allCases.filter(\.canRun)

  /// Gives a folder and what is in it to this user.
  func own(_ paths: [String]) {
    guard self == .nobody else { return }
    for path in paths { chown(path, Self.number, Self.number) }
  }
}

/// The folders that a probe is set loose on: a home with a secret, an input and a place to write to.
final class ProbeFolder {
  let folder: TemporaryFolder
  let user: ProbeUser
  private let other: ChildProcess

  init(_ user: ProbeUser) throws {
    let names = ["secret", "removable", "movable", "attributes"].map { "home/\($0)" }
    let inputs = ["given", "removable"].map { "input/\($0)" }
    folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: (names + inputs + ["scratch/kept"]).map { ($0, "x") }))
    self.user = user
    chmod(folder.path, 0o755)
    user.own((names + inputs + ["home", "input", "scratch"]).map(folder.path(of:)))
    let sleep = user.prefix + ["/bin/sleep", "30"]
    other = try ChildProcess(sleep[0], sleep, environment: [])
  }

  /// Another process of the same user.
  var otherID: Int32 { other.id }

  func plan(_ limits: PluginLimits = PluginLimits(), parent: Int32? = getpid()) throws
    -> ConfinementPlan
  {
    let probe = try BuiltExecutable.openProbe()
    return ConfinementPlan(
      folder: probe.path, input: folder.path(of: "input"), scratch: folder.path(of: "scratch"),
      paths: RuntimePaths.forProgram(probe, readable: []), limits: limits, isFull: true,
      parent: parent)
  }

  /// The command that confines the probe and makes it do something.
  func confined(_ words: [String], plan: ConfinementPlan) throws -> [String] {
    let probe = try BuiltExecutable.openProbe().path
    return user.prefix + [probe, Confinement.argument] + plan.arguments + ["--", probe] + words
  }

  /// All attempts.
  var attempts: [String] {
    ["attempts", folder.path(of: "home"), folder.path(of: "input"), "\(otherID)"]
  }

  /// Runs a command to its end.
  static func run(_ command: [String], environment: [String] = ["SECRET=1"]) throws -> ProbeRun {
    let child = try ChildProcess(command[0], command, environment: environment)
    child.closeInput()
    var (output, errors): ([UInt8], [UInt8]) = ([], [])
    var polls = [child.output, child.error].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    var block = [UInt8](repeating: 0, count: 65_536)
    while polls.contains(where: { $0.fd >= 0 }) {
      guard poll(&polls, 2, 20_000) > 0 else { break }
      for index in polls.indices where polls[index].revents != 0 {
        let count = read(polls[index].fd, &block, block.count)
        if count <= 0 { polls[index].fd = -1 }
        if index == 0 {
          output += block[..<max(count, 0)]
        } else {
          errors += block[..<max(count, 0)]
        }
      }
    }
    var end = pollfd(fd: child.end, events: Int16(POLLIN), revents: 0)
    _ = poll(&end, 1, 5_000)
    return ProbeRun(
      status: child.status, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}

extension BuiltExecutable {
  struct NotBuilt: Error {}

  static func openProbe() throws -> OpenFile {
    guard let probe else { throw NotBuilt() }
    let name = probe.split(separator: "/").last.map(String.init) ?? ""
    return try OpenFolder(String(probe.dropLast(name.count + 1))).file(name)
  }
}
