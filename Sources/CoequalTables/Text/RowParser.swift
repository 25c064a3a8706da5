/// One row after the other out of bytes in UTF-8, as RFC 4180 has them.
///
/// It sees a window of the bytes: all of a file, or what of a larger one is in memory. A row that goes
/// beyond the window is read again from its start, once there is more. So a parser holds no state, and
/// ranges count the bytes of the window.
///
/// What breaks the rules is kept as it is written, and reported.
package struct RowParser: Sendable {
  private let separator: UInt8

  package init(separator: UInt8) {
    self.separator = separator
  }

  /// Reads the row at `position`, and moves on to the next.
  ///
  /// - Parameters:
  ///   - isLast: Whether the file ends with the window.
  ///   - row: Takes the row; its memory is used again.
  /// - Returns: `false` at the end, and where the row goes beyond the window; then nothing has moved.
  /// - Complexity: O(length of the row); of the window, where a quote is never closed
  package func next(
    in bytes: Span<UInt8>, at position: inout Int, isLast: Bool, into row: inout RawRow
  ) -> Bool {
    row.fields.removeAll(keepingCapacity: true)
    row.problems.removeAll(keepingCapacity: true)
    var i = position
    guard i < bytes.count else { return false }
    while true {
      guard readField(in: bytes, at: &i, isLast: isLast, into: &row) else { return false }
      guard i < bytes.count else {
        // The end of the file ends the row; the end of a window may be the middle of a cell.
        guard isLast else { return false }
        break
      }
      let end = bytes[i]
      i += 1
      if end == separator { continue }
      if end == Self.carriageReturn {
        guard i < bytes.count || isLast else { return false }
        if i < bytes.count, bytes[i] == Self.lineFeed { i += 1 }
      }
      break
    }
    position = i
    return true
  }

  /// Reads a field up to its separator or the end of its row.
  private func readField(
    in bytes: Span<UInt8>, at i: inout Int, isLast: Bool, into row: inout RawRow
  ) -> Bool {
    let start = i
    if i < bytes.count, bytes[i] == Self.quote {
      var hasDoubled = false
      var end = i + 1
      while end < bytes.count {
        if bytes[end] == Self.quote {
          guard end + 1 < bytes.count, bytes[end + 1] == Self.quote else { break }
          hasDoubled = true
          end += 1
        }
        end += 1
      }
      if end < bytes.count {
        // A quote at the end of a window may be the first of two.
        guard end + 1 < bytes.count || isLast else { return false }
        var after = end + 1
        while after < bytes.count, bytes[after] == Self.space { after += 1 }
        if after == bytes.count || endsField(bytes[after]) {
          row.fields.append(
            RawField(range: start + 1..<end, isQuoted: true, hasDoubledQuotes: hasDoubled))
          i = after
          return true
        }
        // Over several lines, that quote rather begins another cell, and the one that ends this is
        // missing: otherwise it would swallow the rows between.
        if bytes.extracting(start..<end).hasLineEnd {
          row.problems.append(RawProblem(kind: .neverClosed, position: start))
          i += 1
        } else {
          row.problems.append(RawProblem(kind: .textAfterQuote(opened: start), position: after))
          i = after
        }
      } else {
        guard isLast else { return false }
        row.problems.append(RawProblem(kind: .neverClosed, position: start))
        i += 1
      }
    }
    var isKnown = i > start
    while i < bytes.count, !endsField(bytes[i]) {
      if bytes[i] == Self.quote, !isKnown {
        row.problems.append(RawProblem(kind: .inPlainCell, position: i))
        isKnown = true
      }
      i += 1
    }
    row.fields.append(RawField(range: start..<i, isQuoted: false, hasDoubledQuotes: false))
    return true
  }

  @inline(__always)
  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}

extension Span<UInt8> {
  fileprivate var hasLineEnd: Bool {
    for index in indices where self[index] == 0x0A || self[index] == 0x0D { return true }
    return false
  }
}

/// A row as it is written.
package struct RawRow: Sendable {
  package var fields: [RawField] = []
  package var problems: [RawProblem] = []

  package init() {}
}

/// Where the text of a cell is.
package struct RawField: Hashable, Sendable {
  /// The bytes between the quotes, or all of the field.
  package var range: Range<Int>
  package var isQuoted: Bool
  package var hasDoubledQuotes: Bool
}

/// A quote that breaks the rules.
package struct RawProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A quote in a cell that does not begin with one.
    case inPlainCell
    /// Text between the closing quote and the end of the cell.
    case textAfterQuote(opened: Int)
    /// A quote at the beginning of a cell, and none that ends it.
    case neverClosed
  }

  package var kind: Kind
  package var position: Int
}
