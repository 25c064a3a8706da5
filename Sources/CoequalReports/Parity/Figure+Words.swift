import CoequalModel
package import CoequalParity

extension FigureUnit {
  /// A number in words of the unit: `5.0%`, `72000 EUR`.
  ///
  /// - Parameter isSigned: Whether what is above zero has a plus, as a difference does.
  package func words(_ value: Double, isSigned: Bool = false) -> String {
    let plus = isSigned ? "+" : ""
    return switch self {
    case .share: FixedNumber.percent(value, isSigned: isSigned)
    case .money(let currency, _):
      "\(FixedNumber.text(value, digits: 0, plus: plus)) \(currency)"
    case .amount: FixedNumber.text(value, digits: 0, plus: plus)
    case .count: FixedNumber.text(value, digits: 0, plus: plus)
    case .points, .years: FixedNumber.text(value, digits: 1, plus: plus)
    case .logarithm, .number, .probability: FixedNumber.text(value, digits: 4, plus: plus)
    }
  }

  /// What it is measured in, in a word or two.
  package var name: String {
    switch self {
    case .share: "share of one"
    case .money(let currency, let period): "\(currency) for \(period.meaning)"
    case .amount(let period): "money for \(period.meaning)"
    case .count: "count"
    case .points: "points"
    case .logarithm: "logarithm"
    case .number: "number"
    case .probability: "probability"
    case .years: "years"
    }
  }
}

extension Figure {
  /// The number in words of its unit, or that it is not known.
  ///
  /// - Parameter isSigned: Whether what is above zero has a plus, as a difference does.
  package func words(isSigned: Bool = false) -> String {
    value.map { unit.words($0, isSigned: isSigned) } ?? "not known"
  }
}

extension Figure.Absence {
  /// Why there is no number, in a phrase.
  package var words: String {
    switch self {
    case .missing(let input): "missing: \(input)"
    case .undefined: "this is not defined, as when something is divided by zero"
    case .refused(let reason): reason
    }
  }
}
