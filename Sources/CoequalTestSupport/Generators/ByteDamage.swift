/// Damages files the way that disks, networks and editors do.
package enum ByteDamage {
  /// The bytes with a few of them changed, lost, doubled or cut off.
  package static func damaged(_ bytes: [UInt8], using random: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.index(3) where !bytes.isEmpty {
      let start = random.index(bytes.count)
      let end = min(bytes.count, start + 1 + random.index(40))
      switch random.index(7) {
      case 0: bytes[start] ^= 1 << UInt8(random.index(8))
      case 1: bytes[start] = UInt8(random.index(256))
      case 2: bytes[start] = random.pick(Array("<>&\"'/= ;#x]-![?:0\n".utf8))
      case 3: bytes.removeSubrange(start..<end)
      case 4: bytes.insert(contentsOf: bytes[start..<end], at: random.index(bytes.count))
      case 5: bytes.swapAt(start, random.index(bytes.count))
      default:
        if random.once(in: 4) { bytes.removeSubrange(start...) } else { bytes.remove(at: start) }
      }
    }
    return bytes
  }
}
