/// Between UTF-16 in a file and UTF-8 in memory.
enum UTF16Coding {
  /// The UTF-8 form of `bytes` from `start` on.
  ///
  /// - Throws: ``MarkupError`` for half a character, a surrogate without its partner, or a zero
  static func decode(
    _ bytes: [UInt8], from start: Int, littleEndian: Bool
  ) throws(MarkupError) -> [UInt8] {
    guard (bytes.count - start).isMultiple(of: 2) else {
      throw MarkupError(
        .encoding, "the file ends in the middle of a UTF-16 character",
        at: bytes.count - 1..<bytes.count)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 2)
    let unit = { (i: Int) -> UInt32 in
      littleEndian
        ? UInt32(bytes[i]) | UInt32(bytes[i + 1]) << 8
        : UInt32(bytes[i]) << 8 | UInt32(bytes[i + 1])
    }
    var i = start
    while i < bytes.count {
      var value = unit(i)
      let first = i
      i += 2
      if value & 0xFC00 == 0xD800, i < bytes.count, unit(i) & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value & 0x3FF) << 10 + (unit(i) & 0x3FF)
        i += 2
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw MarkupError(.encoding, "half of a UTF-16 surrogate pair", at: first..<first + 2)
      }
      guard value != 0 else { throw .zeroByte(at: first..<first + 2) }
      UTF8.append(scalar, to: &result)
    }
    return result
  }

  /// `bytes`, which are UTF-8, as UTF-16 without a mark.
  static func encode(_ bytes: some Sequence<UInt8>, littleEndian: Bool) -> [UInt8] {
    var result: [UInt8] = []
    let sink = { (unit: UInt16) in
      let low = UInt8(truncatingIfNeeded: unit)
      let high = UInt8(truncatingIfNeeded: unit >> 8)
      result.append(littleEndian ? low : high)
      result.append(littleEndian ? high : low)
    }
    _ = transcode(
      bytes.makeIterator(), from: UTF8.self, to: UTF16.self, stoppingOnError: false, into: sink)
    return result
  }
}
