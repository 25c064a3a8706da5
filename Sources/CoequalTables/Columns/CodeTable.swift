/// Texts with numbers from 0, in the order in which they were added.
///
/// A class with memory of its own, because every code of a file is looked up in one: see ``View``.
/// Hashes are salted anew for each table, so that no file can be made to collide; numbers depend on
/// the order of texts alone.
///
/// Threads may look things up side by side while nobody adds.
final class CodeTable: @unchecked Sendable {
  private(set) var count = 0
  private var entries: UnsafeMutablePointer<Entry>
  private var slots: UnsafeMutablePointer<UInt32>
  private var mask: Int
  /// All texts, one behind the other.
  private var bytes: UnsafeMutablePointer<UInt8>
  private var bytesUsed = 0
  private var bytesRoom: Int
  private let salt: UInt64

  init() {
    let slotCount = 64
    mask = slotCount - 1
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: 0, count: slotCount)
    entries = .allocate(capacity: slotCount / 2)
    bytesRoom = 1024
    bytes = .allocate(capacity: bytesRoom)
    salt = .random(in: .min ... .max)
  }

  deinit {
    slots.deallocate()
    entries.deallocate()
    bytes.deallocate()
  }

  fileprivate struct Entry {
    /// The first eight bytes of the text, then zeros.
    var low: UInt64
    /// The next eight.
    var high: UInt64
    var length: Int
    var offset: Int
  }

  /// What `code(of:)` gives for a text that is not there.
  static let none = UInt32.max

  /// The number of a text; ``none`` where it has none.
  func code(of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let (low, high) = Self.words(of: text)
    // The empty text may be nowhere; nobody looks at its bytes.
    return view.code(low, high, text.baseAddress ?? UnsafePointer(bytes), text.count)
  }

  /// The number of a text, which is added where it is new.
  func add(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let known = code(of: text)
    if known != Self.none { return known }
    if 2 * (count + 1) > mask { grow() }
    if bytesUsed + text.count > bytesRoom {
      bytesRoom = max(2 * bytesRoom, bytesUsed + text.count)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: bytesRoom)
      larger.update(from: bytes, count: bytesUsed)
      bytes.deallocate()
      bytes = larger
    }
    if let start = text.baseAddress { (bytes + bytesUsed).update(from: start, count: text.count) }
    let (low, high) = Self.words(of: text)
    entries[count] = Entry(low: low, high: high, length: text.count, offset: bytesUsed)
    bytesUsed += text.count
    count += 1
    place(count - 1)
    return UInt32(count - 1)
  }

  /// The bytes of a text, as long as nothing is added.
  func text(of code: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + entries[code].offset, count: entries[code].length)
  }

  func removeAll() {
    guard count > 0 else { return }
    count = 0
    bytesUsed = 0
    slots.update(repeating: 0, count: mask + 1)
  }

  private func place(_ code: Int) {
    let entry = entries[code]
    var slot =
      Self.hash(
        entry.low, entry.high, UnsafePointer(bytes) + entry.offset, entry.length, salt) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(code + 1)
  }

  private func grow() {
    // Fast at first; then memory matters more.
    let slotCount = (mask < 1 << 16 ? 4 : 2) * (mask + 1)
    slots.deallocate()
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: 0, count: slotCount)
    mask = slotCount - 1
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: slotCount / 2)
    larger.update(from: entries, count: count)
    entries.deallocate()
    entries = larger
    for code in 0..<count { place(code) }
  }

  /// The first sixteen bytes as two numbers.
  private static func words(of text: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
    var words: (low: UInt64, high: UInt64) = (0, 0)
    for i in 0..<min(8, text.count) { words.low |= UInt64(text[i]) << (8 * i) }
    for i in 8..<max(8, min(16, text.count)) { words.high |= UInt64(text[i]) << (8 * (i - 8)) }
    return words
  }

  /// Multiplies to 128 bits and folds, as wyhash does (Wang Yi, public domain).
  @inline(__always)
  private static func hash(
    _ low: UInt64, _ high: UInt64, _ text: UnsafePointer<UInt8>, _ length: Int, _ salt: UInt64
  ) -> Int {
    var product = (low ^ salt).multipliedFullWidth(
      by: (high &+ UInt64(truncatingIfNeeded: length)) ^ 0x9E37_79B9_7F4A_7C15)
    var mixed = product.high ^ product.low
    if length > 16 {
      for i in 16..<length {
        product = (mixed ^ UInt64(text[i]) ^ salt).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        mixed = product.high ^ product.low
      }
    }
    return Int(truncatingIfNeeded: mixed)
  }

  /// The table as plain pointers, which hold until something is added.
  struct View {
    fileprivate let entries: UnsafePointer<Entry>
    fileprivate let slots: UnsafePointer<UInt32>
    fileprivate let mask: Int
    fileprivate let bytes: UnsafePointer<UInt8>
    fileprivate let salt: UInt64

    /// The number of a text; `CodeTable.none` where it has none.
    ///
    /// - Parameters:
    ///   - low: Its first eight bytes, then zeros.
    ///   - high: The next eight.
    @inline(__always)
    func code(
      _ low: UInt64, _ high: UInt64, _ text: UnsafePointer<UInt8>, _ length: Int
    ) -> UInt32 {
      var slot = CodeTable.hash(low, high, text, length, salt) & mask
      while slots[slot] != 0 {
        let entry = entries + Int(slots[slot] &- 1)
        if entry.pointee.low == low, entry.pointee.high == high, entry.pointee.length == length,
          length <= 16 || isSame(text, entry.pointee.offset, length)
        {
          return slots[slot] &- 1
        }
        slot = (slot &+ 1) & mask
      }
      return CodeTable.none
    }

    private func isSame(_ text: UnsafePointer<UInt8>, _ offset: Int, _ length: Int) -> Bool {
      for i in 16..<length where text[i] != bytes[offset &+ i] { return false }
      return true
    }
  }

  var view: View {
    View(
      entries: UnsafePointer(entries), slots: UnsafePointer(slots), mask: mask,
      bytes: UnsafePointer(bytes), salt: salt)
  }
}
