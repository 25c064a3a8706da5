/// Codes of a whole table, each in as few bytes as they all need.
public struct CodeColumn: Hashable, Sendable {
  /// The codes.
  public var codes: Codes
  /// The text of each code, in the order of their first rows.
  public var texts: [String]

  /// Codes in one, two or four bytes.
  public enum Codes: Hashable, Sendable {
    case small([UInt8])
    case medium([UInt16])
    case large([UInt32])
  }

  /// The code of a row.
  ///
  /// - Precondition: There is such a row.
  public subscript(row: Int) -> Int {
    switch codes {
    case .small(let codes): Int(codes[row])
    case .medium(let codes): Int(codes[row])
    case .large(let codes): Int(codes[row])
    }
  }

  /// How many rows there are.
  public var count: Int {
    switch codes {
    case .small(let codes): codes.count
    case .medium(let codes): codes.count
    case .large(let codes): codes.count
    }
  }
}

extension CodeColumn.Codes {
  /// Takes codes in as few bytes as the largest needs.
  init(_ codes: [UInt32]) {
    let largest = codes.max() ?? 0
    if largest <= UInt8.max {
      self = .small(codes.map(UInt8.init(truncatingIfNeeded:)))
    } else if largest <= UInt16.max {
      self = .medium(codes.map(UInt16.init(truncatingIfNeeded:)))
    } else {
      self = .large(codes)
    }
  }
}

extension CodeColumn {
  /// One number for both codes of each row: that of this column times the number of texts of the
  /// other, plus the other; empty where there are more than 65,536 pairs, or unequally many rows.
  ///
  /// - Complexity: O(*n*) for *n* rows
  public func combined(with other: CodeColumn) -> [UInt16] {
    guard texts.count * other.texts.count <= 1 << 16, count == other.count else { return [] }
    let width = UInt16(truncatingIfNeeded: other.texts.count)
    switch (codes, other.codes) {
    case (.small(let first), .small(let second)):
      return zip(first, second).map { UInt16($0) &* width &+ UInt16($1) }
    default:
      return (0..<count).map {
        UInt16(truncatingIfNeeded: self[$0]) &* width &+ UInt16(truncatingIfNeeded: other[$0])
      }
    }
  }
}
