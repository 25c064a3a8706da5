import CoequalModel
public import CoequalRegistry

/// What a role asks for, by numbers, made once for many people.
///
/// Optional requirements stand beside it and never block. Inside of a choice, `optional` says nothing
/// more: the choice leaves its alternatives open already. A choice of more than there is asks for all.
public struct RequirementTree: Sendable {
  /// A competency that the role asks for in one place or several.
  struct Slot: Hashable, Sendable {
    /// Its number in the framework; `nil` where the framework has no such competency or level.
    let competency: Int?
    /// The highest level of its scale.
    let highest: Int
    /// The highest level that the role asks for somewhere.
    var bar: Int
    /// In how many places it is asked for, optional ones left out.
    var uses: Int
    let perLevel: GrowthSpan?
  }

  /// One requirement of a competency.
  struct Leaf: Hashable, Sendable {
    let slot: Int
    let bar: Int
    let weight: Double
    let isOptional: Bool
  }

  /// Alternatives of which some must be met.
  struct Choice: Sendable {
    /// Names it within the role.
    let id: Identifier
    let title: String
    let atLeast: Int
    let alternatives: [Node]
    /// Whether its alternatives are competencies that the role asks for nowhere else.
    var isIndependent = false
  }

  /// A part of the tree, by its position among leaves or choices.
  enum Node: Hashable, Sendable {
    case leaf(Int)
    case choice(Int)
  }

  /// The number of the role in the framework.
  public let role: Int
  private(set) var slots: [Slot] = []
  private(set) var leaves: [Leaf] = []
  private(set) var choices: [Choice] = []
  /// What the role asks for at the top, in the order written, optional ones among them.
  private(set) var roots: [Node] = []

  /// Takes the requirements of a role.
  ///
  /// - Complexity: O(*n*) for *n* requirements
  public init(role: Int, in framework: LinkedFramework) {
    self.role = role
    var numbers: [Int: Int] = [:]
    var rest = framework.requirements(ofRole: role)
    roots = add(
      framework.role(role).requirements, isAlternative: false, from: &rest, framework, &numbers)
    for index in choices.indices {
      choices[index].isIndependent = choices[index].alternatives.allSatisfy { node in
        if case .leaf(let leaf) = node { slots[leaves[leaf].slot].uses == 1 } else { false }
      }
    }
  }

  private mutating func add(
    _ items: [Requirement], isAlternative: Bool, from rest: inout ArraySlice<LinkedRequirement>,
    _ framework: LinkedFramework, _ numbers: inout [Int: Int]
  ) -> [Node] {
    items.compactMap { item -> Node? in
      switch item {
      case .competency(let requirement):
        // The linked requirements are those of the tree, flattened in the order written.
        guard let linked = rest.popFirst() else { return nil }
        let isOptional = linked.isOptional && !isAlternative
        let isKnown = linked.competency >= 0 && linked.level >= 0
        let bar = isKnown ? Int(linked.level) : 0
        let competency = isKnown ? Int(linked.competency) : nil
        let slot = slot(of: competency, framework, &numbers)
        if !isOptional {
          slots[slot].bar = max(slots[slot].bar, bar)
          slots[slot].uses += 1
        }
        leaves.append(
          Leaf(
            slot: slot, bar: bar, weight: requirement.weight.number, isOptional: isOptional))
        return .leaf(leaves.count - 1)
      case .choice(let choice):
        let alternatives = add(
          choice.alternatives, isAlternative: true, from: &rest, framework, &numbers)
        choices.append(
          Choice(
            id: choice.id, title: choice.title ?? choice.id.lexical,
            atLeast: min(choice.atLeast.number, alternatives.count), alternatives: alternatives))
        return .choice(choices.count - 1)
      }
    }
  }

  private mutating func slot(
    of competency: Int?, _ framework: LinkedFramework, _ numbers: inout [Int: Int]
  ) -> Int {
    if let competency, let known = numbers[competency] { return known }
    let highest = competency.map { framework.levels(ofCompetency: $0) - 1 } ?? 0
    let perLevel = competency.flatMap { framework.competency($0).perLevel }
    slots.append(
      Slot(
        competency: competency, highest: highest, bar: -1, uses: 0,
        perLevel: perLevel.map(GrowthSpan.init)))
    if let competency { numbers[competency] = slots.count - 1 }
    return slots.count - 1
  }

  /// What must be met: everything at the top that is not optional.
  var required: [Node] {
    roots.filter { node in
      if case .leaf(let leaf) = node { !leaves[leaf].isOptional } else { true }
    }
  }
}

extension LinkedFramework {
  /// How many levels the scale of a competency has; 0 where the scale is unknown.
  func levels(ofCompetency number: Int) -> Int {
    scales[competency(number).scale].map { framework.scales[$0].levels.count } ?? 0
  }
}
