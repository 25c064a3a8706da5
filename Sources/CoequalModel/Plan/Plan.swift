/// A person's way to a target role: what will be true, what supports it, and when it is looked at.
///
/// A plan is about one person and belongs to that person as much as to the company. It names people by
/// the ids of the census and never by name.
public struct Plan: Hashable, Sendable {
  /// The version of the format.
  public var format: FormatVersion
  /// The name of the plan.
  public var id: Identifier
  /// The language of its texts.
  public var language: LanguageTag
  /// The id of the person, as in the census.
  public var person: String
  /// The framework of the target.
  public var framework: Identifier
  /// The target: a role of the framework.
  public var role: Identifier
  /// The version of the target's framework when the plan was made.
  public var version: SemanticVersion?
  /// The first day of the plan.
  public var from: CalendarDate
  /// The day by which the person wants to be ready.
  public var by: CalendarDate
  /// Why the person wants it, in their own words.
  public var motivation: String?
  /// What the person could do and what the target asked when the plan began.
  public var startingPoints: [StartingPoint]
  /// What will be true.
  public var outcomes: [PlannedOutcome]
  /// What others give.
  public var support: [SupportOffer]
  /// What is not part of the plan, or must not suffer from it.
  public var boundaries: [Boundary]
  /// What those who agree on the plan commit themselves to.
  public var commitments: [Commitment]
  /// What the person does again and again.
  public var routines: [Routine]
  /// The meetings and reports by which others follow the plan.
  public var checkIns: [CheckIn]
  /// The days on which the plan is looked at as a whole.
  public var reviews: [PlanReviewDay]
  /// Content of other namespaces, for other tools.
  public var extra: [ForeignElement]

  /// Makes a plan from its parts; what is left out is unknown or empty.
  public init(
    format: FormatVersion = .current, id: Identifier, language: LanguageTag, person: String,
    framework: Identifier, role: Identifier, version: SemanticVersion? = nil, from: CalendarDate,
    by: CalendarDate,
    motivation: String? = nil, startingPoints: [StartingPoint] = [],
    outcomes: [PlannedOutcome] = [], support: [SupportOffer] = [], boundaries: [Boundary] = [],
    commitments: [Commitment] = [], routines: [Routine] = [], checkIns: [CheckIn] = [],
    reviews: [PlanReviewDay] = [], extra: [ForeignElement] = []
  ) {
    self.format = format
    self.id = id
    self.language = language
    self.person = person
    self.framework = framework
    self.role = role
    self.version = version
    self.from = from
    self.by = by
    self.motivation = motivation
    self.startingPoints = startingPoints
    self.outcomes = outcomes
    self.support = support
    self.boundaries = boundaries
    self.commitments = commitments
    self.routines = routines
    self.checkIns = checkIns
    self.reviews = reviews
    self.extra = extra
  }
}

extension Plan {
  package static let syntax = ElementType<Plan>(
    .plan,
    """
    A person's way to a target role. It is about a person: keep it where only those can read it who \
    must, and let the person read and change it.
    """,
    blank: Plan(
      id: .blank, language: .blank, person: "", framework: .blank, role: .blank, from: .blank,
      by: .blank),
    attributes: [
      .required("format", \.format, "The version of this format."),
      .required("id", \.id, "The name of the plan."),
      .required("xml:lang", \.language, "The language of the texts."),
      .required("person", \.person, "The id of the person, as in the census; not a name."),
      .required("framework", \.framework, "The framework of the target."),
      .required("role", \.role, "The target: a role of the framework."),
      .optional(
        "version", \.version, "The version of the target's framework when the plan was made."),
      .required("from", \.from, "The first day of the plan."),
      .required("by", \.by, "The day by which the person wants to be ready."),
    ],
    content: .children([
      .optional(.motivation, \.motivation),
      .list(
        .startingPoints,
        "What the person could do and what the target asked when the plan began.",
        of: StartingPoint.syntax, \.startingPoints),
      .list(
        .plannedOutcomes, "What will be true at the end of the plan, or on the way to it.",
        of: PlannedOutcome.syntax, \.outcomes),
      .list(.support, "What others give.", of: SupportOffer.syntax, \.support),
      .list(
        .boundaries, "What is not part of the plan, or must not suffer from it.",
        of: Boundary.syntax, \.boundaries),
      .list(
        .commitments, "What those who agree on the plan commit themselves to.",
        of: Commitment.syntax, \.commitments),
      .list(
        .routines, "What the person does again and again.", of: Routine.syntax, \.routines),
      .list(
        .checkIns, "The meetings and reports by which work is watched.", of: CheckIn.syntax,
        \.checkIns),
      .list(
        .reviews, "The days on which the plan is looked at as a whole.", of: PlanReviewDay.syntax,
        \.reviews),
      .extra(\.extra),
    ]))
}
