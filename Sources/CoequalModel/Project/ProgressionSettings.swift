/// How a project turns ratings into levels and levels into time: the numbers that are left to it.
public struct ProgressionSettings: Hashable, Sendable {
  /// How many competencies grow at the same time.
  public var atOnce: Step?
  /// The time up to which a role is within reach.
  public var withinReach: CalendarDuration?
  /// The age from which on a rating is stale.
  public var oldest: CalendarDuration?
  /// How many levels apart two ratings contest each other.
  public var disagreement: Step?
  /// Which raters count, and how much; the standard ones where none is named.
  public var raters: [RaterWeight]

  /// Makes a value from its parts; what is left out is as usual.
  public init(
    atOnce: Step? = nil, withinReach: CalendarDuration? = nil, oldest: CalendarDuration? = nil,
    disagreement: Step? = nil, raters: [RaterWeight] = []
  ) {
    self.atOnce = atOnce
    self.withinReach = withinReach
    self.oldest = oldest
    self.disagreement = disagreement
    self.raters = raters
  }
}

extension ProgressionSettings {
  package static let syntax = ElementType<ProgressionSettings>(
    .progression,
    "How ratings become levels, and levels become time: the numbers that are left to the project.",
    blank: ProgressionSettings(),
    attributes: [
      .optional(
        "at-once", \.atOnce, "How many competencies grow at the same time; 2 without it."),
      .optional(
        "within-reach", \.withinReach,
        "The time up to which a role counts as within reach; P12M without it."),
      .optional(
        "oldest", \.oldest, "The age from which on a rating is stale; P24M without it."),
      .optional(
        "disagreement", \.disagreement,
        "How many levels apart two ratings contest each other; 2 without it."),
    ],
    content: .children([.many(RaterWeight.syntax, \.raters)]))
}

/// How much the ratings of one kind of rater count.
public struct RaterWeight: Hashable, Sendable {
  /// How the raters stand to the person.
  public var kind: RaterKind
  /// How much each rating counts beside the others.
  public var weight: DecimalNumber

  /// Makes a value; without a weight it is 1.
  public init(kind: RaterKind, weight: DecimalNumber? = nil) {
    self.kind = kind
    self.weight = weight ?? .one
  }
}

extension RaterWeight {
  package static let syntax = ElementType<RaterWeight>(
    .rater, "Raters who count. Where some are named, all others do not.", key: .within(["kind"]),
    blank: RaterWeight(kind: .manager),
    attributes: [
      .required("kind", \.kind, "How the raters stand to the person."),
      .defaulted("weight", \.weight, to: .one, "How much each of their ratings counts."),
    ])
}
