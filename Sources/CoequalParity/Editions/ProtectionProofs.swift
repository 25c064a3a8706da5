/// Flows that show how far suppressed cells can rise and fall: each serves all cells on it, and stays
/// good until one of them is shown.
struct ProtectionProofs: Sendable {
  private struct Proof {
    let measure: Int
    let cells: [Int]
  }

  /// How far a cell can be moved at least, and which proof says so.
  private struct Reach {
    var amount = 0
    var proof = -1
  }

  private var proofs: [Proof] = []
  private var proofsThrough: [[Int]]
  private var up: [[Reach]]
  private var down: [[Reach]]

  init(measures: Int, cells: Int) {
    proofsThrough = Array(repeating: [], count: cells)
    up = Array(repeating: Array(repeating: Reach(), count: cells), count: measures)
    down = up
  }

  /// How wide what remains possible for a cell is at least.
  func width(of cell: Int, _ measure: Int) -> Int {
    up[measure][cell].amount + down[measure][cell].amount
  }

  /// Takes a flow for all cells on it.
  mutating func record(_ flow: CellNetwork.Flow, _ measure: Int) {
    guard flow.amount > 0 else { return }
    let cells = flow.touched.sorted()
    for cell in cells {
      let change = flow.changes[cell]
      if change > up[measure][cell].amount {
        up[measure][cell] = Reach(amount: change, proof: proofs.count)
      } else if -change > down[measure][cell].amount {
        down[measure][cell] = Reach(amount: -change, proof: proofs.count)
      }
      proofsThrough[cell].append(proofs.count)
    }
    proofs.append(Proof(measure: measure, cells: cells))
  }

  /// Forgets what is no longer true when a cell is shown; returns the cells that may have lost
  /// something, each with its measure.
  mutating func forget(flowsThrough cell: Int) -> [(cell: Int, measure: Int)] {
    var losers: [(cell: Int, measure: Int)] = []
    for index in proofsThrough[cell] {
      let (measure, cells) = (proofs[index].measure, proofs[index].cells)
      for other in cells where other != cell {
        let (isUp, isDown) = (
          up[measure][other].proof == index, down[measure][other].proof == index
        )
        if isUp { up[measure][other] = Reach() }
        if isDown { down[measure][other] = Reach() }
        if isUp || isDown { losers.append((other, measure)) }
      }
    }
    proofsThrough[cell] = []
    up.indices.forEach { up[$0][cell] = Reach() }
    down.indices.forEach { down[$0][cell] = Reach() }
    return losers
  }
}
