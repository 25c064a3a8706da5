import CShims

/// What this system offers to confine programs with.
///
/// For `coequal doctor` and `coequal plugin info`. Elsewhere than on Linux nothing is available.
public struct Confinement: Hashable, Sendable {
  /// One of the means.
  public struct Means: Hashable, Sendable {
    /// What it is called: `Landlock`.
    public let name: String
    /// What it is for, as a phrase: `no file is read but those of the plugin, …`.
    public let purpose: String
    /// Whether it is available.
    public let isAvailable: Bool
    /// More about it, such as its version.
    public let detail: String?
  }

  /// The version of Landlock's interface; `nil` where there is none.
  public let landlock: Int?
  /// Whether system calls can be filtered.
  public let seccomp: Bool
  /// Whether a process can give up gaining privileges.
  public let noNewPrivileges: Bool
  /// Whether memory, time and files can be limited.
  public let limits: Bool
  /// Whether programs end with the process that started them.
  public let parentDeath: Bool

  /// Nothing.
  public static let none = Confinement(
    landlock: nil, seccomp: false, noNewPrivileges: false, limits: false, parentDeath: false)

  /// What this system offers, asked anew.
  public static var available: Confinement {
    let found = coequal_confinement_available()
    return Confinement(
      landlock: found.landlock > 0 ? Int(found.landlock) : nil, seccomp: found.seccomp,
      noNewPrivileges: found.no_new_privileges, limits: found.limits,
      parentDeath: found.parent_death)
  }

  /// Whether nothing is missing: what a plugin needs that is given pay.
  public var isFull: Bool { means.allSatisfy(\.isAvailable) }

  /// The means, each with whether it is available.
  public var means: [Means] {
    [
      Means(
        name: "Landlock",
        purpose: "no file is read but the plugin's own, its input and the language's runtime",
        isAvailable: landlock != nil, detail: landlock.map { "version \($0)" }),
      Means(
        name: "seccomp", purpose: "no network, no other processes, no changes to the system",
        isAvailable: seccomp, detail: nil),
      Means(
        name: "no_new_privs", purpose: "no privileges are gained", isAvailable: noNewPrivileges,
        detail: nil),
      Means(
        name: "limits", purpose: "memory, processor time and files are limited",
        isAvailable: limits, detail: nil),
      Means(
        name: "parent death signal", purpose: "no program outlives Coequal",
        isAvailable: parentDeath, detail: nil),
    ]
  }
}

extension Confinement {
  /// The first argument that makes the executable of Coequal confine itself and run a program.
  public static let argument = "__confine"

  /// Does what the arguments of this process ask, if the first of them is ``argument``: confines the
  /// process and replaces it by a program.
  ///
  /// Returns the status to end with when that fails, and `nil` when the process was started for
  /// something else. The first thing that an executable does that starts plugins, while it
  /// has one thread only: the system forgets what a process may read of itself in `/proc` when another
  /// thread than the first replaces the program.
  public static func enterIfAsked() -> Int32? {
    let count = Int(CommandLine.argc)
    let arguments = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: count)
    guard count > 1, let first = arguments[1], String(cString: first) == argument else {
      return nil
    }
    // As C has them, with NULL behind the last.
    let rest = UnsafeRawPointer(CommandLine.unsafeArgv + 2)
      .assumingMemoryBound(to: UnsafePointer<CChar>?.self)
    return coequal_confine(Int32(count - 2), rest)
  }
}
