import CoequalModel
import CoequalRegistry

/// What frameworks ask for, those that inherit from a framework counted with it: a base often holds
/// competencies and levels that only its heirs ask for.
struct Usage {
  private var competencies: [Identifier: Set<Identifier>] = [:]
  private var levels: [Identifier: Set<LevelName>] = [:]
  /// Frameworks in which something is asked for that nobody knows.
  private var unclear: Set<Identifier> = []
  /// Frameworks in which something is asked for.
  private var asking: Set<Identifier> = []
  /// Whether a file with errors may hold a framework that asks for more.
  private let isIncomplete: Bool

  private struct LevelName: Hashable {
    let scale, level: Identifier
  }

  init(_ catalog: Catalog) {
    isIncomplete = catalog.findings.contains { $0.severity == .error }
    for linked in catalog.frameworks { add(linked) }
  }

  private mutating func add(_ linked: LinkedFramework) {
    var usedCompetencies: Set<Identifier> = []
    var usedLevels: Set<LevelName> = []
    let numbers = Set(linked.requirements.lazy.filter { $0.competency >= 0 }.map(\.competency))
    let isUnclear = linked.requirements.contains { $0.competency < 0 || $0.level < 0 }
    for number in numbers { usedCompetencies.insert(linked.competency(Int(number)).id) }
    for requirement in linked.requirements where requirement.competency >= 0 {
      let scale = Int(linked.competencyPlaces[Int(requirement.competency)].scale)
      guard scale >= 0, requirement.level >= 0 else { continue }
      let value = linked.framework.scales[scale]
      usedLevels.insert(LevelName(scale: value.id, level: value.levels[Int(requirement.level)].id))
    }
    for area in linked.framework.areas {
      for competency in area.competencies {
        let described =
          competency.expectations.lazy.map(\.level) + competency.examples.lazy.map(\.level)
        for level in Set(described) {
          usedLevels.insert(LevelName(scale: competency.scale, level: level))
        }
      }
    }
    for id in [linked.framework.id] + linked.bases.map(\.id) {
      competencies[id, default: []].formUnion(usedCompetencies)
      levels[id, default: []].formUnion(usedLevels)
      if isUnclear { unclear.insert(id) }
      if !linked.requirements.isEmpty { asking.insert(id) }
    }
  }

  /// Whether it can be said what a framework or its heirs do not ask for: they ask for something, and
  /// all of it is known.
  func isClear(for framework: Framework) -> Bool {
    !isIncomplete && asking.contains(framework.id) && !unclear.contains(framework.id)
  }

  /// Whether a role of a framework or of its heirs asks for a competency.
  func asks(_ framework: Framework, for competency: Identifier) -> Bool {
    competencies[framework.id]?.contains(competency) ?? false
  }

  /// Whether a framework or its heirs ask for a level or say what it looks like.
  func uses(_ framework: Framework, _ level: Identifier, of scale: Identifier) -> Bool {
    levels[framework.id]?.contains(LevelName(scale: scale, level: level)) ?? false
  }
}
