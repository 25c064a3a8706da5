public import CoequalModel
public import CoequalPluginProtocol

/// What a program says while it works.
public struct PluginReport: Hashable, Sendable {
  /// What it can say.
  public enum Content: Hashable, Sendable {
    /// How far it is.
    case progress(ProgressNotice)
    /// Something for people who look for a fault.
    case log(LogNotice)
  }

  /// Which plugin says it.
  public let plugin: Identifier
  /// What it says.
  public let content: Content
}
