/// Which of 512 people something is true of: a bit for each.
///
/// The people stand in 8 parts of 64. A comparison of a part gives each of its bytes one bit, and the bits
/// of all parts lie over each other: the bit `part` of byte `n` is the person 64 `part` + `n`. So no bits
/// have to be moved about, whatever the processor, and a person's bit is found by two small divisions.
struct PeopleBits: Sendable {
  /// How many people they are of.
  static let count = 512

  // Words and no bytes: of vectors of more elements the compiler makes loops over single ones.
  fileprivate private(set) var words: SIMD8<UInt64>

  /// True of nobody.
  static var none: PeopleBits { PeopleBits(words: SIMD8(repeating: 0)) }
  /// True of everybody.
  static var all: PeopleBits { PeopleBits(words: SIMD8(repeating: .max)) }

  private init(words: SIMD8<UInt64>) {
    self.words = words
  }

  /// True of the first people.
  init(first count: Int) {
    self = count >= Self.count ? .all : .none
    if count >= Self.count { return }
    for person in 0..<max(0, count) { words[Self.word(person)] |= 1 << Self.bit(person) }
  }

  /// True of those whose level is high enough.
  ///
  /// - Parameters:
  ///   - levels: Bytes of at most ``LevelColumns/top``, of which 512 count.
  ///   - start: The first of them.
  ///   - level: The level, from 1.
  init(_ levels: UnsafeRawBufferPointer, from start: Int, atLeast level: UInt8) {
    // A byte of at most 127 plus 128 - level has its highest bit where it is at least the level.
    let addend = SIMD8(repeating: UInt64(128 &- level) &* 0x0101_0101_0101_0101)
    let highest = SIMD8<UInt64>(repeating: 0x8080_8080_8080_8080)
    words = SIMD8(repeating: 0)
    for part in 0..<8 {
      let sums =
        levels.loadUnaligned(fromByteOffset: start + part * 64, as: SIMD8<UInt64>.self) &+ addend
      words |= (sums & highest) &>> SIMD8(repeating: UInt64(7 - part))
    }
  }

  /// Whether it is true of a person, by the place among the 512.
  subscript(person: Int) -> Bool { words[Self.word(person)] >> Self.bit(person) & 1 == 1 }

  private static func word(_ person: Int) -> Int { person % 64 / 8 }

  private static func bit(_ person: Int) -> UInt64 {
    // The first byte in memory is the lowest of the word, or the highest.
    let byte = 1.littleEndian == 1 ? person % 8 : 7 - person % 8
    return UInt64(byte * 8 + person / 64)
  }

  static func & (left: Self, right: Self) -> Self { Self(words: left.words & right.words) }

  static func | (left: Self, right: Self) -> Self { Self(words: left.words | right.words) }
}

/// How many people several sets of bits are true of.
///
/// Each byte counts for itself, so up to 31 sets of 8 bits a byte can be added.
struct BitCount: Sendable {
  private var words = SIMD8<UInt64>(repeating: 0)

  /// Adds a set: neighbours are added, bits to pairs, pairs to fours, fours to bytes.
  mutating func add(_ bits: PeopleBits) {
    let (one, two, four) = (Self.words(1), Self.words(2), Self.words(4))
    let pairs = bits.words &- ((bits.words &>> one) & Self.words(0x5555_5555_5555_5555))
    let even = Self.words(0x3333_3333_3333_3333)
    let fours = (pairs & even) &+ ((pairs &>> two) & even)
    words &+= (fours &+ (fours &>> four)) & Self.words(0x0F0F_0F0F_0F0F_0F0F)
  }

  private static func words(_ word: UInt64) -> SIMD8<UInt64> { SIMD8(repeating: word) }

  var total: Int {
    withUnsafeBytes(of: words) { bytes in bytes.reduce(0) { $0 + Int($1) } }
  }
}
