#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where and how programs of plugins are run.
public struct PluginHostSettings: Sendable {
  /// The executable that is started with ``Confinement/argument`` to confine a program, which is
  /// Coequal's own; `nil` runs programs without any confinement.
  public var launcher: String?
  /// A folder for files that pass between Coequal and a program.
  public var scratchBase: String
  /// The version of Coequal, as programs are told.
  public var hostVersion: String
  /// How long a program may take, and how much it may use.
  public var limits: PluginLimits
  /// What may be read besides: the folders of languages that are not where systems have them.
  public var readable: [String]
  /// Is called with what programs say while they work, perhaps from another thread.
  public var report: @Sendable (PluginReport) -> Void

  /// Makes settings.
  public init(
    launcher: String?, scratchBase: String, hostVersion: String,
    limits: PluginLimits = PluginLimits(), readable: [String] = [],
    report: @escaping @Sendable (PluginReport) -> Void = { _ in }
  ) {
    self.launcher = launcher
    self.scratchBase = scratchBase
    self.hostVersion = hostVersion
    self.limits = limits
    self.readable = readable
    self.report = report
  }

  /// The executable of this process, for ``launcher``, where it is Coequal's; `nil` where programs
  /// cannot be confined anyway.
  public static var thisExecutable: String? {
    #if os(Linux)
      // Not the path that it leads to: that may be another program by now, or none.
      return access("/proc/self/exe", X_OK) == 0 ? "/proc/self/exe" : nil
    #else
      return nil
    #endif
  }
}
