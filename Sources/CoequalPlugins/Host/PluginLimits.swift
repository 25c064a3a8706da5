/// How long a plugin may take, and how much of everything it may use.
public struct PluginLimits: Hashable, Sendable {
  /// From its start to its answer to `initialize`.
  public var handshake: Duration = .seconds(10)
  /// From a request to the answer, for a look at files.
  public var recognition: Duration = .seconds(10)
  /// From any other request to the answer.
  public var request: Duration = .seconds(60)
  /// From the end of its input to its end.
  public var end: Duration = .seconds(2)
  /// From the request to terminate to being killed.
  public var termination: Duration = .seconds(1)

  /// Bytes of address space, of which some languages reserve more than they use.
  public var memory = 4 << 30
  /// Seconds of processor time in all.
  public var processorSeconds = 300
  /// Bytes of one file that it writes.
  public var fileBytes = 256 << 20
  /// Files that are open at a time.
  public var openFiles = 256
  /// Threads.
  public var threads = 256
  /// Bytes of all files in its scratch folder.
  public var scratchBytes = 512 << 20
  /// Files and folders in its scratch folder.
  public var scratchFiles = 10_000
  /// Folders in each other in its scratch folder.
  public var scratchDepth = 40
  /// Bytes of one file of results that is read.
  public var resultBytes = 64 << 20
  /// Lines of a file of results that are read.
  public var resultLines = 200_000

  /// Makes the limits that hold unless somebody changes them.
  public init() {}
}
