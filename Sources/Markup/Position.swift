/// A place in a file as people count it.
public struct Position: Sendable, Hashable {
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension Position: Comparable {
  /// Whether `a` comes before `b` in a file.
  public static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

extension Position: CustomStringConvertible {
  /// The line and column, as in `12:5`.
  public var description: String { "\(line):\(column)" }
}
