/// The versions of the protocol between Coequal and a program.
///
/// JSON-RPC 2.0 over standard input and output: one message a line, in UTF-8, at most
/// ``ProtocolLimit/messageBytes`` long. Messages only steer; frameworks travel as files of Coequal XML,
/// subjects of checks and their answers as files with a JSON value on each line. The schema of all of
/// them is `Frameworks/schema/plugin-protocol-1.schema.json`.
public enum ProtocolVersion {
  /// The major version that this code speaks.
  public static let current = 1
}
