/// A job profile, one rung of a track.
public struct Role: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// The code that payroll or the HR system knows it by.
  public var code: String?
  /// Its pay grade.
  public var grade: Identifier
  /// Whether people are hired into it from outside.
  public var isEntry: Bool
  /// How far the profile is agreed, where that differs from the framework.
  public var status: Status?
  /// What people call it.
  public var title: String
  /// Why the role exists.
  public var purpose: String?
  /// How far it reaches.
  public var scope: Scope?
  /// The results it answers for.
  public var outcomes: [Outcome]
  /// The figures by which its work is followed.
  public var measures: [Measure]
  /// The meetings and reports by which its work is watched.
  public var checkIns: [CheckIn]
  /// What it does, tagged by the kind of work.
  public var accountabilities: [Accountability]
  /// How its work divides into leading, coordinating and executing.
  public var mandate: Mandate?
  /// The competencies it asks for.
  public var requirements: [Requirement]
  /// Its levels on the factors of job evaluation.
  public var evaluation: [FactorValue]
  /// What it is paid besides the range of its grade.
  public var package: Package?
  /// What it decides by itself.
  public var decisions: [Decision]
  /// Where it has a voice.
  public var seats: [Seat]
  /// How long people usually stay.
  public var tenure: Tenure?
  /// How people are chosen for it.
  public var selection: Selection?
  /// Set when it should no longer be used.
  public var deprecation: Deprecation?
  /// Content of other namespaces, for other tools.
  public var extra: [ForeignElement]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, code: String? = nil, grade: Identifier, isEntry: Bool = false,
    status: Status? = nil, title: String, purpose: String? = nil, scope: Scope? = nil,
    outcomes: [Outcome] = [], measures: [Measure] = [], checkIns: [CheckIn] = [],
    accountabilities: [Accountability] = [], mandate: Mandate? = nil,
    requirements: [Requirement] = [], evaluation: [FactorValue] = [], package: Package? = nil,
    decisions: [Decision] = [], seats: [Seat] = [], tenure: Tenure? = nil,
    selection: Selection? = nil, deprecation: Deprecation? = nil, extra: [ForeignElement] = []
  ) {
    self.id = id
    self.code = code
    self.grade = grade
    self.isEntry = isEntry
    self.status = status
    self.title = title
    self.purpose = purpose
    self.scope = scope
    self.outcomes = outcomes
    self.measures = measures
    self.checkIns = checkIns
    self.accountabilities = accountabilities
    self.mandate = mandate
    self.requirements = requirements
    self.evaluation = evaluation
    self.package = package
    self.decisions = decisions
    self.seats = seats
    self.tenure = tenure
    self.selection = selection
    self.deprecation = deprecation
    self.extra = extra
  }
}

extension Role {
  package static let syntax = ElementType<Role>(
    .role, "A job profile, one rung of the track.", key: .document,
    blank: Role(id: .blank, grade: .blank, title: ""),
    attributes: [
      .required("id", \.id, "The name that moves, plans and people's records refer to."),
      .optional("code", \.code, "The code that payroll or the HR system knows the role by."),
      .required("grade", \.grade, "The pay grade of the structure."),
      .defaulted(
        "entry", \.isEntry, to: false, "Whether people are hired into the role from outside."),
      .optional("status", \.status, "How far the profile is agreed."),
    ],
    content: .children([
      .one(.title, \.title),
      .optional(.purpose, \.purpose),
      .optional(Scope.syntax, \.scope),
      .list(.outcomes, "The results that the role answers for.", of: Outcome.syntax, \.outcomes),
      .list(
        .measures, "The figures by which the role's work is followed.", of: Measure.syntax,
        \.measures),
      .list(
        .checkIns, "The meetings and reports by which work is watched.",
        of: CheckIn.syntax, \.checkIns),
      .list(
        .accountabilities, "What the role does, tagged by the kind of work.",
        of: Accountability.syntax, \.accountabilities),
      .optional(Mandate.syntax, \.mandate),
      .requirementList(.requirements, \.requirements),
      .list(
        .evaluation, "The role's levels on the factors of job evaluation, with reasons.",
        of: FactorValue.syntax, \.evaluation),
      .optional(Package.syntax, \.package),
      .list(.decisions, "What the role decides by itself.", of: Decision.syntax, \.decisions),
      .list(.seats, "The forums in which the role has a voice.", of: Seat.syntax, \.seats),
      .optional(Tenure.syntax, \.tenure),
      .optional(Selection.syntax, \.selection),
      .optional(Deprecation.syntax, \.deprecation),
      .extra(\.extra),
    ]))
}
