public import CoequalModel
public import CoequalRegistry

/// Runs rules over a catalog.
///
/// ```swift
/// let result = try await Checker().check(catalog)
/// ```
public struct Checker: Sendable {
  /// The rules to run.
  public var rules: [Rule]
  /// Rules that settings and allowances can name besides those that run.
  public var known: [Rule]
  /// What was found by other means, as about the plugins of the project or a census under version
  /// control; part of the result as it is.
  public var addedFindings: [Finding]
  /// The project's set of conventions to follow; `nil` for none.
  public var conventionSet: Identifier?
  /// Answers chosen by the caller; they win over those of the project and of the set.
  public var choices: [(convention: Identifier, value: Identifier)]

  /// Makes a checker of all rules of Coequal, or of others.
  public init(
    rules: [Rule] = Rule.all, known: [Rule] = Rule.all, addedFindings: [Finding] = [],
    conventionSet: Identifier? = nil,
    choices: [(convention: Identifier, value: Identifier)] = []
  ) {
    self.rules = rules
    self.known = known
    self.addedFindings = addedFindings
    self.conventionSet = conventionSet
    self.choices = choices
  }

  /// What came of a check.
  public struct Result: Sendable {
    /// Everything found and not allowed, findings of reading and linking included, by file and
    /// place; without what is ``known``.
    public internal(set) var findings: [Finding]
    /// What a baseline knows already, in the same order.
    public internal(set) var known: [Finding] = []
    /// What was found and is allowed by a reason in a document, in the same order.
    public let allowed: [AllowedFinding]
    /// The answers that held.
    public let conventions: Conventions
    /// The project's set of conventions that was followed.
    public let conventionSet: ConventionSet?

    /// The most serious severity of what is not allowed; `nil` when there are no such findings.
    public var worst: Severity? { findings.map(\.severity).max() }

    /// The number of findings of a severity, without those that are allowed.
    public func count(_ severity: Severity) -> Int {
      findings.count { $0.severity == severity }
    }
  }

  /// Checks a catalog with the project's settings.
  ///
  /// Rules run side by side; the result does not depend on it.
  ///
  /// - Throws: ``/CoequalModel/UnknownChoice`` when the caller's own choices name nothing that
  ///   exists. A project's unknown settings are findings instead.
  public func check(_ catalog: Catalog) async throws(UnknownChoice) -> Result {
    let known = KnownRules(known + rules, in: catalog)
    let settings = ProjectSettings(catalog, known)
    let (set, conventions) = try answers(by: settings)
    let severities = Dictionary(
      rules.map { ($0.description.id, settings.severities(of: $0.description)) },
      uniquingKeysWith: { first, _ in first })
    let found = await findings(in: catalog, conventions: conventions, severities)
    let allowances = Allowances(catalog, known)
    let (standing, allowed) = allowances.divide(found)
    let unused = allowances.unused(after: allowed, in: catalog) { rule, place in
      severities[rule]?.severity(at: place) != nil
    }
    let findings =
      standing + unused + allowances.findings + catalog.findings + settings.findings
      + addedFindings
    return Result(
      findings: Self.once(findings), allowed: Self.once(allowed),
      conventions: conventions, conventionSet: set)
  }

  /// The answers that hold for a catalog: those of its project, of the set, and of the caller.
  ///
  /// - Throws: `UnknownChoice` when the caller's own choices name nothing that exists.
  package func conventions(for catalog: Catalog) throws(UnknownChoice) -> Conventions {
    try answers(by: ProjectSettings(catalog, KnownRules(known + rules, in: catalog))).conventions
  }

  private func answers(
    by settings: ProjectSettings
  ) throws(UnknownChoice) -> (set: ConventionSet?, conventions: Conventions) {
    var set: ConventionSet?
    if let conventionSet { set = try settings.set(conventionSet) }
    var conventions = settings.conventions(with: set)
    for choice in choices { try conventions.choose(choice.value, for: choice.convention) }
    return (set, conventions)
  }

  /// The rules that a project does not switch off wherever a finding may lie.
  ///
  /// Whoever does the work of a rule before the check asks here whether to do it.
  package func activeRules(in catalog: Catalog) -> Set<RuleID> {
    let settings = ProjectSettings(catalog, KnownRules(known + rules, in: catalog))
    return Set(
      rules.map(\.description).filter { !settings.severities(of: $0).isOff }.map(\.id))
  }

  /// What the rules find, in the severities of the project, without what it switched off.
  private func findings(
    in catalog: Catalog, conventions: Conventions, _ severities: [RuleID: RuleSeverities]
  ) async -> [Finding] {
    let active = rules.filter { severities[$0.description.id]?.isOff == false }
    let findings = await withTaskGroup(of: [Finding].self) { group in
      for rule in active {
        group.addTask { rule.findings(in: catalog, conventions: conventions) }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return findings.compactMap { finding in
      guard let severity = severities[finding.rule]?.severity(at: finding.place) else { return nil }
      var finding = finding
      finding.severity = severity
      return finding
    }
  }

  /// The findings in order, each once: what several frameworks inherit is found in each of them, and
  /// told where it is declared, or else for the first that inherits it.
  private static func once(_ findings: [Finding]) -> [Finding] {
    let sorted = findings.sorted { first, second in
      if first < second || second < first { return first < second }
      return (first.notes.count, first.notes.last?.message ?? "")
        < (second.notes.count, second.notes.last?.message ?? "")
    }
    var seen: Set<Finding> = []
    return sorted.filter { seen.insert($0.withoutHeirs).inserted }
  }

  /// What is allowed in order, each finding once for each reason.
  private static func once(_ allowed: [AllowedFinding]) -> [AllowedFinding] {
    var seen: Set<[AnyHashable]> = []
    return allowed.sorted { $0.finding < $1.finding }
      .filter { seen.insert([$0.finding.withoutHeirs, $0.place]).inserted }
  }
}

extension Finding {
  /// The finding without what tells apart the frameworks that inherit what it is about.
  fileprivate var withoutHeirs: Finding {
    var key = self
    (key.notes, key.help, key.fixes, key.heir) = ([], [], [], nil)
    return key
  }
}
