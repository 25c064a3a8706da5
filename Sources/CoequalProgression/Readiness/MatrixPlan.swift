/// What many roles ask for, as levels to compare with once and what to do with the answers.
struct MatrixPlan: Sendable {
  /// A competency at a level, as a byte.
  struct Bar: Hashable, Sendable {
    let competency: Int
    let level: UInt8
  }

  /// What a role asks for, as places in the lists of the plan: this is looked at for every block of people.
  struct Role: Sendable {
    /// The levels that it asks for.
    let asked: Range<Int>
    let choices: Range<Int>
    /// Whether it asks for a competency or level that does not exist; at best somebody meets it.
    let isUndefined: Bool
  }

  /// So many of some alternatives.
  struct Choice: Sendable {
    let atLeast: Int
    var bars: [Int] = []
    /// How many alternatives are a competency or level that does not exist.
    var undefined = 0
    var choices: [Choice] = []
  }

  /// Each level that some role asks for, once; those of one competency stand together.
  let bars: [Bar]
  private(set) var roles: [Role] = []
  /// The levels that roles ask for, by their places among the bars.
  private var asked: [Int] = []
  private var choices: [Choice] = []

  init(_ trees: [RequirementTree], competencies: Int) {
    func bar(_ leaf: Int, _ tree: RequirementTree) -> Bar? {
      let leaf = tree.leaves[leaf]
      return tree.slots[leaf.slot].competency.flatMap { competency in
        competency < competencies
          ? Bar(competency: competency, level: LevelColumns.byte(leaf.bar)) : nil
      }
    }
    bars = Set(trees.flatMap { tree in tree.leaves.indices.compactMap { bar($0, tree) } })
      .sorted { ($0.competency, $0.level) < ($1.competency, $1.level) }
    let places = Dictionary(
      bars.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func choice(
      _ nodes: [RequirementTree.Node], atLeast: Int, _ tree: RequirementTree
    ) -> Choice {
      var made = Choice(atLeast: atLeast)
      for node in nodes {
        switch node {
        case .leaf(let leaf):
          if let place = bar(leaf, tree).flatMap({ places[$0] }) {
            made.bars.append(place)
          } else {
            made.undefined += 1
          }
        case .choice(let inner):
          let inner = tree.choices[inner]
          made.choices.append(choice(inner.alternatives, atLeast: inner.atLeast, tree))
        }
      }
      return made
    }
    for tree in trees {
      // A role is a choice of everything.
      let all = choice(tree.required, atLeast: tree.required.count, tree)
      roles.append(
        Role(
          asked: asked.count..<asked.count + all.bars.count,
          choices: choices.count..<choices.count + all.choices.count,
          isUndefined: all.undefined > 0))
      asked += all.bars
      choices += all.choices
    }
  }
}

extension MatrixPlan {
  /// Finds out who of a block of people has the level of each bar.
  ///
  /// - Parameter levels: The bytes of the block from `start`, 512 for each competency.
  func mark(_ levels: UnsafeRawBufferPointer, from start: Int, in marks: inout [PeopleBits]) {
    for (place, bar) in bars.enumerated() {
      marks[place] = PeopleBits(
        levels, from: start + bar.competency * PeopleBits.count, atLeast: bar.level)
    }
  }

  /// Who meets everything that a role asks for.
  ///
  /// - Parameters:
  ///   - marks: Who has the level of each bar.
  ///   - isBest: Whether what does not exist is met.
  func met(_ role: Role, _ marks: [PeopleBits], isBest: Bool) -> PeopleBits {
    if role.isUndefined && !isBest { return .none }
    var met = PeopleBits.all
    for place in role.asked { met = met & marks[asked[place]] }
    for place in role.choices { met = met & Self.met(choices[place], marks, isBest: isBest) }
    return met
  }

  private static func met(_ choice: Choice, _ marks: [PeopleBits], isBest: Bool) -> PeopleBits {
    // Those who meet at least none, one, two, … of the alternatives so far.
    var reached = [PeopleBits](repeating: .none, count: choice.atLeast + 1)
    reached[0] = .all
    func count(_ met: PeopleBits) {
      for number in stride(from: choice.atLeast, to: 0, by: -1) {
        reached[number] = reached[number] | (met & reached[number - 1])
      }
    }
    if isBest { for _ in 0..<choice.undefined { count(.all) } }
    for bar in choice.bars { count(marks[bar]) }
    for inner in choice.choices { count(met(inner, marks, isBest: isBest)) }
    return reached[choice.atLeast]
  }
}
