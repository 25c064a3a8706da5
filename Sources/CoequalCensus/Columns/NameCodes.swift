/// The places of names, one a row, each in as few bytes as all names need: one up to 255 names, two up to
/// 65,535, else four.
public struct NameCodes: Hashable, Sendable {
  private var storage: Storage

  private enum Storage: Hashable, Sendable {
    case small([UInt8])
    case medium([UInt16])
    case large([Int32])
  }

  /// Takes the code of each row, which is the place of a name or ``CodedColumn/unknown``; anything else
  /// becomes unknown.
  ///
  /// - Parameters:
  ///   - rows: How many rows there are.
  ///   - names: How many names there are.
  init(rows: Int, names: Int, _ code: (Int) -> Int32) {
    func codes<Code: FixedWidthInteger>(_ unknown: Code) -> [Code] {
      (0..<rows).map { row in
        let code = code(row)
        return code >= 0 && Int(code) < names ? Code(truncatingIfNeeded: code) : unknown
      }
    }
    storage =
      if names <= UInt8.max {
        .small(codes(UInt8.max))
      } else if names <= UInt16.max {
        .medium(codes(UInt16.max))
      } else {
        .large(codes(CodedColumn.unknown))
      }
  }

  /// Takes codes of one byte, none of which is unknown.
  init(small: [UInt8]) { storage = .small(small) }

  /// Takes codes of two bytes, none of which is unknown.
  init(medium: [UInt16]) { storage = .medium(medium) }
}

extension NameCodes: RandomAccessCollection {
  /// The first row.
  public var startIndex: Int { 0 }

  /// The number of rows.
  public var endIndex: Int {
    switch storage {
    case .small(let codes): codes.count
    case .medium(let codes): codes.count
    case .large(let codes): codes.count
    }
  }

  /// The code of a row.
  ///
  /// - Precondition: There is such a row.
  public subscript(row: Int) -> Int32 {
    switch storage {
    case .small(let codes): codes[row] == .max ? CodedColumn.unknown : Int32(codes[row])
    case .medium(let codes): codes[row] == .max ? CodedColumn.unknown : Int32(codes[row])
    case .large(let codes): codes[row]
    }
  }
}
