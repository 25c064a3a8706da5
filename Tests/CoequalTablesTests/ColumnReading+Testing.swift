import CoequalModel
import CoequalTables

extension ColumnReader {
  /// The columns that most tests ask for.
  static let people: [ColumnRequest] = [
    ColumnRequest("Pay", "Salary", kind: .decimal(in: 0...1e9)),
    ColumnRequest("Grade", kind: .code),
    ColumnRequest("Hired", kind: .date, isRequired: false),
  ]

  /// A reader that takes unfit rows lightly and reads in pieces of a few bytes.
  static func pieces(
    of size: Int = 1 << 20, _ requests: [ColumnRequest] = people, format: TableFormat = .told,
    mostUnfit: Double = 1, threads: Int = 2, rowSize: Int = 1 << 20
  ) -> ColumnReader {
    ColumnReader(
      requests, format: format, mostUnfit: mostUnfit, threads: threads,
      limits: ColumnLimits(chunkSize: size, rowSize: rowSize))
  }

  func read(_ text: String) throws -> ColumnReading<ColumnTable> { try read(Array(text.utf8)) }

  func read(_ bytes: [UInt8]) throws -> ColumnReading<ColumnTable> {
    try table(of: .bytes(bytes, name: "t.csv"))
  }
}

extension ColumnReading<ColumnTable> {
  /// Each row as text: what is missing is `-`.
  var rowTexts: [String] {
    guard let table = result else { return [] }
    return (0..<table.count).map { row in
      table.columns.map { column in
        switch column {
        case .decimals(let values): values[row].isNaN ? "-" : "\(values[row])"
        case .codes(let codes): codes.texts[codes[row]]
        case .days(let days): days[row] == .min ? "-" : "\(days[row])"
        case .texts(let texts): texts[row]
        case .absent: "absent"
        }
      }.joined(separator: "|")
    }
  }

  /// What is wrong, in one line each.
  var messages: [String] { findings.map { "\($0.message) [\($0.rule.rawValue)]" } }

  /// Everything that must not depend on how the file was read.
  var fingerprint: [String] {
    rowTexts + messages + texts.map { "\($0)" } + problems.map { "\($0)" }
      + (0..<rows).map { "\(numbers.number(ofRow: $0))" }
      + ["\(rows) \(unfitRows) \(counts.sorted { $0.key.rawValue < $1.key.rawValue }) \(format)"]
  }
}
