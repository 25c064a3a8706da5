/// A column that is wanted of a table: by which names it is found, and what it holds.
public struct ColumnRequest: Hashable, Sendable {
  /// The names under which it may stand, the likeliest first; messages use the first.
  ///
  /// Case and white space do not count: `Base pay` finds `BASEPAY`.
  public var names: [String]
  /// What its cells hold.
  public var kind: ColumnKind
  /// Whether a table without it is not read at all.
  public var isRequired: Bool
  /// Whether its cells may be empty; a row where one must not be and is, is left out.
  public var allowsEmpty: Bool

  /// Makes a request for a column that may stand under several names.
  public init(
    names: [String], kind: ColumnKind, isRequired: Bool = true, allowsEmpty: Bool = true
  ) {
    self.names = names
    self.kind = kind
    self.isRequired = isRequired
    self.allowsEmpty = allowsEmpty
  }

  /// Makes a request.
  public init(
    _ names: String..., kind: ColumnKind, isRequired: Bool = true, allowsEmpty: Bool = true
  ) {
    self.init(names: names, kind: kind, isRequired: isRequired, allowsEmpty: allowsEmpty)
  }
}

extension ColumnRequest {
  /// What messages call it.
  public var name: String { names.first ?? "" }

  /// A name without what does not count in it.
  package static func key(of name: String) -> String {
    name.filter { !$0.isWhitespace }.lowercased()
  }
}

/// What the cells of a column hold.
public enum ColumnKind: Hashable, Sendable {
  /// A number, which becomes a `Double`; one outside of the range is a fault.
  case decimal(in: ClosedRange<Double>? = nil)
  /// One of several texts, such as a grade, which becomes a number from 0 in order of appearance.
  ///
  /// White space around it does not count; an empty cell holds the empty text.
  case code
  /// A day, which becomes the number of days since 1 January 1970. A time behind it is left out.
  case date
  /// Any text, kept as it is.
  case text
}
