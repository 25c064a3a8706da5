/// Finds names by the addresses that libxml2's dictionary gave their parts.
///
/// Equal strings have equal addresses there, so an element costs one probe of a small table and its
/// name becomes a `String` once. A name that comes with other addresses is still found by its text;
/// this is a cache and never the truth.
struct NameCache {
  typealias Address = UnsafePointer<UInt8>

  private struct Slot {
    var local: Address?
    var namespace: Address?
    var id = NameID(0)
  }

  private var slots = [Slot](repeating: Slot(), count: 256)
  private var count = 0

  /// The name with these addresses, if it was stored.
  @inline(__always)
  func id(local: Address, namespace: Address?) -> NameID? {
    let slot = slots[index(local, namespace)]
    return slot.local == nil ? nil : slot.id
  }

  /// Remembers the name behind these addresses.
  mutating func store(_ id: NameID, local: Address, namespace: Address?) {
    if 2 * (count + 1) > slots.count { grow() }
    slots[index(local, namespace)] = Slot(local: local, namespace: namespace, id: id)
    count += 1
  }

  /// The slot that holds these addresses, or the free one where they belong.
  @inline(__always)
  private func index(_ local: Address, _ namespace: Address?) -> Int {
    let mask = slots.count - 1
    let space = namespace.map { UInt(bitPattern: $0) } ?? 0
    let mixed = (UInt(bitPattern: local) ^ (space &<< 1)) &* 0x9E37_79B9_7F4A_7C15
    var i = Int(truncatingIfNeeded: mixed >> 40) & mask
    while let found = slots[i].local, found != local || slots[i].namespace != namespace {
      i = (i + 1) & mask
    }
    return i
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for slot in old {
      guard let local = slot.local else { continue }
      slots[index(local, slot.namespace)] = slot
    }
  }
}
