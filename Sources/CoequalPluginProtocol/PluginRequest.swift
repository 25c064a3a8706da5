/// Something that Coequal asks a program.
public protocol PluginRequest: Codable, Hashable, Sendable {
  /// What the program answers.
  associatedtype Answer: Codable, Hashable, Sendable

  /// The name of the message.
  static var method: PluginMethod { get }
}

/// Something that one side tells the other, without an answer.
public protocol PluginNotice: Codable, Hashable, Sendable {
  /// The name of the message.
  static var method: PluginMethod { get }
}
