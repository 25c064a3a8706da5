/// The program of a plugin, and the version of the protocol that it speaks.
public struct PluginCommand: Hashable, Sendable {
  /// The file, relative to the folder of the plugin.
  public var program: String
  /// The major version of the protocol.
  public var `protocol`: Step
  /// What the program is started with.
  public var arguments: [String]

  /// Makes a value from its parts; what is left out is empty.
  public init(program: String, protocol: Step, arguments: [String] = []) {
    self.program = program
    self.protocol = `protocol`
    self.arguments = arguments
  }
}

extension PluginCommand {
  private static let argument = ElementType<String>(
    .argument, "One argument, as it is.", key: .ordered([]), blank: "", content: .words(\.self))

  package static let syntax = ElementType<PluginCommand>(
    .command, "The program of the plugin. It runs only when the user has trusted the plugin.",
    blank: PluginCommand(program: "", protocol: .blank),
    attributes: [
      .required("program", \.program, "The file, relative to the folder of the plugin."),
      .required("protocol", \.protocol, "The major version of the protocol that it speaks."),
    ],
    content: .children([.many(argument, \.arguments)]))
}
