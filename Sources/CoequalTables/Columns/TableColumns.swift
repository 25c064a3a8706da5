/// The columns of a table while chunks are added to them.
///
/// One list for each kind, with a place for every request: an array is added to where it is only
/// where nothing else holds it, as the case of an enumeration would.
struct TableColumns: Sendable {
  private let chunks: Int
  private var count = 0
  private var kinds: [ColumnTable.Column] = []
  private var decimals: [[Double]] = []
  private var days: [[Int32]] = []
  private var texts: [TextColumn] = []
  private var small: [[UInt8]] = []
  private var medium: [[UInt16]] = []
  private var large: [[UInt32]] = []

  /// Begins without rows.
  ///
  /// - Parameter chunks: How many chunks of the same size are to be expected.
  init(chunks: Int) {
    self.chunks = chunks
  }

  /// A chunk with its codes in as few bytes as they need.
  static func narrowed(_ chunk: ColumnChunk) -> ColumnTable {
    ColumnTable(
      count: chunk.count,
      columns: chunk.columns.map { column in
        switch column {
        case .decimals(let values): .decimals(values)
        case .codes(let codes): .codes(CodeColumn(codes: .init(codes), texts: []))
        case .days(let days): .days(days)
        case .texts(let texts): .texts(texts)
        case .absent: .absent
        }
      })
  }

  /// Adds a chunk.
  mutating func append(_ chunk: ColumnTable) {
    if kinds.isEmpty { begin(with: chunk) }
    count += chunk.count
    for (index, column) in chunk.columns.enumerated() {
      switch column {
      case .decimals(let values): decimals[index] += values
      case .days(let more): days[index] += more
      case .texts(let more): texts[index].append(more)
      case .codes(let more): append(more.codes, to: index)
      case .absent: break
      }
    }
  }

  private mutating func begin(with chunk: ColumnTable) {
    let count = chunk.columns.count
    kinds = chunk.columns
    decimals = Array(repeating: [], count: count)
    days = Array(repeating: [], count: count)
    texts = Array(repeating: TextColumn(), count: count)
    small = Array(repeating: [], count: count)
    medium = Array(repeating: [], count: count)
    large = Array(repeating: [], count: count)
    // A little more than there will be; what is not used costs nothing.
    let rows = chunks == 1 ? chunk.count : chunk.count * chunks + chunk.count * chunks / 16
    for (index, column) in chunk.columns.enumerated() {
      switch column {
      case .decimals: decimals[index].reserveCapacity(rows)
      case .days: days[index].reserveCapacity(rows)
      case .codes: small[index].reserveCapacity(rows)
      case .texts, .absent: break
      }
    }
  }

  /// Adds codes to those that are there, all in as many bytes as the widest need.
  private mutating func append(_ codes: CodeColumn.Codes, to index: Int) {
    switch codes {
    case .small(let more):
      if !large[index].isEmpty {
        large[index].append(contentsOf: more.lazy.map(UInt32.init))
      } else if !medium[index].isEmpty {
        medium[index].append(contentsOf: more.lazy.map(UInt16.init))
      } else {
        small[index] += more
      }
    case .medium(let more):
      if !large[index].isEmpty {
        large[index].append(contentsOf: more.lazy.map(UInt32.init))
      } else {
        widen(&small[index], into: &medium[index])
        medium[index] += more
      }
    case .large(let more):
      widen(&small[index], into: &large[index])
      widen(&medium[index], into: &large[index])
      large[index] += more
    }
  }

  private func widen<Narrow: UnsignedInteger, Wide: FixedWidthInteger>(
    _ narrow: inout [Narrow], into wide: inout [Wide]
  ) {
    guard !narrow.isEmpty else { return }
    wide.append(contentsOf: narrow.lazy.map { Wide($0) })
    narrow = []
  }

  /// All rows.
  ///
  /// - Parameter names: The texts of codes, for each request.
  func table(texts names: [[String]]) -> ColumnTable {
    ColumnTable(
      count: count,
      columns: kinds.enumerated().map { index, kind in
        switch kind {
        case .decimals: .decimals(decimals[index])
        case .days: .days(days[index])
        case .texts: .texts(texts[index])
        case .codes: .codes(CodeColumn(codes: codes(of: index), texts: names[index]))
        case .absent: .absent
        }
      })
  }

  private func codes(of index: Int) -> CodeColumn.Codes {
    if !large[index].isEmpty { return .large(large[index]) }
    return medium[index].isEmpty ? .small(small[index]) : .medium(medium[index])
  }
}
