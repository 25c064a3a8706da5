import Foundation

/// What one run of a program took.
struct Run {
  /// From its start to its end, in milliseconds.
  let wall: Double
  /// The time that all of its threads were busy, in milliseconds.
  let cpu: Double
  /// The most memory that it held at once, in bytes.
  let peak: Double
  /// What it printed: numbers by name, one on each line.
  let printed: [String: Double]

  /// Runs a command and waits for it.
  init(_ command: [String]) throws {
    var pipe: [Int32] = [0, 0]
    guard Foundation.pipe(&pipe) == 0 else { throw Failure(command) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
    posix_spawn_file_actions_addclose(&actions, pipe[0])
    posix_spawn_file_actions_addclose(&actions, pipe[1])

    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let start = ContinuousClock.now
    guard posix_spawn(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
      throw Failure(command)
    }
    close(pipe[1])
    let output = FileHandle(fileDescriptor: pipe[0], closeOnDealloc: true).readDataToEndOfFile()
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    let duration = ContinuousClock.now - start
    guard status == 0 else { throw Failure(command) }

    wall = duration / .milliseconds(1)
    cpu = usage.ru_utime.milliseconds + usage.ru_stime.milliseconds
    // Linux counts in kilobytes.
    peak = Double(usage.ru_maxrss) * 1024
    printed = Dictionary(
      String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard words.count == 2, let value = Double(words[1]) else { return nil }
        return (String(words[0]), value)
      }, uniquingKeysWith: { $1 })
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ command: [String]) {
      description = "this did not run to a good end: \(command.joined(separator: " "))"
    }
  }
}

extension timeval {
  fileprivate var milliseconds: Double { Double(tv_sec) * 1e3 + Double(tv_usec) / 1e3 }
}
