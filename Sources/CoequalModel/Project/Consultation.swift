/// That people were consulted about something that a project does with data about persons.
public struct Consultation: Hashable, Sendable {
  /// About what.
  public var about: ConsultedFeature
  /// The day of the agreement.
  public var on: CalendarDate
  /// With whom.
  public var with: String
  /// What was agreed.
  public var summary: String?

  /// Makes a value from its parts.
  public init(
    about: ConsultedFeature, on: CalendarDate, with: String, summary: String? = nil
  ) {
    self.about = about
    self.on = on
    self.with = with
    self.summary = summary
  }
}

extension Consultation {
  package static let syntax = ElementType<Consultation>(
    .consultation,
    "That people were consulted. What it is about stays off without it.",
    key: .within(["about"]),
    blank: Consultation(about: .progression, on: .blank, with: ""),
    attributes: [
      .required("about", \.about, "What they were consulted about."),
      .required("on", \.on, "The day of the agreement."),
      .required("with", \.with, "With whom, such as the works council; not a name of a person."),
    ],
    content: .children([.optional(.summary, \.summary)]))
}

extension Project {
  /// Whether it says that people were consulted about something.
  ///
  /// - Parameters:
  ///   - feature: What they must have been consulted about.
  ///   - day: The day on which the agreement must have been there; any day where it is `nil`.
  public func isConsulted(about feature: ConsultedFeature, by day: CalendarDate? = nil) -> Bool {
    consultations.contains { consultation in
      consultation.about == feature && day.map { consultation.on <= $0 } ?? true
    }
  }
}

/// What is off until people were consulted about it.
public enum ConsultedFeature: String, Keyword, Sendable {
  /// Ratings of persons, their readiness for roles, and their plans.
  case progression
  /// Who moved when: roles that follow from a history, and progress compared between groups.
  case histories

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .progression: "ratings of persons, their readiness for roles, and their plans"
    case .histories:
      "who moved when: roles that follow from a history, and progress compared between groups"
    }
  }
}
