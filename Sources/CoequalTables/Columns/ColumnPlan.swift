import CoequalModel
import Markup

/// Which column of a table answers which request.
struct ColumnPlan: Sendable {
  let requests: [ColumnRequest]
  /// The names in the header, blank ones included.
  let names: [String]
  /// The column of each request.
  let columns: [Int?]

  /// Whether a column has no name.
  let isUnnamed: [Bool]
  /// How many cells a row has at least: the header without its blank end.
  let width: Int

  /// Finds the columns by their names.
  ///
  /// - Parameters:
  ///   - header: The cells of the header.
  ///   - findings: Takes what is missing; then there is no plan.
  init?(
    _ requests: [ColumnRequest], header: [(name: String, range: Range<Int>)], file: String,
    findings: inout [Finding]
  ) {
    self.requests = requests
    names = header.map(\.name)
    isUnnamed = names.map { $0.allSatisfy(\.isWhitespace) }
    width = (isUnnamed.lastIndex(of: false) ?? -1) + 1
    let keys = names.map(ColumnRequest.key)
    var columns: [Int?] = []
    var isWhole = true
    for request in requests {
      let found = request.names.lazy.map(ColumnRequest.key).compactMap { key in
        keys.firstIndex(of: key)
      }.first
      if let found, let twin = keys[(found + 1)...].firstIndex(of: keys[found]) {
        findings.append(
          Finding(
            rule: TableRule.headerCell.id, severity: .error,
            message: "'\(Quotation.of(names[twin]))' is the name of two columns",
            place: Place(file: file, range: header[twin].range),
            notes: [
              Finding.Note("the first one", at: Place(file: file, range: header[found].range))
            ],
            help: ["rename one of them"]))
        isWhole = false
      } else if let found, columns.contains(found) {
        findings.append(
          Finding(
            rule: TableRule.headerCell.id, severity: .error,
            message:
              "'\(Quotation.of(names[found]))' answers to two of the columns that are needed",
            place: Place(file: file, range: header[found].range),
            help: ["name a column of its own for '\(request.name)'"]))
        isWhole = false
      } else if found == nil, request.isRequired {
        findings.append(Self.missing(request, in: header, file: file))
        isWhole = false
      }
      columns.append(found)
    }
    self.columns = columns
    guard isWhole else { return nil }
  }

  private static func missing(
    _ request: ColumnRequest, in header: [(name: String, range: Range<Int>)], file: String
  ) -> Finding {
    let names = header.map(\.name).filter { !$0.allSatisfy(\.isWhitespace) }
    let nearest = request.names.lazy
      .compactMap { NearestName.suggestion(for: $0, among: names) }.first
    let range = (header.first?.range.lowerBound ?? 0)..<(header.last?.range.upperBound ?? 0)
    let all = names.prefix(30).map { "'\(Quotation.of($0))'" }.joined(separator: ", ")
    let others = request.names.dropFirst().map { "'\($0)'" }.joined(separator: ", ")
    return Finding(
      rule: TableRule.missingColumn.id, severity: TableRule.missingColumn.severity,
      message: "there is no column '\(request.name)'"
        + (nearest.map { "; is '\(Quotation.of($0))' meant?" } ?? ""),
      place: Place(file: file, range: range),
      notes: names.isEmpty
        ? []
        : [Finding.Note("the columns are \(all)\(names.count > 30 ? ", …" : "")")],
      help: [
        nearest.map { "rename '\(Quotation.of($0))' to '\(request.name)'" }
          ?? "add the column"
      ] + (others.isEmpty ? [] : ["it may also be called \(others)"]))
  }

  /// What is wrong with a row that has too few cells, or a text where no column with a name is.
  func widthFault(cells: Int, stray: Int?) -> CellParser.Fault {
    if let stray, stray < width {
      return CellParser.Fault(
        kind: .cellCount, found: "a text in a column without a name", expected: "nothing there")
    }
    return CellParser.Fault(
      kind: .cellCount, found: cells == 1 ? "one cell" : "\(cells) cells",
      expected: width == 1 ? "one as in the header" : "\(width) as in the header")
  }
}
