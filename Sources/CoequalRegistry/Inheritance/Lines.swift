/// Which framework extends which: the levels in which they can be resolved, and the rings in which
/// they cannot.
struct Lines {
  /// What a framework extends.
  enum Base {
    case none
    /// The position of another one, or of itself.
    case framework(Int)
    /// Nothing that is there; that has been reported.
    case missing
  }

  /// A framework of a level and the one that it extends, by their positions.
  struct Member: Sendable {
    let framework: Int
    let base: Int?
  }

  /// Frameworks that extend each other, each once, in the order in which they do.
  private(set) var rings: [[Int]] = []
  private let bases: [Base]
  /// How many others a framework inherits through; `nil` where that is not to be known.
  private var depths: [Int?]

  /// Takes time in proportion to the number of frameworks.
  init(bases: [Base]) {
    self.bases = bases
    depths = Array(repeating: nil, count: bases.count)
    var isDone = Array(repeating: false, count: bases.count)
    for start in bases.indices where !isDone[start] { follow(start, &isDone) }
  }

  /// Goes up from a framework to what is known, and back down.
  private mutating func follow(_ start: Int, _ isDone: inout [Bool]) {
    var line: [Int] = []
    var places: [Int: Int] = [:]
    var position = start
    var depth: Int?
    walk: while !isDone[position] {
      isDone[position] = true
      places[position] = line.count
      line.append(position)
      switch bases[position] {
      case .none:
        depth = -1
        break walk
      case .missing: break walk
      case .framework(let base):
        if let ring = places[base] {
          rings.append(Array(line[ring...]))
          break walk
        }
        position = base
        // Known already: the line goes on from there.
        if isDone[base] { depth = depths[base] }
      }
    }
    for position in line.reversed() {
      depth = depth.map { $0 + 1 }
      depths[position] = depth
    }
  }

  /// The frameworks that extend nothing, then those that extend only these, and so on.
  func levels() -> [[Member]] {
    var levels: [[Member]] = []
    for (framework, depth) in depths.enumerated() {
      guard let depth else { continue }
      while levels.count <= depth { levels.append([]) }
      var base: Int?
      if case .framework(let position) = bases[framework] { base = position }
      levels[depth].append(Member(framework: framework, base: base))
    }
    return levels
  }
}
