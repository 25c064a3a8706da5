import CoequalModel
import CoequalParity

/// The published JSON of one figure, version 1: the number with everything it is computed from.
struct FigureV1: Encodable {
  let id, title, expression: String
  let unit: UnitV1
  let inputs: [InputV1]
  let conventions: [ConventionV1]
  let source: String?
  /// Left out where there is none; then `absence` says why.
  let value: Double?
  let absence: AbsenceV1?
  /// Whether the inputs are there and kept back; left out where they are not.
  let hidesInputs: Bool?

  struct UnitV1: Encodable {
    let kind: String
    var currency: String?
    var per: String?
  }

  struct InputV1: Encodable {
    let symbol, meaning: String
    let unit: UnitV1
    let value: Double?
  }

  struct ConventionV1: Encodable {
    let id, answer: String
  }

  struct AbsenceV1: Encodable {
    let reason, text: String
  }

  /// - Parameter showsPay: Whether amounts of pay are shown, as of a structure; those of people are only
  ///   where that is asked for.
  init(_ figure: Figure, showsPay: Bool) {
    func shown(_ value: Double?, _ unit: FigureUnit) -> Double? {
      unit.isPay && !showsPay ? nil : value
    }
    id = figure.id.description
    title = figure.title
    expression = figure.expression.description
    unit = UnitV1(figure.unit)
    inputs = figure.inputs.map {
      InputV1(
        symbol: $0.symbol, meaning: $0.meaning, unit: UnitV1($0.unit),
        value: shown($0.value, $0.unit))
    }
    conventions = figure.conventions.map {
      ConventionV1(id: $0.convention.id.lexical, answer: $0.answer.lexical)
    }
    source = figure.source
    value = shown(figure.value, figure.unit)
    hidesInputs = figure.hidesInputs ? true : nil
    absence = figure.absence.map { absence in
      switch absence {
      case .missing: AbsenceV1(reason: "missing", text: absence.words)
      case .undefined: AbsenceV1(reason: "undefined", text: absence.words)
      case .refused: AbsenceV1(reason: "refused", text: absence.words)
      }
    }
  }
}

extension FigureV1 {
  /// A figure of a structure, with its amounts.
  init(_ figure: Figure) { self.init(figure, showsPay: true) }
}

extension FigureV1.UnitV1 {
  init(_ unit: FigureUnit) {
    switch unit {
    case .share: self.init(kind: "share")
    case .money(let currency, let period):
      self.init(kind: "money", currency: currency.lexical, per: period.rawValue)
    case .amount(let period): self.init(kind: "amount", per: period.rawValue)
    case .count: self.init(kind: "count")
    case .points: self.init(kind: "points")
    case .logarithm: self.init(kind: "logarithm")
    case .number: self.init(kind: "number")
    case .probability: self.init(kind: "probability")
    case .years: self.init(kind: "years")
    }
  }
}

/// A number of a report, by the name of its figure; the figure stands in the list of all.
struct FigureReferenceV1: Encodable {
  let figure: String
  let value: Double?

  init(_ figure: Figure) {
    self.figure = figure.id.description
    value = figure.value
  }
}
