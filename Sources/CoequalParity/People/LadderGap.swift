import CoequalModel
import CoequalStatistics

/// How much of a gap runs through the ladder: through who is on which grade and track.
///
/// Grade and track are not taken as reasons. The gap is estimated without them and with them, and the
/// difference is divided exactly among them, whatever their order: Gelbach, Journal of Labor
/// Economics 34 (2016) 509.
public struct LadderGap: Hashable, Sendable {
  /// The coefficient of the compared group without the ladder.
  public let without: Figure
  /// The coefficient with it: what is left between people on one grade and track.
  public let with: Figure
  /// What runs through each column of the ladder.
  public let parts: [Part]
  /// The share of the gap without the ladder that runs through all of it.
  public let share: Figure
  /// How many people count.
  public let counts: PairCounts
  /// Who does not count.
  public let leftOut: [LeftOut]

  /// What runs through one column of the ladder.
  public struct Part: Hashable, Sendable {
    /// The column.
    public let column: String
    /// The part of the change of the coefficient that it makes.
    public let value: Figure
  }
}

extension LadderGap {
  /// Divides the gap.
  ///
  /// - Throws: when a column is unknown, a group is empty, or there are fewer people than columns.
  init(
    _ question: PeopleQuestion, by factors: [PayFactor], among people: ModelledPeople,
    in workforce: Workforce, id: FigureID
  ) throws(PayModelError) {
    let ladder = question.ladder.filter { workforce.attributes[$0] != nil }
    let steps = ladder.map { PayFactor($0) }
    let others = factors.filter { !ladder.contains($0.column) }
    let model = try PayModel(
      of: question.pair, by: others + steps, among: people, in: workforce)
    do {
      let division = try GelbachDecomposition(
        of: model.group, response: model.response, on: model.design,
        blocks: ladder.map { GelbachDecomposition.Block($0, columns: model.blocks[$0] ?? []) })
      self.init(division, model, ladder, id)
    } catch {
      throw .statistics(error)
    }
  }

  private init(
    _ division: GelbachDecomposition, _ model: PayModel, _ ladder: [String], _ id: FigureID
  ) {
    let method = "least squares of ln hourly pay, \(model.rows.count) people"
    counts = model.counts
    leftOut = model.leftOut
    let base = FigureInput(
      "b₀", "coefficient of \(model.group) without \(ladder.joined(separator: " and "))",
      .logarithm, division.base)
    let full = FigureInput(
      "b₁", "coefficient of \(model.group) with \(ladder.joined(separator: " and "))", .logarithm,
      division.full)
    without = Figure(
      id.appending("without"), "gap without the ladder (ln)", .logarithm, "b₀", [base],
      source: method)
    with = Figure(
      id.appending("with"), "gap on one grade and track (ln)", .logarithm, "b₁", [full],
      source: method)
    parts = division.parts.map { part in
      Part(
        column: part.block,
        value: Figure(
          id.appending(part.block), "what runs through '\(part.block)' (ln)", .logarithm, "Γ",
          [
            FigureInput(
              "Γ",
              "coefficient of \(model.group) for the part of pay that '\(part.block)' explains",
              .logarithm, part.value)
          ], source: Self.source))
    }
    share = Figure(
      id.appending("share"), "share of the gap that runs through the ladder", .share,
      ("b₀" - "b₁") / "b₀", [base, full], source: Self.source)
  }

  private static let source = "Gelbach, Journal of Labor Economics 34 (2016) 509"
}
