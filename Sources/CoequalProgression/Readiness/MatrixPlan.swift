/// What many roles ask for, as rows of bits and what to do with them.
struct MatrixPlan: Sendable {
  /// A part of what a role asks for.
  indirect enum Part: Sendable {
    /// A row of bits: the people who have a level.
    case row(Int)
    /// A competency or level that does not exist; at best somebody meets it.
    case undefined
    case choice(atLeast: Int, [Part])
  }

  /// A competency at a level, as a byte.
  struct Bar: Hashable, Sendable {
    let competency: Int
    let level: UInt8
  }

  private(set) var bars: [Bar] = []
  private(set) var roles: [[Part]] = []

  init(_ trees: [RequirementTree], competencies: Int) {
    var numbers: [Bar: Int] = [:]
    for tree in trees {
      roles.append(
        tree.required.map { part(of: $0, tree, competencies: competencies, &numbers) })
    }
  }

  private mutating func part(
    of node: RequirementTree.Node, _ tree: RequirementTree, competencies: Int,
    _ numbers: inout [Bar: Int]
  ) -> Part {
    switch node {
    case .leaf(let index):
      let leaf = tree.leaves[index]
      guard let competency = tree.slots[leaf.slot].competency, competency < competencies else {
        return .undefined
      }
      let bar = Bar(competency: competency, level: LevelColumns.byte(leaf.bar))
      if let number = numbers[bar] { return .row(number) }
      numbers[bar] = bars.count
      bars.append(bar)
      return .row(bars.count - 1)
    case .choice(let index):
      let choice = tree.choices[index]
      return .choice(
        atLeast: choice.atLeast,
        choice.alternatives.map { part(of: $0, tree, competencies: competencies, &numbers) })
    }
  }

  /// The words of every role for a block of people.
  func words(
    of columns: [[UInt8]], _ people: Range<Int>, _ width: Int, isBest: Bool
  ) -> [UInt64] {
    // Bits behind the last person are those of nobody.
    var everybody = [UInt64](repeating: 0, count: width)
    for word in 0..<(people.count + 63) / 64 {
      let rest = people.count - word * 64
      everybody[word] = rest >= 64 ? .max : (1 << UInt64(rest)) - 1
    }
    var rows = [UInt64](repeating: 0, count: bars.count * width)
    for (number, bar) in bars.enumerated() {
      rows.withUnsafeMutableBufferPointer { rows in
        Self.mark(
          columns[bar.competency], people, atLeast: bar.level,
          in: UnsafeMutableBufferPointer(rebasing: rows[number * width..<(number + 1) * width]))
      }
    }
    var result: [UInt64] = []
    result.reserveCapacity(roles.count * width)
    for role in roles {
      var words = everybody
      for part in role { meet(part, rows, width, isBest: isBest, &words) }
      result += words
    }
    return result
  }

  /// Sets the bit of everybody who has a level: eight bytes at a time.
  private static func mark(
    _ column: [UInt8], _ people: Range<Int>, atLeast level: UInt8,
    in words: UnsafeMutableBufferPointer<UInt64>
  ) {
    // A byte of at most 127 plus 128 - level has its highest bit where it is at least the level.
    let addend = UInt64(128 - level) &* 0x0101_0101_0101_0101
    column.withUnsafeBytes { bytes in
      let whole = people.count / 64
      for word in 0..<whole {
        var bits: UInt64 = 0
        for part in 0..<8 {
          let eight = UInt64(
            littleEndian: bytes.loadUnaligned(
              fromByteOffset: people.lowerBound + word * 64 + part * 8, as: UInt64.self))
          let high = ((eight &+ addend) & 0x8080_8080_8080_8080) >> 7
          // Gathers the lowest bits of eight bytes in the highest byte, the first byte's lowest.
          bits |= ((high &* 0x0102_0408_1020_4080) >> 56) << UInt64(part * 8)
        }
        words[word] = bits
      }
      for person in whole * 64..<people.count where bytes[people.lowerBound + person] >= level {
        words[person / 64] |= 1 << UInt64(person % 64)
      }
    }
  }

  /// Keeps in `words` only those who meet a part.
  private func meet(
    _ part: Part, _ rows: [UInt64], _ width: Int, isBest: Bool, _ words: inout [UInt64]
  ) {
    switch part {
    case .row(let number):
      let start = number * width
      rows.withUnsafeBufferPointer { rows in
        words.withUnsafeMutableBufferPointer { words in
          for word in 0..<width { words[word] &= rows[start + word] }
        }
      }
    case .undefined:
      if !isBest { for word in 0..<width { words[word] = 0 } }
    case .choice(let atLeast, let parts):
      if atLeast == 0 { return }
      // Those who meet at least one, two, … of the alternatives so far.
      var reached = [[UInt64]](
        repeating: [UInt64](repeating: 0, count: width), count: atLeast)
      for part in parts {
        var met = [UInt64](repeating: .max, count: width)
        meet(part, rows, width, isBest: isBest, &met)
        for level in (0..<atLeast).reversed() {
          for word in 0..<width {
            reached[level][word] |= met[word] & (level > 0 ? reached[level - 1][word] : .max)
          }
        }
      }
      for word in 0..<width { words[word] &= reached[atLeast - 1][word] }
    }
  }
}
