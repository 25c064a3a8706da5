/// The versions of the protocol between Coequal and a program.
public enum ProtocolVersion {
  /// The major version that this code speaks.
  public static let current = 1
}
