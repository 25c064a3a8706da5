/// Something that will be true when a plan has worked, of benefit to the person and to the organization.
public struct PlannedOutcome: Hashable, Sendable {
  /// Names it within the plan.
  public var id: Identifier
  /// The day by which it will be true; that of the plan without it.
  public var by: CalendarDate?
  /// What will be true, so that anybody can see whether it is.
  public var title: String
  /// What the person gains from it.
  public var benefitToPerson: String?
  /// What the organization gains from it.
  public var benefitToOrganization: String?
  /// What will show that it is true.
  public var evidence: String?
  /// The competencies that grow by it, and to which level.
  public var develops: [Development]
  /// What is done for it, where it helps to say so.
  public var actions: [PlannedAction]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, by: CalendarDate? = nil, title: String, benefitToPerson: String? = nil,
    benefitToOrganization: String? = nil, evidence: String? = nil, develops: [Development] = [],
    actions: [PlannedAction] = []
  ) {
    self.id = id
    self.by = by
    self.title = title
    self.benefitToPerson = benefitToPerson
    self.benefitToOrganization = benefitToOrganization
    self.evidence = evidence
    self.develops = develops
    self.actions = actions
  }
}

extension PlannedOutcome {
  package static let syntax = ElementType<PlannedOutcome>(
    .plannedOutcome, "Something that will be true when the plan has worked.", key: .document,
    blank: PlannedOutcome(id: .blank, title: ""),
    attributes: [
      .required("id", \.id, "The name within the plan."),
      .optional(
        "by", \.by, "The day by which it will be true; the last day of the plan without it."),
    ],
    content: .children([
      .one(.title, \.title),
      .optional(.forPerson, \.benefitToPerson),
      .optional(.forOrganization, \.benefitToOrganization),
      .optional(.evidence, \.evidence),
      .many(Development.syntax, \.develops),
      .many(PlannedAction.syntax, \.actions),
    ]))
}
