/// A set of bytes below 64, where all that XML gives a meaning to are, in one machine word.
struct ByteSet {
  private let bits: UInt64

  /// The control characters and `characters`; others than those below 64 are left out.
  init(controlsAnd characters: StaticString) {
    var bits: UInt64 = 0xFFFF_FFFF
    for k in 0..<characters.utf8CodeUnitCount where characters.utf8Start[k] < 64 {
      bits |= 1 << UInt64(characters.utf8Start[k])
    }
    self.bits = bits
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 64 && (bits &>> UInt64(byte)) & 1 != 0
  }
}
