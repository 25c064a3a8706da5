import CoequalStatistics

/// How many people of each group are paid how much for an hour, in steps that are all but equally wide.
///
/// The lowest and the highest step are open: they do not say what the one at the end is paid.
public struct PayDistribution: Hashable, Sendable {
  /// Where one step ends and the next begins, in order.
  public let limits: [Double]
  /// How many people of the compared and of the reference group are in each step: one more than limits.
  public let compared, reference: [Int]

  private static let steps = 12

  /// Divides what lies between the tenth and the ninetieth percentile of both groups together into equal
  /// steps, with an open one at each end; `nil` where nobody has pay, or all have the same.
  init?(_ pair: GroupPair, in workforce: Workforce) {
    let rows = PairedRows(pair, in: workforce)
    let columns = workforce.pay
    func pay(_ rows: [Int]) -> [Double] {
      rows.map { columns.value(.hourly, row: $0) }.filter(\.isFinite)
    }
    let (compared, reference) = (pay(rows.compared), pay(rows.reference))
    guard let sample = try? Sample(compared + reference, named: "hourly pay") else { return nil }
    let ends = sample.quantiles(at: [0.1, 0.9], .linearModes)
    guard ends[0] < ends[1] else { return nil }
    let width = (ends[1] - ends[0]) / Double(Self.steps - 2)
    let limits = (0...Self.steps - 2).map { ends[0] + width * Double($0) }
    self.init(limits: limits, Self.counts(compared, limits), Self.counts(reference, limits))
  }

  private init(limits: [Double], _ compared: [Int], _ reference: [Int]) {
    self.limits = limits
    self.compared = compared
    self.reference = reference
  }

  private static func counts(_ pay: [Double], _ limits: [Double]) -> [Int] {
    var counts = Array(repeating: 0, count: limits.count + 1)
    for value in pay {
      var step = 0
      while step < limits.count, limits[step] <= value { step += 1 }
      counts[step] += 1
    }
    return counts
  }

  /// The same with neighbouring steps joined until each has so many people of each group; `nil` where
  /// less than two steps are left.
  public func joined(until least: Int) -> PayDistribution? {
    var limits: [Double] = []
    var (compared, reference) = ([0], [0])
    for step in self.compared.indices {
      compared[compared.count - 1] += self.compared[step]
      reference[reference.count - 1] += self.reference[step]
      if step < self.limits.count, compared[compared.count - 1] >= least,
        reference[reference.count - 1] >= least
      {
        limits.append(self.limits[step])
        compared.append(0)
        reference.append(0)
      }
    }
    // What is left at the upper end belongs to the step before.
    if let last = compared.last, last < least || (reference.last ?? 0) < least, compared.count > 1 {
      limits.removeLast()
      let (women, men) = (compared.removeLast(), reference.removeLast())
      compared[compared.count - 1] += women
      reference[reference.count - 1] += men
    }
    return compared.count > 1
      ? PayDistribution(limits: limits, compared, reference) : nil
  }
}
