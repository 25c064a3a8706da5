/// The way through what a role asks for that costs least: which alternatives of its nested choices.
///
/// What a way costs is a function of the level that it asks for in each competency, and it must only
/// grow when one of them does; so what already costs more than the best way found is not followed
/// (branch and bound). An alternative that is met costs nothing and is always taken. Where a choice is
/// among competencies that nothing else asks for, the cheapest of them are taken at once; only what shares
/// a competency is searched. So the cheaper of two must stay it whatever is asked for beside them. Of ways
/// that cost the same, one over what is written first is taken.
struct NearestWay<Cost: Comparable> {
  /// What it costs.
  let cost: Cost
  /// For each leaf of the tree whether it is on the way; optional ones are not.
  let selected: [Bool]
  /// For each slot of the tree the level that the way asks for; -1 where it asks for none.
  let targets: [Int]
  /// Whether everything was searched that could cost less.
  let isExact: Bool
  /// How many steps the search took.
  let steps: Int

  /// The steps after which a search takes the best way that it found, unless fewer are given.
  ///
  /// A step looks at up to 256 competencies or alternatives; what takes longer counts for several.
  static var mostSteps: Int { 200_000 }

  /// Searches the way.
  ///
  /// - Parameters:
  ///   - tree: What the role asks for.
  ///   - levels: The level that somebody has in each slot; -1 below the lowest.
  ///   - settled: The choices of the tree that are met without knowing how.
  ///   - mostSteps: The steps after which the best way so far is taken; some way is always found.
  ///   - cost: What it costs to get from these levels to others: the slots for which a level is asked, in
  ///     any order, and a level for each slot.
  /// - Complexity: O(*n* log *n*) for *n* requirements where choices share no competency; otherwise
  ///   exponential in what they share, and at most so many steps. Memory O(*n*).
  init(
    through tree: RequirementTree, from levels: [Int], settled: Set<Int> = [],
    mostSteps: Int = Self.mostSteps, cost: @escaping (_ asked: [Int], _ targets: [Int]) -> Cost
  ) {
    var search = WaySearch(
      tree: tree, levels: levels, settled: settled, mostSteps: mostSteps, cost: cost)
    let way = search.run()
    self.cost = way.cost
    selected = way.selected
    targets = way.targets
    isExact = search.isExact
    steps = search.steps
  }
}
