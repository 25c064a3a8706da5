/// Bytes as DEFLATE and gzip write them, without looking for what repeats.
package enum Deflated {
  /// A gzip file.
  package static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF] + stored(bytes) + little(checksum(bytes), 4)
      + little(bytes.count, 4)
  }

  /// A gzip file of a beginning and very many zeros.
  package static func gzip(_ bytes: [UInt8], zeros: Int) -> [UInt8] {
    var all = bytes
    all += [UInt8](repeating: 0, count: zeros)
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF] + stored(bytes, isLast: false)
      + Deflated.zeros(count: zeros) + little(checksum(all), 4) + little(all.count, 4)
  }

  /// Zeros, 258 of them in 13 bits.
  package static func zeros(count: Int) -> [UInt8] {
    var bits = BitWriter()
    // The last block, with fixed codes.
    bits.write(0b011, count: 3)
    var left = count
    if left > 0 {
      bits.writeCode(0x30, count: 8)
      left -= 1
    }
    while left >= 258 {
      // Length 258, distance 1.
      bits.writeCode(0b1100_0101, count: 8)
      bits.writeCode(0, count: 5)
      left -= 258
    }
    for _ in 0..<left { bits.writeCode(0x30, count: 8) }
    bits.writeCode(0, count: 7)
    return bits.bytes
  }

  static func stored(_ bytes: [UInt8], isLast: Bool = true) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let part = rest.prefix(0xFFFF)
      rest = rest.dropFirst(part.count)
      result.append(isLast && rest.isEmpty ? 1 : 0)
      result += little(part.count, 2) + little(~part.count & 0xFFFF, 2) + part
    } while !rest.isEmpty
    return result
  }

  static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32, as ZIP and gzip use it.
  static func checksum(_ bytes: some Sequence<UInt8>) -> Int {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~value)
  }

  private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    /// Writes bits, the lowest first.
    mutating func write(_ bits: Int, count: Int) {
      for position in 0..<count {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        bytes[bytes.count - 1] |= UInt8(bits >> position & 1) << used
        used += 1
      }
    }

    /// Writes a code, the highest bit first.
    mutating func writeCode(_ bits: Int, count: Int) {
      for position in (0..<count).reversed() { write(bits >> position, count: 1) }
    }
  }
}
