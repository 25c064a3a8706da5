import CoequalTestSupport

/// Requirements as a test writes them, with the least gap found by trying every selection.
indirect enum AskedTree {
  case level(competency: Int, bar: Int, isOptional: Bool = false, weight: Int = 1)
  case choose(Int, [AskedTree])

  /// The levels that can be asked for, one list of targets for each way to choose.
  var ways: [[Int: Int]] {
    switch self {
    case .level(let competency, let bar, let isOptional, _): [isOptional ? [:] : [competency: bar]]
    case .choose(let count, let parts): Self.ways(toChoose: min(count, parts.count), of: parts[...])
    }
  }

  private static func ways(toChoose count: Int, of parts: ArraySlice<AskedTree>) -> [[Int: Int]] {
    if count == 0 { return [[:]] }
    guard let first = parts.first, parts.count >= count else { return [] }
    let others = parts.dropFirst()
    let with = first.chosenWays.flatMap { way in
      ways(toChoose: count - 1, of: others).map { way.merging($0) { max($0, $1) } }
    }
    return with + ways(toChoose: count, of: others)
  }

  /// Inside of a choice nothing is optional.
  private var chosenWays: [[Int: Int]] {
    if case .level(let competency, let bar, _, _) = self { [[competency: bar]] } else { ways }
  }

  /// Every way through requirements that stand side by side.
  static func ways(_ trees: [AskedTree]) -> [[Int: Int]] {
    trees.reduce([[:]]) { ways, tree in
      let more = tree.ways
      return ways.flatMap { way in more.map { way.merging($0) { max($0, $1) } } }
    }
  }

  // MARK: - As XML

  func xml(_ number: inout Int) -> String {
    switch self {
    case .level(let competency, let bar, let isOptional, let weight):
      return "<requires competency=\"c\(competency)\" level=\"l\(bar)\""
        + (isOptional ? " optional=\"true\"" : "") + (weight == 1 ? "" : " weight=\"\(weight)\"")
        + "/>"
    case .choose(let count, let parts):
      number += 1
      let id = number
      return "<choose id=\"ch\(id)\" at-least=\"\(count)\">"
        + parts.map { $0.xml(&number) }.joined() + "</choose>"
    }
  }

  static func xml(_ trees: [AskedTree]) -> String {
    var number = 0
    return trees.isEmpty
      ? "" : "<requirements>" + trees.map { $0.xml(&number) }.joined() + "</requirements>"
  }

  // MARK: - At random

  /// Requirements of which no two beside each other ask for one competency, as the format has it.
  static func random(_ lots: inout SplitMix, depth: Int = 0) -> [AskedTree] {
    let competencies = Array(0..<Self.competencies).shuffled(using: &lots)
    return competencies.prefix(depth == 0 ? lots.index(4) : 1 + lots.index(3)).map { competency in
      if depth < 3, lots.once(in: 2) {
        let parts = random(&lots, depth: depth + 1)
        return .choose(1 + lots.index(parts.count), parts)
      }
      return .level(
        competency: competency, bar: lots.index(levels), isOptional: lots.once(in: 6))
    }
  }

  /// Choices, nested or not, of which several alternatives ask for one competency.
  static func randomChoice(_ lots: inout SplitMix, depth: Int = 0) -> AskedTree {
    let parts = (0...lots.index(5)).map { _ -> AskedTree in
      depth < 2 && lots.once(in: 4)
        ? randomChoice(&lots, depth: depth + 1)
        : .level(competency: lots.index(3), bar: lots.index(levels))
    }
    return .choose(1 + lots.index(parts.count), parts)
  }

  static let competencies = 5
  static let levels = 4
}
