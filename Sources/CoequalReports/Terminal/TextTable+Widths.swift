extension TextTable {
  /// The width of each column so that the table fits, or `nil` when it has to become a list.
  func columnWidths(fitting width: Int) -> [Int]? {
    let available = max(0, width) - Self.gap * max(0, columns.count - 1)
    let wanted = columns.indices.map { self.wantedWidth(of: $0) }
    if wanted.reduce(0, +) <= available { return wanted }
    guard width >= narrowestWidth else { return nil }
    let unbroken = columns.indices.map { self.greatestWordWidth(in: $0) }
    let least = zip(columns, wanted).map { min($1, max(2, $0.minimumWidth)) }
    let leastUnbroken = zip(zip(least, unbroken), wanted).map { min($1, max($0.0, $0.1)) }
    return Self.narrow(wanted, notBelow: leastUnbroken, to: available)
      ?? Self.narrow(wanted, notBelow: least, to: available)
  }

  /// The width at which no cell wraps, inside the limits of the column.
  private func wantedWidth(of column: Int) -> Int {
    let widest = texts(of: column).reduce(0) { widest, text in
      TextWrapper(width: .max).lines(text).reduce(widest) { max($0, $1.width) }
    }
    let least = min(columns[column].minimumWidth, widest)
    return max(least, min(widest, columns[column].maximumWidth ?? widest))
  }

  private func greatestWordWidth(in column: Int) -> Int {
    texts(of: column).reduce(0) { max($0, TextWords.greatestWidth(in: $1)) }
  }

  private func texts(of column: Int) -> [StyledText] {
    [columns[column].header] + rows.map { $0[column] }
  }

  /// Lowers the widest columns to one common width until all fit, none below its floor; `nil`
  /// when the floors alone do not fit.
  private static func narrow(
    _ wanted: [Int], notBelow floors: [Int], to available: Int
  ) -> [Int]? {
    guard floors.reduce(0, +) <= available else { return nil }
    func widths(at level: Int) -> [Int] { zip(wanted, floors).map { min($0, max($1, level)) } }
    var level = available
    while level > 0, widths(at: level).reduce(0, +) > available { level -= 1 }
    // What remains is less than one column for each of those that gave way.
    var result = widths(at: level)
    var rest = available - result.reduce(0, +)
    for column in result.indices where rest > 0 && result[column] < wanted[column] {
      result[column] += 1
      rest -= 1
    }
    return result
  }
}
