/// What is missing until a suppressed cell is protected, and the ways to get it.
struct Shortfall: Sendable {
  /// The measure by which the cell could be computed too closely.
  let network: CellNetwork
  /// The cell.
  let cell: Int
  /// How far it can rise and fall while the suppressed cells are these.
  let up: CellNetwork.Flow
  let down: CellNetwork.Flow
  /// How much wider what remains possible must become.
  let missing: Int
  /// What it costs to suppress each cell that may be.
  let costs: [Int]

  /// The way round the cell on which what is missing costs least.
  ///
  /// Several narrow ways may cost less than a wide one, so ways for half of it and a quarter are
  /// weighed as if what is still missing then had the same price; less is asked only where there is
  /// no other way.
  func cheapestPath() -> CellPath? {
    var best: (path: CellPath, price: Double)?
    for direction in CellNetwork.Direction.allCases {
      let flow = direction == .up ? up : down
      let room = direction == .up ? missing : min(missing, network.values[cell] - down.amount)
      var (asked, tries) = (room, 0)
      while asked > 0, tries < 3 || best == nil {
        // A path that costs more than the best price cannot be better. Costs are below 2⁶¹.
        let path = CellPath(
          in: network, around: cell, direction, after: flow, carrying: asked, cost: costs,
          below: best.map { Int(min($0.price, 0x1p62)) } ?? .max)
        if let path {
          let gain = min(missing, min(path.capacity, room) + backward(along: path, direction))
          let price = Double(path.cost) * Double(missing) / Double(gain)
          if price < best?.price ?? .infinity { best = (path, price) }
        }
        (asked, tries) = (asked > 1 ? (asked + 1) / 2 : 0, tries + 1)
      }
    }
    return best?.path
  }

  /// How much can flow along a path the other way, which widens what remains possible as well.
  private func backward(along path: CellPath, _ direction: CellNetwork.Direction) -> Int {
    let flow = direction == .up ? down : up
    let own = direction == .up ? network.values[cell] - down.amount : CellNetwork.unbounded
    return path.steps.lazy.filter(\.rises)
      .reduce(own) { max(0, min($0, network.values[$1.arc] + flow.changes[$1.arc])) }
  }
}
