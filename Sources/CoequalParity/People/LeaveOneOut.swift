import CoequalStatistics

/// The range of a coefficient when any one person is left out: whether a result hangs on somebody.
public struct LeaveOneOut: Hashable, Sendable {
  /// The lowest and the highest coefficient.
  public let lowest, highest: Figure
  /// How many columns stood on their own when all people counted.
  public let rank: Int

  /// Computes the range without fitting again, in one pass over the people.
  ///
  /// Source of the formula: R. D. Cook, Technometrics 19 (1977) 15.
  init(of column: String, in fit: CodedRegression, id: FigureID) throws(StatisticsError) {
    let range = try fit.leavingOneOut(of: column)
    func figure(_ name: String, _ title: String, _ value: Double?) -> Figure {
      Figure(
        id.appending("leave-one-out").appending(name), title, .logarithm, "b",
        [
          FigureInput(
            "b", "coefficient without one of \(fit.rowCount) people; \(fit.rank) columns",
            .logarithm, value)
        ])
    }
    lowest = figure("lowest", "lowest coefficient without one person", range.lowest)
    highest = figure("highest", "highest coefficient without one person", range.highest)
    rank = fit.rank
  }
}
