/// What stands between the cells of a row.
public enum Separator: String, CaseIterable, Sendable {
  case comma = ","
  case semicolon = ";"
  case tab = "\t"
  case bar = "|"

  /// The byte.
  package var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .bar: UInt8(ascii: "|")
    }
  }

  /// What people call it.
  public var title: String {
    switch self {
    case .comma: "commas"
    case .semicolon: "semicolons"
    case .tab: "tabs"
    case .bar: "bars"
    }
  }
}

extension Separator {
  /// The separator by which the first rows have the most cells alike; a comma where none divides them.
  ///
  /// - Complexity: O(1): looks at a few rows only, and at no more than some kilobytes
  init(of bytes: Span<UInt8>, from start: Int) {
    var best = (separator: Separator.comma, score: 0)
    for separator in Separator.allCases {
      let score = Self.score(of: separator, in: bytes, from: start)
      if score > best.score { best = (separator, score) }
    }
    self = best.separator
  }

  /// Rows that have as many cells as the widest of the first three, times these cells: the first row
  /// may be a title.
  ///
  /// Rows in which quotes stand in the wrong places speak against a separator.
  private static func score(of separator: Separator, in bytes: Span<UInt8>, from start: Int) -> Int
  {
    let window = bytes.extracting(0..<min(bytes.count, start + 256 << 10))
    let parser = RowParser(separator: separator.byte)
    var row = RawRow()
    var position = start
    var counts: [Int] = []
    while counts.count < 50, parser.next(in: window, at: &position, isLast: true, into: &row) {
      if row.fields.count > 1 || !(row.fields.first?.range.isEmpty ?? true) {
        counts.append(row.problems.isEmpty ? row.fields.count : 0)
      }
    }
    let width = counts.prefix(3).max() ?? 0
    return width > 1 ? counts.count { $0 == width } * 100 / counts.count * width : 0
  }
}
