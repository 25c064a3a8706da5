/// How large things may be.
public enum ProtocolLimit {
  /// The bytes of a message, without the line break after it.
  public static let messageBytes = 1_048_576
  /// The bytes of a line of a file, without the line break after it.
  public static let lineBytes = 1_048_576
  /// The progress and log messages while one request is being answered.
  public static let notices = 10_000
}
