/// Quantiles of many groups at once, without sorting any.
///
/// Values are counted in bins, the bins that hold what is wanted are found, and only their values are
/// looked at again. Bins divide the ordered bit patterns of numbers, so every step is exact, and the
/// quantiles are those of each group sorted, whatever the number of threads.
public struct GroupedQuantiles: Hashable, Sendable {
  /// How many values each group has.
  public let counts: [Int]
  /// For each group the quantile at each share; nothing for a group without values.
  public let quantiles: [[Double]]

  /// Computes quantiles.
  ///
  /// - Parameters:
  ///   - values: One for each row; those that are not a number are missing, and left out.
  ///   - name: The name of the column, as messages call it.
  ///   - groups: The group of each row; a row of none of them is left out.
  ///   - groupCount: How many groups there are; their numbers begin with 0.
  ///   - shares: From 0 to 1.
  ///   - definition: Which quantile is meant.
  ///   - threads: How many parts of the rows are worked on side by side.
  /// - Throws: ``StatisticsError`` where the columns differ in length, a value is infinite, or a share
  ///   is none.
  /// - Complexity: O(*n*) for *n* rows and few groups; memory for a few values in a hundred, unless
  ///   most are nearly equal
  public init(
    of values: [Double], named name: String, groups: [UInt16], groupCount: Int,
    at shares: [Double], _ definition: QuantileDefinition, threads: Int = 2
  ) async throws(StatisticsError) {
    guard groups.count == values.count else {
      throw .length(column: "groups of \(name)", count: groups.count, expected: values.count)
    }
    guard groupCount >= 0 else { throw .parameter("there are no \(groupCount) groups") }
    for share in shares where !(share >= 0 && share <= 1) {
      throw .parameter("\(share) is no share from 0 to 1")
    }
    let rows = GroupedRows(
      values: values, groups: groups, count: groupCount, parts: max(1, threads))
    let ranges = await rows.ranges()
    if let row = ranges.lazy.compactMap(\.infinite).min() {
      throw .notFinite(column: name, row: row)
    }
    let bins = KeyBins(ranges)
    let counts = await rows.counts(in: bins)
    // The places that the definition asks for, by asking it: what it makes of them comes later.
    var wanted: [[Int]] = []
    for group in ranges {
      var places: Set<Int> = []
      if group.count > 0 {
        for share in shares {
          _ = definition.quantile(of: group.count, at: share) { place in
            places.insert(place)
            return 0
          }
        }
      }
      wanted.append(places.sorted())
    }
    let targets = BinTargets(wanted: wanted, counts: counts, bins: bins)
    var found = await rows.keys(of: targets, in: bins)
    var values = wanted.map { _ in [Int: Double]() }
    for (index, target) in targets.list.enumerated() {
      let keys = found[index]
      found[index] = []
      for (place, key) in zip(target.places, KeySelection.select(target.inner, from: keys)) {
        values[target.group][place] = key.double
      }
    }
    self.counts = ranges.map(\.count)
    quantiles = ranges.indices.map { group in
      guard ranges[group].count > 0 else { return [] }
      return shares.map { share in
        definition.quantile(of: ranges[group].count, at: share) { values[group][$0] ?? .nan }
      }
    }
  }
}

/// The rows, in parts that are looked at side by side.
private struct GroupedRows: Sendable {
  let values: [Double]
  let groups: [UInt16]
  let count: Int
  let parts: Int

  /// What `work` gives for each part, in order.
  private func map<Result: Sendable>(_ work: @Sendable @escaping (Range<Int>) -> Result) async
    -> [Result]
  {
    let size = (values.count + parts - 1) / parts
    let ranges = (0..<parts).map { part in
      min(part * size, values.count)..<min((part + 1) * size, values.count)
    }
    return await withTaskGroup(of: (Int, Result).self) { tasks in
      for (index, range) in ranges.enumerated() {
        tasks.addTask { (index, work(range)) }
      }
      var results = [Result?](repeating: nil, count: ranges.count)
      for await (index, result) in tasks { results[index] = result }
      return results.compactMap(\.self)
    }
  }

  /// The extent of each group.
  func ranges() async -> [KeyRange] {
    let parts = await map { [values, groups, count] rows in
      var ranges = [KeyRange](repeating: KeyRange(), count: count)
      values.withUnsafeBufferPointer { values in
        groups.withUnsafeBufferPointer { groups in
          ranges.withUnsafeMutableBufferPointer { ranges in
            for row in rows where Int(groups[row]) < count && !values[row].isNaN {
              ranges[Int(groups[row])].add(values[row], row: row)
            }
          }
        }
      }
      return ranges
    }
    return (0..<count).map { group in
      parts.reduce(into: KeyRange()) { $0.merge($1[group]) }
    }
  }

  /// How many values each bin has.
  func counts(in bins: KeyBins) async -> [Int] {
    let parts = await map { [values, groups, count] rows in
      var counts = [UInt32](repeating: 0, count: bins.count)
      values.withUnsafeBufferPointer { values in
        groups.withUnsafeBufferPointer { groups in
          counts.withUnsafeMutableBufferPointer { counts in
            bins.groups.withUnsafeBufferPointer { bins in
              for row in rows where Int(groups[row]) < count && !values[row].isNaN {
                counts[bins[Int(groups[row])].bin(of: values[row].key)] &+= 1
              }
            }
          }
        }
      }
      return counts
    }
    return (0..<bins.count).map { bin in parts.reduce(0) { $0 + Int($1[bin]) } }
  }

