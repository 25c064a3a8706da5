import CoequalModel

/// Puts chunks one behind the other: gives new texts their codes and counts rows.
struct ChunkOrder {
  /// The codes of all chunks so far, by request.
  let tables: [CodeTable?]
  private(set) var tally: RowTally
  private let most: Int

  init(
    _ plan: ColumnPlan, mostUnfit: Double, _ limits: ColumnLimits, numbers: Int, lines: Int
  ) {
    tables = zip(plan.requests, plan.columns).map { request, column in
      request.kind == .code && column != nil ? CodeTable() : nil
    }
    tally = RowTally(
      mostUnfit: mostUnfit, mostProblems: limits.problems, numbers: numbers, lines: lines)
    most = limits.codes
  }

  /// A chunk that has its place.
  struct Placed: Sendable {
    let rows: ChunkRows
    let firstRow: Int
    let firstNumber: Int
    /// The code of each new text, by request.
    let codes: [[UInt32]]

    /// The chunk for users.
    var chunk: ColumnChunk {
      ColumnChunk(
        firstRow: firstRow, count: rows.count, firstNumber: firstNumber,
        columns: rows.columns(codes: codes))
    }
  }

  enum Stop: Error {
    case unfit
    /// A column has more different texts than there may be.
    case codes(request: Int)
  }

  /// Takes the next chunk.
  mutating func place(_ rows: ChunkRows) throws(Stop) -> Placed {
    let (firstRow, numbers) = (tally.rows, tally.numbers)
    guard tally.add(rows) else { throw .unfit }
    var codes: [[UInt32]] = []
    for (request, table) in tables.enumerated() {
      guard let table, let new = rows.new[request] else {
        codes.append([])
        continue
      }
      codes.append((0..<new.count).map { table.add(new.text(of: $0)) })
      if table.count > most { throw .codes(request: request) }
    }
    return Placed(
      rows: rows, firstRow: firstRow, firstNumber: numbers + rows.firstNumber + 1, codes: codes)
  }

  /// The texts of all codes.
  func texts(in encoding: TextEncoding) -> [[String]] {
    tables.map { table in
      guard let table else { return [] }
      return (0..<table.count).map { code in
        let text = table.text(of: code)
        return encoding == .windows1252
          ? String(decoding: Windows1252.decode(Array(text)), as: UTF8.self)
          : String(decoding: text, as: UTF8.self)
      }
    }
  }
}
