import CoequalModel

extension ChunkParser {
  /// Reads rows that are just as they should be, up to the first that is not or that begins at `end`
  /// or behind it.
  ///
  /// It takes nothing that `readRow` would not take, or would take for something else: numbers with
  /// groups, doubled quotes, new texts that are not ASCII and the like are left to it. This is where the
  /// time goes that reading takes.
  ///
  /// - Returns: Where the next row begins
  func readPlainRows(from start: Int, before end: Int, into rows: ChunkRows) -> Int {
    if rows.steps.isEmpty { rows.steps = PlainStep.steps(for: layout.plan, into: rows) }
    let reader = PlainRowReader(
      separator: layout.separator, mark: layout.cells.decimals.markByte)
    var newTexts: [NewText] = []
    return rows.steps.withUnsafeMutableBufferPointer { steps in
      var p = UnsafePointer(buffer) + start
      var row = rows.count
      let last = UnsafePointer(buffer) + count
      let stop = UnsafePointer(buffer) + end
      while p < stop, row < rows.capacity,
        let next = reader.read(p, UnsafeBufferPointer(steps), row, &newTexts), next <= last
      {
        for text in newTexts { rows.add(text, to: &steps[text.step], row: row) }
        p = next
        row += 1
      }
      rows.taken(row - rows.count, lines: row - rows.count)
      return p - UnsafePointer(buffer)
    }
  }
}

/// What is to be done with one cell of a row.
struct PlainStep {
  enum Kind {
    case skip
    case decimal
    case code
    case day
    case text
    /// The column has no name, so there should be nothing.
    case blank
  }

  var kind: Kind
  var request = 0
  var target: UnsafeMutableRawPointer?
  var range = -Double.infinity...Double.infinity
  var allowsEmpty = true
  var known: CodeTable.View?
  var new: CodeTable.View?
  var base: UInt32 = 0

  /// One step for each cell of the header.
  static func steps(for plan: ColumnPlan, into rows: ChunkRows) -> [PlainStep] {
    plan.names.indices.map { column in
      guard let request = plan.columns.firstIndex(of: column) else {
        return PlainStep(kind: plan.isUnnamed[column] ? .blank : .skip)
      }
      var step = PlainStep(kind: .skip, allowsEmpty: plan.requests[request].allowsEmpty)
      step.request = request
      switch rows.stores[request] {
      case .decimals(let target):
        step.kind = .decimal
        step.target = UnsafeMutableRawPointer(target)
        if case .decimal(let range?) = plan.requests[request].kind { step.range = range }
      case .days(let target):
        step.kind = .day
        step.target = UnsafeMutableRawPointer(target)
      case .codes(let target):
        step.kind = .code
        step.target = UnsafeMutableRawPointer(target)
        step.known = rows.known[request]?.view
        step.new = rows.new[request]?.view
        step.base = rows.bases[request]
      case .texts: step.kind = .text
      case .absent: break
      }
      return step
    }
  }
}

/// A text without a code, which it gets where the row is taken, or one of a column of texts.
struct NewText {
  /// Which cell it stands in.
  let step: Int
  let bytes: UnsafeBufferPointer<UInt8>
}

extension ChunkRows {
  /// Takes a text of a column of texts; gives others their code, and writes that.
  fileprivate func add(_ text: NewText, to step: inout PlainStep, row: Int) {
    if case .text = step.kind { return append(text.bytes, toTextsOf: step.request) }
    guard let table = new[step.request], let target = step.target else { return }
    target.assumingMemoryBound(to: UInt32.self)[row] = step.base + table.add(text.bytes)
    step.new = table.view
  }
}

/// Reads a row out of memory behind which there are a line end and some zeros.
struct PlainRowReader {
  private let separator: UInt8
  private let separators: UInt64
  private let mark: UInt8
  /// The mark in cells without quotes: zero, which no number has, where it is the separator.
  private let plainMark: UInt8

  init(separator: UInt8, mark: UInt8) {
    self.separator = separator
    self.mark = mark
    plainMark = mark == separator ? 0 : mark
    separators = UInt64(separator) &* Self.ones
  }

