/// Some rows of a table that follow each other, as columns.
public struct ColumnChunk: Sendable {
  /// How many rows of the table come before, without those that were left out.
  public var firstRow: Int
  /// How many rows there are.
  public var count: Int
  /// The number of the first row in the file as spreadsheet programs show it; rows that were left
  /// out and blank rows count.
  public var firstNumber: Int
  /// One column for each request, in their order.
  public var columns: [ChunkColumn]
}

/// A column of a chunk, one value for each row.
public enum ChunkColumn: Hashable, Sendable {
  /// Numbers; a missing one is not a number (`isNaN`), which nothing else is.
  case decimals([Double])
  /// Codes, whose texts are in ``ColumnReading/texts``.
  case codes([UInt32])
  /// Days since 1 January 1970; a missing one is `Int32.min`.
  case days([Int32])
  /// Texts.
  case texts(TextColumn)
  /// The table has no such column, and need not have.
  case absent
}

extension ChunkColumn {
  /// The numbers; nothing for another kind of column.
  public var decimals: [Double] { if case .decimals(let values) = self { values } else { [] } }
  /// The codes; nothing for another kind of column.
  public var codes: [UInt32] { if case .codes(let values) = self { values } else { [] } }
  /// The days; nothing for another kind of column.
  public var days: [Int32] { if case .days(let values) = self { values } else { [] } }
}

/// Texts of any length, one behind the other.
public struct TextColumn: Hashable, Sendable {
  private var bytes: [UInt8]
  /// Where each text ends.
  private var ends: [Int]

  /// Makes a column without texts.
  public init() {
    bytes = []
    ends = []
  }

  /// Makes a column of texts.
  public init(_ texts: some Sequence<String>) {
    self.init()
    for text in texts { append(text.utf8) }
  }

  /// How many texts there are.
  public var count: Int { ends.count }

  /// The text of a row; empty where there is no such row.
  public subscript(row: Int) -> String {
    guard ends.indices.contains(row) else { return "" }
    return String(decoding: bytes[(row > 0 ? ends[row - 1] : 0)..<ends[row]], as: UTF8.self)
  }

  /// Whether a row has no text, or only white space.
  ///
  /// - Complexity: O(1) for nearly every row: the first byte that is no blank tells.
  public func isBlank(_ row: Int) -> Bool {
    guard ends.indices.contains(row) else { return true }
    let text = bytes[(row > 0 ? ends[row - 1] : 0)..<ends[row]]
    guard let first = text.first(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else {
      return true
    }
    return first >= 0x80 && self[row].allSatisfy(\.isWhitespace)
  }

  mutating func append(_ text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  mutating func append(_ other: TextColumn) {
    let start = bytes.count
    bytes += other.bytes
    ends += other.ends.lazy.map { $0 + start }
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}
