#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How a process ended.
enum ExitStatus: Hashable, Sendable {
  case exited(Int32)
  case signalled(Int32)

  /// Reads what `waitpid` says.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xff) : .signalled(signal)
  }

  /// What happened, after the name of a program: `ended with status 3`.
  var phrase: String {
    switch self {
    case .exited(let code): "ended with status \(code)"
    case .signalled(SIGXCPU): "used all the processor time that it may use"
    case .signalled(SIGXFSZ): "wrote a file that is larger than it may be"
    case .signalled(SIGSYS): "made a system call that it may not make"
    case .signalled(let signal): "was ended by signal \(signal)\(Self.name(of: signal))"
    }
  }

  private static func name(of signal: Int32) -> String {
    switch signal {
    case SIGABRT: " (it gave up)"
    case SIGBUS, SIGSEGV: " (it used memory that is not there)"
    case SIGFPE: " (it calculated what has no result)"
    case SIGILL, SIGTRAP: " (it stopped itself)"
    case SIGKILL: " (perhaps for lack of memory or time)"
    default: ""
    }
  }
}
