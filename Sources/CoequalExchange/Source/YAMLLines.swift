/// Finds the bytes of a text by lines and columns as YAML counts them: columns in Unicode scalars, and
/// lines ending also with U+0085, U+2028 and U+2029.
struct YAMLLines: Sendable {
  private let bytes: ArraySlice<UInt8>
  /// Offsets of the first byte of each line.
  private var starts: [Int]
  /// How many scalars begin before each 256th byte, so that long lines are not counted again and again.
  private var counts: [Int] = []
  private static let stride = 256

  /// Looks at a text once.
  ///
  /// - Complexity: O(*n*) for *n* bytes
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    starts = [bytes.startIndex]
    var count = 0
    for offset in bytes.indices {
      if (offset - bytes.startIndex) % Self.stride == 0 { counts.append(count) }
      if !bytes[offset].isContinuation { count += 1 }
      let end = offset + bytes.lengthOfYAMLBreak(at: offset)
      // The second half of CR LF is no break of its own.
      if end > offset, starts.last != end { starts.append(end) }
    }
  }

  /// The offset of a line and column, both from 1; the nearest end for those outside the text.
  ///
  /// - Complexity: O(log *n*)
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return bytes.startIndex }
    guard line <= starts.count else { return bytes.endIndex }
    return offset(of: scalars(before: starts[line - 1]) + max(column, 1) - 1)
  }

  private func scalars(before offset: Int) -> Int {
    let index = min((offset - bytes.startIndex) / Self.stride, counts.count - 1)
    guard index >= 0 else { return 0 }
    let start = bytes.startIndex + index * Self.stride
    return counts[index] + bytes[start..<offset].count { !$0.isContinuation }
  }

  /// The offset at which the scalar with this number begins.
  private func offset(of scalar: Int) -> Int {
    var low = 0
    var high = counts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if counts[middle] <= scalar { low = middle } else { high = middle }
    }
    guard low < counts.count else { return bytes.endIndex }
    var left = scalar - counts[low]
    var offset = bytes.startIndex + low * Self.stride
    while offset < bytes.endIndex {
      if !bytes[offset].isContinuation {
        if left == 0 { return offset }
        left -= 1
      }
      offset += 1
    }
    return bytes.endIndex
  }
}

extension UInt8 {
  /// Whether it is a byte of a character of UTF-8 other than the first.
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// Whether it can stand in the name of an anchor or alias.
  var isYAMLName: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// How many bytes a line break at this offset has; 0 where there is none.
  func lengthOfYAMLBreak(at offset: Int) -> Int {
    guard offset < endIndex else { return 0 }
    switch self[offset] {
    case UInt8(ascii: "\n"): return 1
    case UInt8(ascii: "\r"):
      return offset + 1 < endIndex && self[offset + 1] == UInt8(ascii: "\n") ? 2 : 1
    case 0xC2: return hasPrefix([0xC2, 0x85], at: offset) ? 2 : 0
    case 0xE2:
      return hasPrefix([0xE2, 0x80, 0xA8], at: offset) || hasPrefix([0xE2, 0x80, 0xA9], at: offset)
        ? 3 : 0
    default: return 0
    }
  }

  /// How many bytes white space or a line break at this offset has; 0 where there is neither.
  func lengthOfYAMLBlank(at offset: Int) -> Int {
    guard offset < endIndex else { return 0 }
    let byte = self[offset]
    return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      ? 1 : lengthOfYAMLBreak(at: offset)
  }

  func hasPrefix(_ prefix: [UInt8], at offset: Int) -> Bool {
    offset + prefix.count <= endIndex && self[offset..<offset + prefix.count].elementsEqual(prefix)
  }
}
