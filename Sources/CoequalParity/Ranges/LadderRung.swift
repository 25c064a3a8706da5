public import CoequalModel

/// The range of one grade on a ladder, and how it stands to the next one.
public struct LadderRung: Sendable {
  /// The grade.
  public let grade: Identifier
  /// What is paid there.
  public let state: State
  /// The width of the range: (M − m) ÷ m.
  public let spread: Figure
  /// How much higher the midpoint of the next grade is; `nil` on the highest grade.
  public let progression: Figure?
  /// The part of a range that the ranges of this grade and the next share; `nil` on the highest.
  public let overlap: Figure?

  /// Which range applies.
  public enum State: Hashable, Sendable {
    /// This one, by its number in the table.
    case one(PayRange, number: Int)
    /// Several are equally specific; the structure leaves it open.
    case tie
    /// None.
    case none

    /// The range, where there is one.
    public var range: PayRange? {
      if case .one(let range, _) = self { range } else { nil }
    }

    /// Its number in the table, where there is one.
    var number: Int? { if case .one(_, let number) = self { number } else { nil } }

    /// Why there is no amount, as the meaning of a missing input.
    func words(_ measure: RangeMeasure, of grade: Identifier) -> String {
      switch self {
      case .one: "\(measure.rawValue) of \(grade)"
      case .tie: "\(measure.rawValue) of \(grade), where several ranges are equally specific"
      case .none: "\(measure.rawValue) of \(grade), which has no range"
      }
    }
  }

  /// All of its figures.
  public var figures: [Figure] { [spread] + [progression, overlap].compactMap(\.self) }
}

/// Parts of ranges in which a higher grade is below a lower one.
public struct RangeInversion: Hashable, Sendable {
  /// The lower grade, which has the higher amounts.
  public let lower: Identifier
  /// The higher grade.
  public let higher: Identifier
  /// Which of its amounts are lower.
  public let measures: [RangeMeasure]
}

extension LadderRung {
  /// - Parameters:
  ///   - id: Names the rung in the names of its figures.
  ///   - next: The grade above, where there is one.
  init(
    _ id: FigureID, _ own: (grade: Identifier, state: State),
    next: (grade: Identifier, state: State)?, title: String, in evaluation: RangeEvaluation
  ) {
    grade = own.grade
    state = own.state
    func input(
      _ symbol: String, _ measure: RangeMeasure, _ rung: (grade: Identifier, state: State)
    ) -> FigureInput {
      FigureInput(
        symbol, rung.state.words(measure, of: rung.grade), evaluation.unit(of: rung.state.range),
        rung.state.range?.amount(measure))
    }
    spread = Figure(
      id.appending("spread"), "spread of the range of \(grade), \(title)", .share,
      ("M" - "m") / "m", [input("m", .minimum, own), input("M", .maximum, own)])
    guard let next else {
      progression = nil
      overlap = nil
      return
    }
    let currencies = Set([own, next].compactMap { $0.state.range?.currency })
    let refusal = currencies.count > 1 ? "the ranges are in two currencies" : nil
    progression = Figure(
      id.appending("progression"), "midpoint of \(next.grade) above that of \(grade), \(title)",
      .share, "b" / "a" - 1, [input("a", .midpoint, own), input("b", .midpoint, next)],
      refusal: refusal)
    let width: Expression =
      evaluation.conventions[.rangeOverlap].lexical == "lower-range" ? "M" - "m" : "N" - "n"
    let inputs = [
      input("m", .minimum, own), input("M", .maximum, own), input("n", .minimum, next),
      input("N", .maximum, next),
    ]
    overlap = Figure(
      id.appending("overlap"), "overlap of the ranges of \(grade) and \(next.grade), \(title)",
      .share, .max(0, .min("M", "N") - .max("m", "n")) / width, inputs,
      conventions: [AnsweredConvention(.rangeOverlap, evaluation.conventions)], refusal: refusal)
  }
}

extension PayRange {
  /// An amount of the range, for the period of its table; `nil` for what a range does not hold.
  func amount(_ measure: RangeMeasure) -> Double? {
    switch measure {
    case .minimum: minimum.number
    case .midpoint: midpoint.number
    case .maximum: maximum.number
    case .targetPackage: nil
    }
  }
}
