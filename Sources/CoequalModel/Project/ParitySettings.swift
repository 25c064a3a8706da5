/// How a project compares the pay of people: the numbers that a law or method leaves to it.
public struct ParitySettings: Hashable, Sendable {
  /// The group column that is compared.
  public var group: Identifier
  /// The group whose disadvantage a positive gap shows.
  public var compared: String
  /// The group that is divided by.
  public var reference: String
  /// The difference of averages from which on a category is flagged.
  public var threshold: Percentage?
  /// Differences within it count as none in the test of equivalence.
  public var margin: Percentage?
  /// The confidence of intervals.
  public var confidence: Share?
  /// The adjusted gap from which on a run fails.
  public var tolerance: Percentage?
  /// The currency in which amounts of several currencies are compared.
  public var currency: CurrencyCode?
  /// What may explain pay.
  public var factors: [DeclaredFactor]
  /// By which columns gaps are shown.
  public var slices: [DeclaredSlice]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    group: Identifier, compared: String, reference: String, threshold: Percentage? = nil,
    margin: Percentage? = nil, confidence: Share? = nil, tolerance: Percentage? = nil,
    currency: CurrencyCode? = nil, factors: [DeclaredFactor] = [], slices: [DeclaredSlice] = []
  ) {
    self.group = group
    self.compared = compared
    self.reference = reference
    self.threshold = threshold
    self.margin = margin
    self.confidence = confidence
    self.tolerance = tolerance
    self.currency = currency
    self.factors = factors
    self.slices = slices
  }
}

/// Something that a project says may explain pay.
public struct DeclaredFactor: Hashable, Sendable {
  /// The column of the census, or one that follows from it.
  public var column: Identifier
  /// How it enters.
  public var form: FactorForm
  /// Whether the employer decides it person by person.
  public var isDiscretionary: Bool

  /// Makes a value.
  public init(column: Identifier, form: FactorForm = .levels, isDiscretionary: Bool = false) {
    self.column = column
    self.form = form
    self.isDiscretionary = isDiscretionary
  }
}

/// How a factor enters a comparison.
public enum FactorForm: String, Keyword, Sendable {
  /// A difference for each of its values.
  case levels
  /// In proportion to its number.
  case number
  /// In proportion to its number and its square.
  case squared

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .levels: "a difference for each of its values"
    case .number: "in proportion to its number"
    case .squared: "in proportion to its number and its square, so that the effect may level off"
    }
  }
}

/// A column by which gaps are shown.
public struct DeclaredSlice: Hashable, Sendable {
  /// The column.
  public var by: Identifier

  /// Makes a value.
  public init(by: Identifier) {
    self.by = by
  }
}

extension ParitySettings {
  package static let syntax = ElementType<ParitySettings>(
    .parity, "How the pay of people is compared: what a law or method leaves to the project.",
    blank: ParitySettings(group: .blank, compared: "", reference: ""),
    attributes: [
      .required("group", \.group, "The group that is compared, such as sex."),
      .required(
        "compared", \.compared,
        "The group whose disadvantage a positive gap shows, as the census writes it, such as f."),
      .required("reference", \.reference, "The group that is divided by, such as m."),
      .optional(
        "threshold", \.threshold,
        "The difference of averages in a category from which on it is flagged; 5% without it."),
      .optional(
        "margin", \.margin,
        "Differences within it count as none in the test of equivalence; 5% without it."),
      .optional("confidence", \.confidence, "The confidence of intervals; 95% without it."),
      .optional(
        "tolerance", \.tolerance,
        "The adjusted gap from which on 'coequal parity people' fails. It never fails without it."),
      .optional(
        "currency", \.currency,
        "The currency in which amounts are compared. Needed where the census has several."),
    ],
    content: .children([
      .many(DeclaredFactor.syntax, \.factors), .many(DeclaredSlice.syntax, \.slices),
    ]))
}

extension DeclaredFactor {
  package static let syntax = ElementType<DeclaredFactor>(
    .payFactor, "Something that may explain pay.", key: .within(["column"]),
    blank: DeclaredFactor(column: .blank),
    attributes: [
      .required(
        "column", \.column,
        "A column of the census, or 'tenure', 'time-in-grade', 'family', 'track' and others that follow from it."
      ),
      .defaulted("form", \.form, to: .levels, "How it enters."),
      .defaulted(
        "discretion", \.isDiscretionary, to: false,
        "Whether the employer decides it person by person, such as a rating. Gaps are shown with and without such factors."
      ),
    ])
}

extension DeclaredSlice {
  package static let syntax = ElementType<DeclaredSlice>(
    .slice, "A column by which gaps are shown.", key: .within(["by"]),
    blank: DeclaredSlice(by: .blank),
    attributes: [.required("by", \.by, "The column, such as grade.")])
}
