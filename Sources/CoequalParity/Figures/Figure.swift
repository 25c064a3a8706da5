public import CoequalModel

/// One number of a report, with everything that it takes to compute it again.
///
/// The value is what the expression gives for the inputs: no figure can say one thing and be computed
/// from another. Where there is none, ``absence`` says why; that is never zero.
public struct Figure: Hashable, Sendable {
  /// Names the figure within its report, for `coequal parity explain`.
  public let id: FigureID
  /// What it is, in a phrase.
  public let title: String
  /// What it is measured in.
  public let unit: FigureUnit
  /// How it is computed.
  public let expression: Expression
  /// What it is computed from.
  public let inputs: [FigureInput]
  /// The answers that it depends on, where a law or method leaves a choice.
  public let conventions: [AnsweredConvention]
  /// Where the method or formula comes from.
  public let source: String?
  /// The number; `nil` where there is none.
  public let value: Double?
  /// Why there is no number.
  public let absence: Absence?

  /// Whether the numbers that it is computed from are kept back, and only the value is shown.
  public let hidesInputs: Bool

  /// Why a figure has no value.
  public enum Absence: Hashable, Sendable {
    /// An input is not there, as when one of the groups has nobody in it; which, by its meaning.
    case missing(String)
    /// Nothing can be divided by zero, or be the logarithm of it.
    case undefined
    /// The method cannot be used here, as a phrase.
    case refused(String)
  }

  /// Computes a figure.
  ///
  /// - Parameters:
  ///   - id: Names the figure within its report.
  ///   - title: What it is, in a phrase.
  ///   - unit: What it is measured in.
  ///   - expression: How it is computed.
  ///   - inputs: What it is computed from, each with a symbol of its own.
  ///   - conventions: The answers that it depends on.
  ///   - source: Where the method or formula comes from.
  ///   - refusal: Why the method cannot be used; then there is no value, whatever the inputs.
  public init(
    _ id: FigureID, _ title: String, _ unit: FigureUnit, _ expression: Expression,
    _ inputs: [FigureInput], conventions: [AnsweredConvention] = [], source: String? = nil,
    refusal: String? = nil
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.expression = expression
    self.inputs = inputs
    self.conventions = conventions
    self.source = source
    hidesInputs = false
    if let refusal {
      (value, absence) = (nil, .refused(refusal))
    } else if let missing = inputs.first(where: { $0.value == nil }) {
      (value, absence) = (nil, .missing(missing.meaning))
    } else {
      value = expression.value(
        Dictionary(
          inputs.map { ($0.symbol, $0.value ?? .nan) }, uniquingKeysWith: { first, _ in first }))
      absence = value == nil ? .undefined : nil
    }
  }
}

extension Figure {
  /// The number without what it is computed from, where that would tell of few people.
  ///
  /// Shares are rounded to a tenth of a percent: whoever has all digits can find by trial which whole
  /// numbers of people give them.
  public var withoutInputs: Figure { Figure(hidingInputsOf: self) }

  private init(hidingInputsOf other: Figure) {
    id = other.id
    title = other.title
    unit = other.unit
    expression = other.expression
    inputs = other.inputs.map { FigureInput($0.symbol, $0.meaning, $0.unit, nil) }
    conventions = other.conventions
    source = other.source
    value = unit == .share ? other.value.map { ($0 * 1000).rounded() / 1000 + 0 } : other.value
    absence = other.absence
    hidesInputs = true
  }
}

/// One number that a figure is computed from.
public struct FigureInput: Hashable, Sendable {
  /// How the expression calls it.
  public let symbol: String
  /// What it is, in a phrase.
  public let meaning: String
  /// What it is measured in.
  public let unit: FigureUnit
  /// The number; `nil` where there is none.
  public let value: Double?

  /// Makes an input.
  public init(_ symbol: String, _ meaning: String, _ unit: FigureUnit, _ value: Double?) {
    self.symbol = symbol
    self.meaning = meaning
    self.unit = unit
    self.value = value
  }
}

/// A convention with the answer that was followed.
public struct AnsweredConvention: Hashable, Sendable {
  /// The convention.
  public let convention: Convention
  /// The answer.
  public let answer: Identifier

  /// Takes the answer to a convention that holds.
  public init(_ convention: Convention, _ conventions: Conventions) {
    self.convention = convention
    answer = conventions[convention]
  }
}
