public import CoequalModel

/// What there is to know about a rule without running it.
///
/// The page of the rule, the text of `coequal explain`, the list of rules and the rule's tests all
/// come from here.
public struct RuleDescription: Sendable {
  /// The stable name.
  public let id: RuleID
  /// What the rule looks for, in one line without a final period.
  public let title: String
  /// What the rule is about.
  public let group: RuleGroup
  /// How serious its findings are, unless a project says otherwise.
  public let severity: Severity
  /// What the rule looks for exactly, and what it leaves alone.
  public let meaning: String
  /// Why it matters, for somebody in HR who meets a finding for the first time.
  public let rationale: String
  /// What usually helps.
  public let repair: String
  /// The choices that the rule leaves open.
  public let conventions: [Convention]
  /// Documents without a finding of the rule.
  public let passing: [RuleExample]
  /// Documents with findings of the rule, each place marked with `↓`.
  public let failing: [RuleExample]

  init(
    _ id: String, _ title: String, group: RuleGroup, severity: Severity, meaning: String,
    rationale: String, repair: String, conventions: [Convention] = [], passing: [RuleExample],
    failing: [RuleExample]
  ) {
    self.id = RuleID(id)
    self.title = title
    self.group = group
    self.severity = severity
    self.meaning = meaning
    self.rationale = rationale
    self.repair = repair
    self.conventions = conventions
    self.passing = passing
    self.failing = failing
  }

  /// How many findings of a rule in one document are worth a look for what was meant.
  ///
  /// Each look goes through all names, and where more are missing it is not by a slip of the pen.
  static let mostSuggestions = 100

  /// The other thing to do about a finding that asks for a repair or a reason.
  var recordWhyNot: String { "or record why not: <?coequal allow \(id) reason?>" }

  func finding(
    _ message: String, at place: Place, label: String? = nil, notes: [Finding.Note] = [],
    help: [String] = [], fixes: [Finding.Fix] = []
  ) -> Finding {
    Finding(
      rule: id, severity: severity, message: message, place: place, label: label, notes: notes,
      help: help, fixes: fixes)
  }
}
