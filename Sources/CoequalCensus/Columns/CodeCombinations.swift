/// Rows by what several columns say of them: each combination that occurs has a number.
struct CodeCombinations: Sendable {
  /// The number of each row's combination.
  private(set) var codes: [Int32]
  /// The first row of each combination, in the order of these rows.
  private(set) var rows: [Int] = []

  /// Combines columns; one that is missing says nothing of any row.
  ///
  /// - Complexity: O(*n* × *c*) for *n* rows and *c* columns
  init(_ columns: [CodedColumn?], count: Int) {
    codes = Array(repeating: 0, count: count)
    rows = count > 0 ? [0] : []
    for case let column? in columns { add(column) }
  }

  private mutating func add(_ column: CodedColumn) {
    // A row without a name is one more.
    let width = column.names.count + 1
    let size = rows.count * width
    var list = Array(repeating: Int32(-1), count: size <= 1 << 16 ? size : 0)
    var dictionary: [Int: Int32] = [:]
    rows = []
    for row in codes.indices {
      let key = Int(codes[row]) * width + Int(column.codes[row]) + 1
      let known = list.isEmpty ? dictionary[key] ?? -1 : list[key]
      if known >= 0 {
        codes[row] = known
        continue
      }
      let new = Int32(truncatingIfNeeded: rows.count)
      rows.append(row)
      if list.isEmpty { dictionary[key] = new } else { list[key] = new }
      codes[row] = new
    }
  }
}