  /// The keys in the bins that are wanted, for each target.
  func keys(of targets: BinTargets, in bins: KeyBins) async -> [[UInt64]] {
    let parts = await map { [values, groups, count] rows in
      var keys = [[UInt64]](repeating: [], count: targets.list.count)
      values.withUnsafeBufferPointer { values in
        groups.withUnsafeBufferPointer { groups in
          targets.ofBin.withUnsafeBufferPointer { ofBin in
            bins.groups.withUnsafeBufferPointer { bins in
              for row in rows where Int(groups[row]) < count && !values[row].isNaN {
                let key = values[row].key
                let target = ofBin[bins[Int(groups[row])].bin(of: key)]
                if target >= 0 { keys[Int(target)].append(key) }
              }
            }
          }
        }
      }
      return keys
    }
    return targets.list.indices.map { target in parts.flatMap { $0[target] } }
  }
}

/// The least and the greatest key of a group.
private struct KeyRange: Sendable {
  var count = 0
  var least = UInt64.max
  var greatest = UInt64.min
  /// The first row whose value is infinite.
  var infinite: Int?

  mutating func add(_ value: Double, row: Int) {
    count &+= 1
    least = Swift.min(least, value.key)
    greatest = Swift.max(greatest, value.key)
    if value.isInfinite, infinite == nil { infinite = row }
  }

  mutating func merge(_ other: KeyRange) {
    count += other.count
    least = Swift.min(least, other.least)
    greatest = Swift.max(greatest, other.greatest)
    infinite = infinite ?? other.infinite
  }
}

/// Bins of all groups, one group behind the other.
private struct KeyBins: Sendable {
  struct Group: Sendable {
    var first: Int
    var least: UInt64
    var shift: UInt64

    @inline(__always)
    func bin(of key: UInt64) -> Int {
      first &+ Int(truncatingIfNeeded: (key &- least) &>> shift)
    }
  }

  let groups: [Group]
  let count: Int

  /// About as many bins as the fast memory of one core holds, more for larger groups.
  private static let most = 1 << 16

  init(_ ranges: [KeyRange]) {
    let rows = max(1, ranges.reduce(0) { $0 + $1.count })
    var groups: [Group] = []
    var first = 0
    for range in ranges {
      guard range.count > 0 else {
        groups.append(Group(first: first, least: 0, shift: 63))
        continue
      }
      let share = Double(range.count) / Double(rows)
      let wanted = max(1, Int(share * Double(Self.most)))
      let bits = UInt64(Int.bitWidth - (wanted + 1).leadingZeroBitCount - 1)
      let width = UInt64(UInt64.bitWidth - (range.greatest - range.least).leadingZeroBitCount)
      let shift = width > bits ? width - bits : 0
      groups.append(Group(first: first, least: range.least, shift: shift))
      first += Int((range.greatest - range.least) >> shift) + 1
    }
    self.groups = groups
    count = first
  }

  /// The bins of a group.
  func range(of group: Int) -> Range<Int> {
    groups[group].first..<(group + 1 < groups.count ? groups[group + 1].first : count)
  }
}

/// The bins in which the wanted places are.
private struct BinTargets: Sendable {
  struct Target: Sendable {
    var group: Int
    /// Places in the group, and the same in the bin.
    var places: [Int]
    var inner: [Int]
  }

  private(set) var list: [Target] = []
  /// The target of each bin, -1 where it holds nothing that is wanted.
  private(set) var ofBin: [Int32]

  init(wanted: [[Int]], counts: [Int], bins: KeyBins) {
    ofBin = [Int32](repeating: -1, count: bins.count)
    for (group, places) in wanted.enumerated() {
      var before = 0
      var rest = places[...]
      for bin in bins.range(of: group) where !rest.isEmpty {
        let here = rest.prefix { $0 < before + counts[bin] }
        if !here.isEmpty {
          ofBin[bin] = Int32(list.count)
          list.append(Target(group: group, places: Array(here), inner: here.map { $0 - before }))
          rest = rest.dropFirst(here.count)
        }
        before += counts[bin]
      }
    }
  }
}

/// Finds keys by their place, were they sorted.
private enum KeySelection {
  /// The keys at some places, which ascend.
  ///
  /// Divides the keys by their leading bits that differ, as often as it takes: at most eight times.
  static func select(_ places: [Int], from keys: [UInt64]) -> [UInt64] {
    guard keys.count > 2000, let least = keys.min(), let greatest = keys.max(), least < greatest
    else {
      let sorted = keys.sorted()
      return places.map { sorted[$0] }
    }
    let width = UInt64(UInt64.bitWidth - (greatest - least).leadingZeroBitCount)
    let shift = width > 8 ? width - 8 : 0
    var parts = [[UInt64]](repeating: [], count: 256)
    for key in keys { parts[Int((key - least) >> shift)].append(key) }
    var result: [UInt64] = []
    var before = 0
    for part in parts {
      let here = places.filter { (before..<before + part.count).contains($0) }
      if !here.isEmpty { result += select(here.map { $0 - before }, from: part) }
      before += part.count
    }
    return result
  }
}

extension Double {
  /// A number that is greater for a greater value; the same for both zeros.
  @inline(__always)
  fileprivate var key: UInt64 {
    let bits = (self + 0).bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }
}

extension UInt64 {
  /// The value of a key.
  fileprivate var double: Double {
    Double(bitPattern: self >> 63 == 1 ? self & ~(1 << 63) : ~self)
  }
}
