/// Why a schema cannot be used.
public struct SchemaError: Error, Hashable, Sendable {
  /// One line without a final period.
  public var message: String
  /// The name of the file it is about, as it was given.
  public var file: String
  /// The line, from 1; `nil` when it is about the file as a whole.
  public var line: Int?

  /// Makes an error.
  public init(message: String, file: String, line: Int? = nil) {
    self.message = message
    self.file = file
    self.line = line
  }
}

extension SchemaError: CustomStringConvertible {
  /// The file, the line and the message.
  public var description: String { "\(file):\(line.map { "\($0):" } ?? "") \(message)" }
}
