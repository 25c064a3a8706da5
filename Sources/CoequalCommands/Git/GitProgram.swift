import CoequalPlugins

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program `git` of this machine, run without a shell.
///
/// Only commands that read are run. They start no hooks, ask nobody and fetch nothing.
struct GitProgram {
  private let path: String

  /// What a run has written.
  struct Output {
    let status: Int32
    let bytes: [UInt8]
    let messages: String

    /// The first line, without its end.
    var line: String {
      String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
  }

  /// The program that `PATH` leads to.
  init() throws(GitError) {
    let folders = (Terminal.environmentValue("PATH") ?? "").split(separator: ":")
    // A relative folder would let the working folder say which program runs.
    let candidates = folders.filter { $0.hasPrefix("/") }.map { String($0) + "/git" }
    let found = candidates.first { (candidate: String) in access(candidate, X_OK) == 0 }
    guard let found else { throw GitError("'git' is not installed, so no revision can be read") }
    path = found
  }

  /// Runs a command in a folder, hands it `input`, and waits for its end.
  func run(_ arguments: [String], in folder: String, input: [UInt8] = []) throws(GitError) -> Output
  {
    let child: ChildProcess
    do {
      child = try ChildProcess(
        path, [path, "--no-pager", "--literal-pathspecs", "-C", folder] + arguments,
        environment: Self.environment)
    } catch {
      throw GitError("'git' could not be started: \(error.words)")
    }
    var streams = ChildStreams(child, input: input[...])
    streams.finish()
    return Output(
      status: child.exitCode ?? -1, bytes: streams.output,
      messages: String(decoding: streams.messages, as: UTF8.self))
  }

  private static var environment: [String] {
    let kept = ["PATH", "HOME", "XDG_CONFIG_HOME"].compactMap { name in
      Terminal.environmentValue(name).map { "\(name)=\($0)" }
    }
    return kept + [
      "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1",
    ]
  }
}

/// Why a revision could not be read, in a sentence.
struct GitError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// The pipes of a program, served until it has written everything.
private struct ChildStreams {
  private let child: ChildProcess
  private var input: ArraySlice<UInt8>
  private(set) var output: [UInt8] = []
  private(set) var messages: [UInt8] = []
  private var isOutputOpen = true
  private var isErrorOpen = true

  init(_ child: ChildProcess, input: ArraySlice<UInt8>) {
    self.child = child
    self.input = input
    if input.isEmpty { child.closeInput() }
  }

  mutating func finish() {
    while isOutputOpen || isErrorOpen {
      var waiting: [pollfd] = []
      if isOutputOpen {
        waiting.append(pollfd(fd: child.output, events: Int16(POLLIN), revents: 0))
      }
      if isErrorOpen { waiting.append(pollfd(fd: child.error, events: Int16(POLLIN), revents: 0)) }
      if let descriptor = child.input {
        waiting.append(pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0))
      }
      if poll(&waiting, nfds_t(waiting.count), -1) < 0, errno != EINTR { return }
      send()
      if isOutputOpen { isOutputOpen = Self.take(child.output, into: &output) }
      if isErrorOpen { isErrorOpen = Self.take(child.error, into: &messages) }
    }
    var end = pollfd(fd: child.end, events: Int16(POLLIN), revents: 0)
    while poll(&end, 1, -1) < 0, errno == EINTR {}
  }

  private mutating func send() {
    guard child.input != nil else { return }
    guard let count = child.write(input) else {
      child.closeInput()
      return
    }
    input = input.dropFirst(count)
    if input.isEmpty { child.closeInput() }
  }

  /// Takes what is there, and returns whether there may be more.
  private static func take(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &block, block.count)
      if count == 0 { return false }
      if count < 0 { return errno == EAGAIN || errno == EINTR }
      bytes += block[..<count]
    }
  }
}
