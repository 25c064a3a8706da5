import CShims
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that was started, with pipes to it; it is killed and reaped with the value.
///
/// `@unchecked` because of the pointer: the functions behind it lock what they share, and the pointer
/// itself does not change.
package final class ChildProcess: @unchecked Sendable {
  /// Writes to its standard input; `nil` when that is closed.
  private let openInput: Mutex<Int32?>
  /// Reads what it writes to its standard output; does not wait.
  package let output: Int32
  /// Reads what it writes to its standard error; does not wait.
  package let error: Int32
  /// Gets readable when it has ended.
  package let end: Int32
  private let child: OpaquePointer

  /// Starts a program in a session and process group of its own.
  ///
  /// - Throws: The error of the system.
  package init(_ path: String, _ arguments: [String], environment: [String]) throws(Errno) {
    var pipes = coequal_child_pipes()
    var made: OpaquePointer?
    let code = Self.withPointers(to: arguments) { arguments in
      Self.withPointers(to: environment) { environment in
        coequal_child_start(path, arguments, environment, &pipes, &made)
      }
    }
    guard code == 0, let made else { throw Errno(code: code) }
    child = made
    openInput = Mutex(pipes.input)
    output = pipes.output
    error = pipes.error
    end = pipes.end
  }

  /// An error of the system.
  package struct Errno: Error, Hashable {
    package let code: Int32

    package var words: String { String(cString: strerror(code)) }
  }

  deinit {
    closeInput()
    coequal_child_release(child)
    for descriptor in [output, error, end] { close(descriptor) }
  }

  /// Its process id.
  package var id: Int32 { coequal_child_id(child) }

  /// How it ended; `nil` while it runs.
  var status: ExitStatus? {
    let status = coequal_child_status(child)
    return status < 0 ? nil : ExitStatus(waitStatus: status)
  }

  /// The number it ended with; `nil` while it runs, and where a signal ended it.
  package var exitCode: Int32? {
    if case .exited(let code) = status { code } else { nil }
  }

  /// The pipe to its standard input, to wait until it takes more; `nil` when that is closed.
  package var input: Int32? { openInput.withLock(\.self) }

  /// Writes to its standard input as much as fits, and returns how much that was; `nil` when it does not
  /// read any more.
  package func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    openInput.withLock { input in
      guard let input else { return nil }
      let count = bytes.withUnsafeBytes {
        coequal_write_quietly(input, $0.baseAddress, $0.count)
      }
      if count >= 0 { return count }
      return errno == EAGAIN || errno == EINTR ? 0 : nil
    }
  }

  /// Ends its standard input.
  package func closeInput() {
    openInput.withLock { input in
      if let input { close(input) }
      input = nil
    }
  }

  /// Sends a signal to its whole group.
  package func signal(_ signal: Int32) { coequal_child_signal(child, signal) }

  private static func withPointers<Result>(
    to texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