  /// Writes the values of a row.
  ///
  /// - Parameter newTexts: Where texts without a code are put.
  /// - Returns: Where the next row begins; `nil` where this one needs a closer look
  @inline(__always)
  func read(
    _ start: UnsafePointer<UInt8>, _ steps: UnsafeBufferPointer<PlainStep>, _ row: Int,
    _ newTexts: inout [NewText]
  ) -> UnsafePointer<UInt8>? {
    if !newTexts.isEmpty { newTexts.removeAll(keepingCapacity: true) }
    var p = start
    var isFilled = false
    for index in 0..<steps.count {
      if index > 0 {
        guard p.pointee == separator else { return nil }
        p += 1
      }
      let step = steps.baseAddress.unsafelyUnwrapped + index
      let isQuoted = p.pointee == Self.quote
      if isQuoted { p += 1 }
      switch step.pointee.kind {
      case .skip: p = isQuoted ? quotedEnd(p) : plainEnd(p)
      case .blank: break
      case .text:
        let end = isQuoted ? quotedEnd(p) : plainEnd(p)
        guard let text = text(p, end - p, step, &isFilled) else { return nil }
        newTexts.append(NewText(step: index, bytes: text))
        p = end
      case .decimal:
        guard let value = decimal(&p, step, isQuoted, &isFilled) else { return nil }
        step.pointee.target.unsafelyUnwrapped.assumingMemoryBound(to: Double.self)[row] = value
      case .day:
        guard let value = day(&p, step, isQuoted, &isFilled) else { return nil }
        step.pointee.target.unsafelyUnwrapped.assumingMemoryBound(to: Int32.self)[row] = value
      case .code:
        let end = isQuoted ? quotedEnd(p) : plainEnd(p)
        guard let value = code(p, end - p, step, &isFilled) else { return nil }
        if value == CodeTable.none {
          let text = UnsafeBufferPointer(start: p, count: end - p)
          guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
          newTexts.append(NewText(step: index, bytes: text))
        }
        step.pointee.target.unsafelyUnwrapped.assumingMemoryBound(to: UInt32.self)[row] = value
        p = end
      }
      if isQuoted {
        guard p.pointee == Self.quote else { return nil }
        p += 1
      }
    }
    // A row without anything may be blank.
    guard isFilled else { return nil }
    if p.pointee == Self.lineFeed { return p + 1 }
    return p.pointee == Self.carriageReturn && p[1] == Self.lineFeed ? p + 2 : nil
  }

  // MARK: - Cells

  @inline(__always)
  private func decimal(
    _ p: inout UnsafePointer<UInt8>, _ step: UnsafePointer<PlainStep>, _ isQuoted: Bool,
    _ isFilled: inout Bool
  ) -> Double? {
    let isNegative = p.pointee == UInt8(ascii: "-")
    if isNegative { p += 1 }
    let start = p
    var digits: UInt64 = 0
    while case let digit = p.pointee &- 0x30, digit < 10 {
      digits = digits &* 10 &+ UInt64(digit)
      p += 1
    }
    var count = p - start
    var fraction = 0
    if p.pointee == (isQuoted ? mark : plainMark), count > 0 {
      p += 1
      let start = p
      while case let digit = p.pointee &- 0x30, digit < 10 {
        digits = digits &* 10 &+ UInt64(digit)
        p += 1
      }
      fraction = p - start
      count += fraction
    }
    if count == 0 {
      // What follows has to end the cell, or the row needs a closer look.
      return !isNegative && step.pointee.allowsEmpty ? CellParser.missingDecimal : nil
    }
    // Both are exact below 2⁵³ and 10²², so one division rounds once (Clinger 1990).
    guard count <= 19, digits < 1 << 53 else { return nil }
    let value = Double(digits) / Self.powers[fraction]
    let signed = isNegative ? -value : value
    guard step.pointee.range.contains(signed) else { return nil }
    isFilled = true
    return signed
  }

