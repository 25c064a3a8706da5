import Markup

/// The rows of a chunk while they are read, in memory that is used for one chunk after the other.
///
/// A class of its own memory, since threads fill one each, and cells are written one by one. Row
/// numbers and lines count from the start of the chunk; nobody knows yet what comes before it.
final class ChunkRows: @unchecked Sendable {
  /// Where the values of a request go.
  enum Store {
    case decimals(UnsafeMutablePointer<Double>)
    case codes(UnsafeMutablePointer<UInt32>)
    case days(UnsafeMutablePointer<Int32>)
    case texts
    case absent
  }

  let stores: [Store]
  let capacity: Int
  /// The texts of requests for texts.
  private(set) var texts: [TextColumn]
  /// The codes that were known when the chunk was begun, shared by all; `nil` for other kinds.
  let known: [CodeTable?]
  /// The texts that were not; their codes go on from `bases`.
  let new: [CodeTable?]
  private(set) var bases: [UInt32] = []
  /// What is to be done with the cells of a plain row; empty where it has to be made anew, as after
  /// a text was added to a table.
  var steps: [PlainStep] = []

  /// The rows that were taken.
  var count = 0
  /// The rows with any text, also those that were left out.
  var seen = 0
  /// All rows.
  var numbers = 0
  /// The lines of all rows.
  var lines = 0
  /// Which row of all is the first that was taken.
  private(set) var firstNumber = 0
  /// The rows left out: which of those seen, and which of all.
  private(set) var unfit: [(seen: Int, number: Int)] = []
  /// Where rows were passed over between those that were taken.
  private(set) var passed = RowNumbers(first: 0)
  /// What is wrong, in order.
  private(set) var faults: [(number: Int, kind: RowProblem.Kind)] = []
  /// The same in full for the first few of each kind.
  private(set) var problems: [RowProblem] = []
  private var spelledOut: [RowProblem.Kind: Int] = [:]

  private let mostProblems: Int

  init(_ plan: ColumnPlan, capacity: Int, known: [CodeTable?], mostProblems: Int) {
    self.capacity = capacity
    self.mostProblems = mostProblems
    self.known = known
    new = known.map { $0.map { _ in CodeTable() } }
    texts = plan.requests.map { _ in TextColumn() }
    stores = zip(plan.requests, plan.columns).map { request, column in
      guard column != nil else { return .absent }
      return switch request.kind {
      case .decimal: .decimals(.allocate(capacity: capacity))
      case .code: .codes(.allocate(capacity: capacity))
      case .date: .days(.allocate(capacity: capacity))
      case .text: .texts
      }
    }
    removeAll()
  }

  deinit {
    for store in stores {
      switch store {
      case .decimals(let values): values.deallocate()
      case .codes(let codes): codes.deallocate()
      case .days(let days): days.deallocate()
      case .texts, .absent: break
      }
    }
  }

  /// Begins a new chunk.
  func removeAll() {
    (count, seen, numbers, lines, firstNumber) = (0, 0, 0, 0, 0)
    unfit.removeAll(keepingCapacity: true)
    passed.removeAll()
    faults.removeAll(keepingCapacity: true)
    problems.removeAll(keepingCapacity: true)
    spelledOut.removeAll(keepingCapacity: true)
    bases = known.map { UInt32($0?.count ?? 0) }
    steps.removeAll(keepingCapacity: true)
    for table in new { table?.removeAll() }
    for index in texts.indices { texts[index].removeAll() }
  }

  /// Takes a row; `values` has one for each request, `nil` where the table has no such column.
  func append(_ values: [CellParser.Value?], lines: Int) {
    precondition(count < capacity, "a row takes fewer bytes than any can")
    for (request, value) in values.enumerated() {
      switch (stores[request], value) {
      case (.decimals(let target), .decimal(let number)?): target[count] = number
      case (.days(let target), .day(let day)?): target[count] = day
      case (.texts, .text(let text)?): texts[request].append(text)
      case (.codes(let target), .text(let text)?):
        target[count] = text.withUnsafeBufferPointer { text in
          guard let known = known[request], let new = new[request] else { return 0 }
          let code = known.code(of: text)
          if code != CodeTable.none { return code }
          steps.removeAll(keepingCapacity: true)
          return bases[request] + new.add(text)
        }
      default: break
      }
    }
    taken(1, lines: lines)
  }

  /// Takes the text of a row for a request for texts.
  func append(_ text: UnsafeBufferPointer<UInt8>, toTextsOf request: Int) {
    texts[request].append(text)
  }

  /// Counts rows that were taken.
  func taken(_ rows: Int, lines more: Int) {
    if count == 0 { firstNumber = numbers }
    count += rows
    seen += rows
    numbers += rows
    lines += more
  }

  /// Leaves a row out.
  func leaveOut(lines more: Int) {
    unfit.append((seen, numbers))
    passed.pass(1, before: count)
    seen += 1
    numbers += 1
    lines += more
  }

  /// Passes over rows that are not there, up to one that is not before the next.
  func pass(to number: Int) {
    let missing = max(0, number - numbers)
    passed.pass(missing, before: count)
    numbers += missing
    lines += missing
  }

  /// Passes over a row without any text.
  func skipBlank(lines more: Int) {
    passed.pass(1, before: count)
    numbers += 1
    lines += more
  }

  /// Tells what is wrong with the row that is next.
  ///
  /// - Parameter place: Where it is, with lines counted from the start of the row; asked for only
  ///   where the problem is spelled out.
  func report(
    _ fault: CellParser.Fault, column: String?, range: Range<Int>, at place: () -> Position?
  ) {
    faults.append((numbers, fault.kind))
    spelledOut[fault.kind, default: 0] += 1
    guard spelledOut[fault.kind, default: 0] <= mostProblems else { return }
    var position = place()
    position?.line += lines
    problems.append(
      RowProblem(
        kind: fault.kind, row: numbers, position: position, range: range, column: column,
        found: fault.found, expected: fault.expected))
  }

  /// The columns as arrays.
  ///
  /// - Parameter codes: The code of each new text, by request.
  func columns(codes: [[UInt32]]) -> [ChunkColumn] {
    stores.indices.map { request in
      switch stores[request] {
      case .decimals(let values): .decimals(Array(UnsafeBufferPointer(start: values, count: count)))
      case .days(let days): .days(Array(UnsafeBufferPointer(start: days, count: count)))
      case .texts: .texts(texts[request])
      case .absent: .absent
      case .codes(let values):
        if codes[request].isEmpty {
          .codes(Array(UnsafeBufferPointer(start: values, count: count)))
        } else {
          .codes(
            (0..<count).map { row in
              let code = values[row]
              return code < bases[request] ? code : codes[request][Int(code - bases[request])]
            })
        }
      }
    }
  }
}
