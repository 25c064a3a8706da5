/// What must come of the attempts of `ConfinementProbe` when it is confined.
enum ProbeExpectation {
  /// What must fail for lack of a right.
  static let denied: Set<String> = [
    // Files
    "read-home", "list-home", "create-in-home", "write-in-home", "remove-in-home", "move-from-home",
    "link-from-home", "make-folder-in-home", "read-passwd", "read-own-environment",
    "read-own-memory",
    "read-own-status", "read-other-environment", "list-processes", "list-root", "write-in-tmp",
    "write-in-shm",
    "open-terminal", "write-input", "cut-input", "create-in-input", "remove-input",
    "link-from-input", "make-symbolic-link", "make-pipe",
    // Owners, modes, times and attributes
    "change-mode", "change-owner", "cut-by-path", "change-times", "set-attribute",
    "change-mode-of-input",
    // Network
    "socket-internet", "socket-internet-6", "socket-unix", "socket-netlink", "socket-pair",
    "connect",
    "bind",
    // Processes
    "fork", "fork-call", "clone3", "new-namespace", "unshare", "execute-descriptor", "trace-other",
    "read-other-memory", "write-other-memory", "signal-other", "signal-thread-of-other",
    "signal-everybody", "queue-signal-to-other", "open-other", "limit-other", "slow-other",
    "slow-group", "pin-other", "own-signals-of-file", "outlive-parent", "lead-new-session",
    // The kernel
    "io-uring", "bpf", "perf", "userfaultfd", "mount", "set-namespace", "keys", "memory-file",
    "shared-memory", "open-by-handle", "watch-files", "new-call", "personality",
    // Limits
    "much-memory", "large-file", "many-open-files", "raise-limit",
  ]

  /// The errors by which the system says so.
  static let denials: Set<String> = [
    "EACCES", "EPERM", "EXDEV", "ENOSYS", "ENOMEM", "EFBIG", "EMFILE",
  ]

  /// What must work.
  static let permitted: Set<String> = [
    "read-input", "list-input", "read-runtime", "read-own-maps", "read-own-arguments",
    "write-scratch", "cut-scratch", "make-folder",
    "remove-in-scratch", "remove-folder", "write-nothing", "read-random", "thread", "signal-itself",
    "own-limits", "slow-itself", "name-thread", "move-within-scratch",
  ]

  /// What must be so and not otherwise.
  static let exact: [String: String] = [
    "capabilities": "none", "core-files": "none", "descriptors": "none", "leads-session": "yes",
    "environment-HOME": "there", "environment-LANG": "there", "environment-PATH": "there",
    "environment-TMPDIR": "there",
  ]

  /// What an unconfined program can do on every system, so that a denial proves something.
  static let possible: Set<String> = [
    "read-home", "list-home", "create-in-home", "write-in-home", "remove-in-home", "move-from-home",
    "make-folder-in-home", "read-passwd", "read-own-environment", "read-own-status",
    "list-processes",
    "list-root", "write-in-tmp", "write-input", "cut-input", "create-in-input", "remove-input",
    "make-symbolic-link", "make-pipe", "change-mode", "cut-by-path", "change-times", "socket-unix",
    "socket-pair", "fork", "signal-other", "signal-thread-of-other", "limit-other", "slow-other",
    "own-signals-of-file", "outlive-parent", "memory-file", "watch-files", "much-memory",
    "large-file", "many-open-files",
  ]
}
