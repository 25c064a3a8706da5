/// Something in a file that its schema forbids.
public struct SchemaProblem: Hashable, Sendable {
  /// One line in the words of libxml2.
  public var message: String
  /// The line, from 1.
  public var line: Int
  /// The name of the element it is about.
  public var range: Range<Int>

  /// Makes a problem.
  public init(message: String, line: Int, range: Range<Int>) {
    self.message = message
    self.line = line
    self.range = range
  }
}

extension SchemaProblem: CustomStringConvertible {
  /// The line and the message.
  public var description: String { "\(line): \(message)" }
}
