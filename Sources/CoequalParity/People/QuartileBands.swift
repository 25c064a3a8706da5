import CoequalCensus
import CoequalModel

/// How many people of each group are in each quarter of the workers, from the lowest to the highest
/// paid: Article 9(1)(f) of Directive (EU) 2023/970.
///
/// The quarters are of workers, not of the range of pay.
public struct QuartileBands: Hashable, Sendable {
  /// The names of the groups.
  public let groups: [String]
  /// For each of the four bands, the number of people of each group.
  public let counts: [[Int]]

  /// Divides people by what they are paid.
  ///
  /// People without a group or with unknown pay do not count.
  ///
  /// - Parameters:
  ///   - rows: The people of one employer.
  ///   - pay: What each of them is paid, in the same order.
  ///   - column: The groups.
  /// - Complexity: O(*n* log *n*)
  init(of rows: [Int], pay: [Double], by column: CodedColumn, _ conventions: Conventions) {
    let counted = rows.indices.filter {
      pay[$0].isFinite && column.codes[rows[$0]] != CodedColumn.unknown
    }
    var counts = Array(
      repeating: Array(repeating: 0, count: column.names.count), count: Self.bandCount)
    let sizes = Self.sizes(of: counted.count, conventions)
    if conventions.isStandard(.quartileTies) {
      var groups = Array(repeating: [Double](), count: column.names.count)
      for place in counted { groups[Int(column.codes[rows[place]])].append(pay[place]) }
      Self.fill(&counts, sizes, groups)
    } else {
      // Equal pay keeps the order of the census.
      let ranked = counted.sorted { (pay[$0], $0) < (pay[$1], $1) }
      var next = ranked.makeIterator()
      for (band, size) in sizes.enumerated() {
        for _ in 0..<size {
          guard let place = next.next() else { break }
          counts[band][Int(column.codes[rows[place]])] += 1
        }
      }
    }
    groups = column.names
    self.counts = counts
  }

  private init(groups: [String], counts: [[Int]]) {
    self.groups = groups
    self.counts = counts
  }

  static let bandCount = 4

  /// The people of several employers, each divided by itself.
  ///
  /// The groups have to be those of one column.
  static func sum(_ parts: [QuartileBands]) -> QuartileBands? {
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { sum, part in
      QuartileBands(
        groups: sum.groups,
        counts: zip(sum.counts, part.counts).map { zip($0, $1).map(+) })
    }
  }

  /// How many people are in each band.
  static func sizes(of count: Int, _ conventions: Conventions) -> [Int] {
    var sizes = Array(repeating: count / bandCount, count: bandCount)
    if conventions.isStandard(.quartileSizes) {
      // Band b holds the ranks r with ⌊(r − 1) × 4 ÷ n⌋ = b, so it begins at ⌈b × n ÷ 4⌉.
      func start(_ band: Int) -> Int { (band * count + bandCount - 1) / bandCount }
      return (0..<bandCount).map { start($0 + 1) - start($0) }
    }
    for band in [0, 3, 1].prefix(count % bandCount) { sizes[band] += 1 }
    return sizes
  }

  /// Fills the bands with runs of equal pay, from the lowest on; a run that a limit parts gives each side
  /// its mix.
  ///
  /// - Parameter pay: What the people of each group are paid.
  private static func fill(_ counts: inout [[Int]], _ sizes: [Int], _ pay: [[Double]]) {
    let sorted = pay.map { $0.sorted() }
    var next = sorted.map { _ in 0 }
    var run = next
    var (band, room) = (0, sizes.first ?? 0)
    func nextBand() {
      while room == 0, band + 1 < sizes.count {
        band += 1
        room = sizes[band]
      }
    }
    while true {
      var least = Double.infinity
      for group in sorted.indices where next[group] < sorted[group].count {
        least = min(least, sorted[group][next[group]])
      }
      if least == .infinity { return }
      var rest = 0
      for group in sorted.indices {
        let start = next[group]
        while next[group] < sorted[group].count, sorted[group][next[group]] == least {
          next[group] += 1
        }
        run[group] = next[group] - start
        rest += run[group]
      }
      while rest > 0 {
        nextBand()
        let part = rest <= room ? run : share(of: run, room)
        let size = min(rest, room)
        if size == 0 { break }
        for group in run.indices {
          counts[band][group] += part[group]
          run[group] -= part[group]
        }
        (rest, room) = (rest - size, room - size)
      }
    }
  }

  /// So many of the people, with their mix of groups: whole numbers by the largest remainders, the
  /// first group first where these are equal.
  static func share(of counts: [Int], _ size: Int) -> [Int] {
    let all = counts.reduce(0, +)
    guard size > 0, all > 0 else { return counts.map { _ in 0 } }
    var parts = counts.map { $0 * size / all }
    let order = counts.indices.sorted {
      (-(counts[$0] * size % all), $0) < (-(counts[$1] * size % all), $1)
    }
    for group in order.prefix(size - parts.reduce(0, +)) { parts[group] += 1 }
    return parts
  }
}