  @inline(__always)
  private func day(
    _ p: inout UnsafePointer<UInt8>, _ step: UnsafePointer<PlainStep>, _ isQuoted: Bool,
    _ isFilled: inout Bool
  ) -> Int32? {
    if p.pointee &- 0x30 > 9 { return step.pointee.allowsEmpty ? CellParser.missingDay : nil }
    func digit(_ index: Int) -> Int { Int(p[index]) &- 0x30 }
    for index in [0, 1, 2, 3, 5, 6, 8, 9] where p[index] &- 0x30 > 9 { return nil }
    guard p[4] == UInt8(ascii: "-"), p[7] == UInt8(ascii: "-") else { return nil }
    let year = digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3)
    let (month, day) = (digit(5) &* 10 &+ digit(6), digit(8) &* 10 &+ digit(9))
    // The last days of months are left to who knows the calendar.
    guard year > 0, month &- 1 < 12, month > 0, day > 0, day <= 28 || isLate(year, month, day)
    else { return nil }
    p += 10
    isFilled = true
    return Int32(
      truncatingIfNeeded: CalendarDate.daysSince1970(year: year, month: month, day: day))
  }

  /// Whether a day after the 28th is one.
  private func isLate(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    CalendarDate(year: year, month: month, day: day) != nil
  }

  /// A text as it is written, which another encoding and white space at its ends could change.
  @inline(__always)
  private func text(
    _ p: UnsafePointer<UInt8>, _ length: Int, _ step: UnsafePointer<PlainStep>,
    _ isFilled: inout Bool
  ) -> UnsafeBufferPointer<UInt8>? {
    let text = UnsafeBufferPointer(start: p, count: length)
    if length == 0 { return step.pointee.allowsEmpty ? text : nil }
    guard !mayBeSpace(p.pointee), !mayBeSpace(p[length &- 1]), isASCII(p, length) else {
      return nil
    }
    isFilled = true
    return text
  }

  /// Whether all bytes are below 0x80: eight at a time.
  @inline(__always)
  private func isASCII(_ p: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    var place = 0
    while place &+ 8 <= length {
      if word(p + place) & Self.highs != 0 { return false }
      place &+= 8
    }
    return word(p + place) & Self.highs & ~(UInt64.max &<< UInt64(8 &* (length &- place))) == 0
  }

  /// The code of a text, or `CodeTable.none` where it has none yet.
  @inline(__always)
  private func code(
    _ p: UnsafePointer<UInt8>, _ length: Int, _ step: UnsafePointer<PlainStep>,
    _ isFilled: inout Bool
  ) -> UInt32? {
    var (low, high): (UInt64, UInt64) = (0, 0)
    if length == 0 {
      guard step.pointee.allowsEmpty else { return nil }
    } else {
      guard !mayBeSpace(p.pointee), !mayBeSpace(p[length &- 1]) else { return nil }
      isFilled = true
      low = word(p)
      if length < 8 {
        low &= ~(UInt64.max &<< UInt64(8 &* length))
      } else if length < 16 {
        high = word(p + 8) & ~(UInt64.max &<< UInt64(8 &* (length &- 8)))
      } else {
        high = word(p + 8)
      }
    }
    let known = step.pointee.known?.code(low, high, p, length) ?? CodeTable.none
    if known != CodeTable.none { return known }
    let new = step.pointee.new?.code(low, high, p, length) ?? CodeTable.none
    return new == CodeTable.none ? new : new &+ step.pointee.base
  }

  /// Whether a byte at the end of a text may belong to white space.
  @inline(__always)
  private func mayBeSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x80 && (byte == 0xA0 || byte == 0xAF || byte == 0xC2 || byte == 0xE2)
  }

  // MARK: - Ends of cells

  /// The first separator, quote or control character: eight bytes at a time.
  @inline(__always)
  private func plainEnd(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var p = start
    while true {
      let word = word(p)
      let hits =
        Self.zeros(word ^ separators) | Self.zeros(word ^ Self.quotes) | Self.controls(word)
      if hits != 0 { return p + hits.trailingZeroBitCount / 8 }
      p += 8
    }
  }

  /// The first quote or control character.
  @inline(__always)
  private func quotedEnd(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var p = start
    while true {
      let word = word(p)
      let hits = Self.zeros(word ^ Self.quotes) | Self.controls(word)
      if hits != 0 { return p + hits.trailingZeroBitCount / 8 }
      p += 8
    }
  }

  @inline(__always)
  private func word(_ p: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(p).loadUnaligned(as: UInt64.self))
  }

  /// The high bit of each byte that is zero; bits above the lowest that is set may be wrong.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  /// The same for bytes below 0x20.
  @inline(__always)
  private static func controls(_ word: UInt64) -> UInt64 { (word &- 0x20 &* ones) & ~word & highs }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let quotes = UInt64(ChunkParser.quote) &* ones
  private static let quote = ChunkParser.quote
  private static let lineFeed = ChunkParser.lineFeed
  private static let carriageReturn = ChunkParser.carriageReturn

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19,
  ]
}
