import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTestSupport
import Testing

/// A framework with roles that ask for given requirements, and what an oracle says of them.
struct AskedRoles {
  let roles: [[AskedTree]]
  let framework: LinkedFramework
  let catalog: Catalog
  /// The months of one level of each competency; `nil` where it is not declared.
  let months: [Int?]

  init(_ roles: [[AskedTree]], months: [Int?] = [3, 4, 6, 6, 12]) async throws {
    self.roles = roles
    self.months = months
    let levels = (0..<AskedTree.levels).map { "<level id=\"l\($0)\"><title>L\($0)</title></level>" }
    let competencies = months.enumerated().map { number, months in
      let time = months.map { " per-level=\"P\($0)M\"" } ?? ""
      return
        "<competency id=\"c\(number)\" scale=\"s\"\(time)><title>C\(number)</title></competency>"
    }
    let written = roles.enumerated().map { number, trees in
      DocumentText.role("r\(number)", "g1", AskedTree.xml(trees))
    }
    let content = """
      <scales><scale id="s"><title>S</title>\(levels.joined())</scale></scales>
      <competencies><area id="a"><title>A</title>\(competencies.joined())</area></competencies>
      <tracks><track id="t" kind="individual-contributor"><title>T</title>\(written.joined())</track></tracks>
      """
    catalog = await Registry(documents: [
      "s.xml": DocumentText.structure(), "f.xml": DocumentText.framework(content),
    ]).load()
    framework = try #require(catalog.frameworks.first, "\(catalog.lines)")
  }

  func readiness(
    _ role: Int, _ states: [LevelState], _ policy: ReadinessPolicy = ReadinessPolicy()
  ) -> Readiness {
    Readiness(
      role: role, in: framework,
      of: PersonLevels(
        Dictionary(uniqueKeysWithValues: states.enumerated().map { ($0, $1) }), in: framework),
      by: policy)
  }

  // MARK: - The oracle

  struct Cost: Comparable {
    var untimed = 0
    var months = 0
    var sum = 0
    var levels = 0

    static func < (left: Self, right: Self) -> Bool {
      (left.untimed, left.months, left.sum, left.levels)
        < (right.untimed, right.months, right.sum, right.levels)
    }
  }

  /// The least cost over every way, for levels that are known.
  func cost(_ role: Int, _ levels: [Int], atOnce: Int?, untimedIsFree: Bool = false) -> Cost {
    AskedTree.ways(roles[role]).map { targets in
      var cost = Cost()
      var times: [Int] = []
      for (competency, target) in targets where target > levels[competency] {
        let missing = target - levels[competency]
        cost.levels += missing
        if let months = months[competency] {
          times.append(missing * months)
        } else if !untimedIsFree {
          cost.untimed += missing
        }
      }
      cost.sum = times.reduce(0, +)
      cost.months = Self.makespan(times, atOnce: atOnce)
      return cost
    }.min() ?? Cost()
  }

  private static func makespan(_ times: [Int], atOnce: Int?) -> Int {
    var lines = Array(repeating: 0, count: atOnce ?? max(1, times.count))
    for time in times.sorted(by: >) {
      lines.sort()
      lines[0] += time
    }
    return lines.max() ?? 0
  }

  /// The verdict of levels that are known.
  func verdict(
    _ role: Int, _ levels: [Int], atOnce: Int?, within months: Int, isBest: Bool
  ) -> Verdict {
    let cost = cost(role, levels, atOnce: atOnce, untimedIsFree: isBest)
    if cost.levels == 0 { return .ready }
    return cost.untimed == 0 && cost.months <= months ? .withinReach : .notYet
  }

  /// The levels that a state leaves possible.
  static func levels(of state: LevelState) -> [Int] {
    switch state {
    case .rated(let level): [level]
    case .contested(let range): Array(range)
    case .unknown, .stale: Array(-1..<AskedTree.levels)
    }
  }

  /// Every combination of levels.
  static func combinations(_ choices: [[Int]]) -> [[Int]] {
    choices.reduce([[]]) { lists, choice in
      lists.flatMap { list in choice.map { list + [$0] } }
    }
  }
}
