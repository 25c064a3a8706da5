import CoequalModel

/// What a role asks for: its bars, and the choices among several.
struct Asked {
  /// A competency at a level, and the way to it.
  struct Bar: Hashable {
    let requirement: CompetencyRequirement
    let steps: [Locus.Step]

    var competency: Identifier { requirement.competency }

    /// Where it stands says nothing about what it asks.
    static func == (first: Bar, second: Bar) -> Bool { first.requirement == second.requirement }

    func hash(into hasher: inout Hasher) { hasher.combine(requirement) }
  }

  /// One choice; those inside it stand beside it.
  struct Choice {
    let id: Identifier
    let title: String?
    let atLeast: Int
    let bars: [Bar]
    let steps: [Locus.Step]
  }

  private(set) var bars: [Bar] = []
  private(set) var choices: [Choice] = []
  private var table: [Identifier: Int] = [:]

  init(_ requirements: [Requirement]) {
    for (index, item) in requirements.enumerated() {
      switch item {
      case .competency(let requirement):
        table[requirement.competency] = table[requirement.competency] ?? bars.count
        bars.append(Bar(requirement: requirement, steps: [.requirement(index)]))
      case .choice(let choice): add(choice, [.requirement(index)])
      }
    }
  }

  /// The bar of a competency that stands by itself.
  subscript(_ competency: Identifier) -> Bar? { table[competency].map { bars[$0] } }

  private mutating func add(_ choice: RequirementChoice, _ steps: [Locus.Step]) {
    var bars: [Bar] = []
    var inner: [(RequirementChoice, [Locus.Step])] = []
    for (index, item) in choice.alternatives.enumerated() {
      let steps = steps + [.requirement(index)]
      switch item {
      case .competency(let requirement): bars.append(Bar(requirement: requirement, steps: steps))
      case .choice(let choice): inner.append((choice, steps))
      }
    }
    choices.append(
      Choice(
        id: choice.id, title: choice.title, atLeast: choice.atLeast.number, bars: bars,
        steps: steps))
    for (choice, steps) in inner { add(choice, steps) }
  }
}
