import Markup

/// Reads single cells as what their columns hold.
struct CellParser: Sendable {
  let decimals: DecimalStyle
  let dates: DateOrder
  let showsValues: Bool

  enum Value {
    case decimal(Double)
    case day(Int32)
    case text([UInt8])
  }

  /// What is wrong with a cell.
  struct Fault: Error {
    var kind: RowProblem.Kind
    var found: String
    var expected: String
  }

  /// The value of a missing number.
  static let missingDecimal = Double.nan
  /// The value of a missing date.
  static let missingDay = Int32.min

  /// What a cell holds, in UTF-8 and without quotes.
  func value(of cell: [UInt8], for request: ColumnRequest) throws(Fault) -> Value {
    if let byte = cell.first(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) }) {
      throw Fault(
        kind: .control, found: "the control character \(byte)", expected: "text or numbers")
    }
    let text = CellText.trimmed(cell)
    if text.isEmpty {
      guard request.allowsEmpty else {
        throw Fault(kind: .empty, found: "an empty cell", expected: expectation(of: request.kind))
      }
      return switch request.kind {
      case .decimal: .decimal(Self.missingDecimal)
      case .date: .day(Self.missingDay)
      case .code: .text([])
      case .text: .text(cell)
      }
    }
    switch request.kind {
    case .code: return .text(Array(text))
    case .text: return .text(cell)
    case .date:
      if let day = dates.day(of: cell) { return .day(day) }
      throw Fault(
        kind: .notDate, found: shape(of: text),
        expected: expectation(of: request.kind) + otherOrder(of: cell))
    case .decimal(let range):
      guard let value = decimals.value(of: cell) else {
        throw Fault(
          kind: .notNumber, found: shape(of: text), expected: expectation(of: request.kind))
      }
      if let range, !range.contains(value) {
        let side = value < range.lowerBound ? "below" : "above"
        let bound = value < range.lowerBound ? range.lowerBound : range.upperBound
        throw Fault(
          kind: .outOfRange, found: showsValues ? shape(of: text) : "a number \(side) \(bound)",
          expected:
            "\(expectation(of: request.kind)), from \(range.lowerBound) to \(range.upperBound)")
      }
      return .decimal(value)
    }
  }

  private func expectation(of kind: ColumnKind) -> String {
    switch kind {
    case .decimal: "a number such as \(decimals.example)"
    case .date:
      dates == .iso ? "a date such as 2026-01-31" : "a date such as \(dates.example) or 2026-01-31"
    case .code, .text: "a text"
    }
  }

  /// How the project would have to say that dates are written as in a cell; empty where it is no date.
  private func otherOrder(of cell: [UInt8]) -> String {
    let words = DateOrder.allCases.filter { $0.day(of: cell) != nil }.map { "dates=\"\($0.word)\"" }
    return words.isEmpty
      ? "" : "; a 'table' whose dates are in that form says \(words.joined(separator: " or "))"
  }

  /// What kind of thing stands there, or the thing itself where values are shown.
  private func shape(of text: ArraySlice<UInt8>) -> String {
    let string = String(decoding: text, as: UTF8.self)
    if showsValues { return "'\(Quotation.of(string))'" }
    let cell = Array(text)
    if DecimalStyle.point.value(of: cell) != nil,
      decimals.mark != .point || decimals.grouping == .point
    {
      return "a number with a point"
    }
    if let style = DecimalStyle.all.first(where: { $0.value(of: cell) != nil }) {
      return style == .point ? "a number" : "a number written as in \(style.example)"
    }
    if DateOrder.allCases.contains(where: { $0.day(of: cell) != nil }) {
      return "a date in another form"
    }
    let count = string.count
    return count == 1 ? "a text of one character" : "a text of \(count) characters"
  }
}
