public import CoequalModel

/// One cell: its text, and where it stands.
public struct TableCell: Hashable, Sendable {
  /// What is in it, without the quotes around it and with line ends as they are.
  public var text: String
  /// The bytes between the quotes, or all of the cell where it has none.
  public var place: Place

  /// Makes a cell.
  public init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }

  /// Whether nothing but white space is in it.
  public var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

extension [TableCell] {
  /// Whether nothing is in any cell.
  var isBlank: Bool { allSatisfy(\.isBlank) }
}
