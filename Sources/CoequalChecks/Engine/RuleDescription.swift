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
  /// Whether it looks for nothing until a project sets a severity for it or its group.
  public let isOptIn: Bool
  /// What the rule looks for exactly, and what it leaves alone.
  public let meaning: String
  /// Why it matters, for somebody in HR who meets a finding for the first time; empty where nobody said.
  public let rationale: String
  /// What usually helps; empty where nobody said.
  public let repair: String
  /// The choices that the rule leaves open.
  public let conventions: [Convention]
  /// Documents without a finding of the rule.
  public let passing: [RuleExample]
  /// Documents with findings of the rule, each place marked with `↓`.
  public let failing: [RuleExample]

  /// Describes a rule.
  ///
  /// - Parameters:
  ///   - id: `plugin/check`, both of lower-case letters, digits and hyphens; a promise for good.
  ///   - title: What it looks for, in one line without a final period.
  ///   - group: What it is about.
  ///   - severity: How serious its findings are, unless a project says otherwise.
  ///   - isOptIn: Whether it looks for nothing until a project sets a severity for it or its group.
  ///   - meaning: What it looks for exactly, and what it leaves alone.
  ///   - rationale: Why it matters.
  ///   - repair: What usually helps.
  ///   - conventions: The choices that it leaves open.
  ///   - passing: Documents without a finding of the rule.
  ///   - failing: Documents with findings, each place marked with `↓`.
  public init(
    _ id: String, _ title: String, group: RuleGroup = .plugin, severity: Severity,
    isOptIn: Bool = false, meaning: String, rationale: String, repair: String,
    conventions: [Convention] = [], passing: [RuleExample] = [], failing: [RuleExample] = []
  ) {
    self.id = RuleID(id)
    self.title = title
    self.group = group
    self.severity = severity
    self.isOptIn = isOptIn
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

  /// The most findings of a rule in one document, for rules that could find something in every line:
  /// each has to be looked up in its file, and nobody reads more.
  static let mostFindings = 100

  /// The other thing to do about a finding that asks for a repair or a reason.
  public var recordWhyNot: String { "or record why not: <?coequal allow \(id) reason?>" }

  /// A finding of the rule, in its severity.
  ///
  /// - Parameters:
  ///   - message: What was seen, in one line that begins with the specific thing.
  ///   - place: Where.
  ///   - label: A few words to show beside the place.
  ///   - notes: What else matters.
  ///   - help: What to do, the likeliest first; ``recordWhyNot`` last where there may be good reasons.
  ///   - fixes: Changes that would repair it.
  public func finding(
    _ message: String, at place: Place, label: String? = nil, notes: [Finding.Note] = [],
    help: [String] = [], fixes: [Finding.Fix] = []
  ) -> Finding {
    Finding(
      rule: id, severity: severity, message: message, place: place, label: label, notes: notes,
      help: help, fixes: fixes)
  }
}
