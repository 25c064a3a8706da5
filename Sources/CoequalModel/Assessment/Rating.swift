/// A judgement of what a person can do in a competency.
public struct Rating: Hashable, Sendable {
  /// The id of the person, as in the census.
  public var person: String
  /// The competency: `framework/competency`, or its id where only one framework has it.
  public var competency: String
  /// The level of the competency's scale.
  public var level: Identifier
  /// The id of who rated; `nil` where it is not told.
  public var rater: String?
  /// How the rater stands to the person.
  public var kind: RaterKind
  /// The day of the rating.
  public var on: CalendarDate
  /// What it rests on.
  public var evidence: String?
  /// Why the person contests it; `nil` where nobody does.
  public var contest: String?

  /// Makes a rating from its parts; what is left out is unknown.
  public init(
    person: String, competency: String, level: Identifier, rater: String? = nil, kind: RaterKind,
    on: CalendarDate, evidence: String? = nil, contest: String? = nil
  ) {
    self.person = person
    self.competency = competency
    self.level = level
    self.rater = rater
    self.kind = kind
    self.on = on
    self.evidence = evidence
    self.contest = contest
  }
}

extension Rating {
  package static let syntax = ElementType<Rating>(
    .rating, "A judgement of what a person can do in a competency.",
    key: .ordered(["person", "competency"]),
    blank: Rating(person: "", competency: "", level: .blank, kind: .manager, on: .blank),
    attributes: [
      .required("person", \.person, "The id of the person, as in the census; not a name."),
      .required(
        "competency", \.competency,
        "The competency: 'framework/competency', or its id where only one framework has it."),
      .required("level", \.level, "The level of the competency's scale."),
      .optional("rater", \.rater, "The id of who rated; not a name."),
      .required("kind", \.kind, "How the rater stands to the person."),
      .required("on", \.on, "The day of the rating."),
    ],
    content: .children([
      .optional(.evidence, \.evidence), .optional(.contest, \.contest),
    ]))
}

/// How somebody who rates stands to the person who is rated.
public enum RaterKind: String, Keyword, Sendable {
  /// The person.
  case `self`
  /// The person's manager.
  case manager
  /// A colleague.
  case peer
  /// Somebody who reports to the person.
  case report
  /// A meeting of several managers who compare their ratings.
  case calibration

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .self: "the person"
    case .manager: "the person's manager"
    case .peer: "a colleague"
    case .report: "somebody who reports to the person"
    case .calibration: "a meeting of several managers who compare their ratings"
    }
  }
}
