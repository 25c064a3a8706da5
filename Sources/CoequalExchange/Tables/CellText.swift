import CoequalModel
import CoequalTables

/// The texts in a cell, each as a node with its own place.
struct CellText {
  /// What stands on its own.
  var items: [SourceNode] = []
  /// Lines that only introduce the list below them.
  var introductions: [SourceNode] = []

  /// Takes a cell apart.
  init(_ cell: TableCell, of table: Table, split: CellSplit) {
    let bytes = Array(cell.text.utf8)
    switch split {
    case .no: add(0..<bytes.count, of: bytes, cell, table)
    case .semicolons:
      for part in Self.parts(of: bytes, at: { $0 == UInt8(ascii: ";") }) {
        add(part, of: bytes, cell, table)
      }
    case .lines:
      let lines = Self.parts(of: bytes) { $0 == 0x0A || $0 == 0x0D }
      let hasList = lines.contains { Self.sign(at: $0, in: bytes) > 0 }
      for line in lines {
        let sign = Self.sign(at: line, in: bytes)
        let isIntroduction =
          hasList && sign == 0 && Self.trimmed(line, in: bytes).last(in: bytes) == UInt8(ascii: ":")
        add(
          line.lowerBound + sign..<line.upperBound, of: bytes, cell, table,
          isIntroduction: isIntroduction)
      }
    }
  }

  /// The whole of a cell.
  static func whole(_ cell: TableCell, of table: Table) -> SourceNode? {
    CellText(cell, of: table, split: .no).items.first
  }

  private mutating func add(
    _ range: Range<Int>, of bytes: [UInt8], _ cell: TableCell, _ table: Table,
    isIntroduction: Bool = false
  ) {
    var range = Self.trimmed(range, in: bytes)
    // The sign by which an exporter keeps a text from being taken for a formula.
    if !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "'"),
      FormulaGuard.isRisky(String(decoding: bytes[range], as: UTF8.self))
    {
      range = range.lowerBound + 1..<range.upperBound
    }
    if range.isEmpty { return }
    let node = SourceNode(
      .text(String(decoding: bytes[range], as: UTF8.self)), at: table.place(of: range, in: cell))
    if isIntroduction { introductions.append(node) } else { items.append(node) }
  }

  private static func parts(of bytes: [UInt8], at isEnd: (UInt8) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for (position, byte) in bytes.enumerated() where isEnd(byte) {
      parts.append(start..<position)
      start = position + 1
    }
    return parts + [start..<bytes.count]
  }

  private static func isWhite(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var range = range
    while !range.isEmpty, isWhite(bytes[range.lowerBound]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while !range.isEmpty, isWhite(bytes[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  /// How many bytes the sign of a list at the beginning of a line takes, with the white space around
  /// it; 0 where there is none.
  private static func sign(at line: Range<Int>, in bytes: [UInt8]) -> Int {
    let text = trimmed(line, in: bytes)
    for sign in signs where bytes[text].starts(with: sign) {
      let after = text.lowerBound + sign.count
      // A hyphen without a space is part of a word, or of a number.
      guard after < text.upperBound, isWhite(bytes[after]) || sign.count > 1 else { continue }
      return after - line.lowerBound
    }
    return 0
  }

  /// A hyphen, a star, and what stands for a bullet elsewhere.
  private static let signs: [[UInt8]] = ["-", "*", "•", "–", "·", "▪", "◦", "●"].map {
    Array(String($0).utf8)
  }
}

extension Range<Int> {
  fileprivate func last(in bytes: [UInt8]) -> UInt8? { isEmpty ? nil : bytes[upperBound - 1] }
}
