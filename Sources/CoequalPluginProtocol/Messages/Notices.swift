/// How far a program is, for people who wait.
public struct ProgressNotice: PluginNotice {
  /// The name of the message.
  public static let method = PluginMethod.progress

  /// How much is done, in any unit.
  public var done: Int
  /// How much there is to do, where that is known.
  public var total: Int?

  /// Makes a notice.
  public init(done: Int, total: Int? = nil) {
    self.done = done
    self.total = total
  }
}

/// Something that a program says to people who look for a fault.
public struct LogNotice: PluginNotice {
  /// How much it matters.
  public enum Level: String, CaseIterable, Codable, Hashable, Sendable {
    case debug, info, warning, error
  }

  /// The name of the message.
  public static let method = PluginMethod.log

  /// How much it matters.
  public var level: Level
  /// What it says.
  public var message: String

  /// Makes a notice.
  public init(_ level: Level, _ message: String) {
    self.level = level
    self.message = message
  }
}

/// There are no more requests.
///
/// The program ends, at the latest when its standard input ends.
public struct ShutdownNotice: PluginNotice {
  /// The name of the message.
  public static let method = PluginMethod.shutdown

  /// Makes a notice.
  public init() {}
}
