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
  /// Answers chosen by the caller; they win over those of the project.
  public var choices: [(convention: Identifier, value: Identifier)]

  /// Makes a checker of all rules, or of some.
  public init(
    rules: [Rule] = Rule.all, choices: [(convention: Identifier, value: Identifier)] = []
  ) {
    self.rules = rules
    self.choices = choices
  }

  /// What came of a check.
  public struct Result: Sendable {
    /// Everything found, those of reading and linking included, by file and place.
    public let findings: [Finding]
    /// The answers that held.
    public let conventions: Conventions

    /// The most serious severity; `nil` when there are no findings.
    public var worst: Severity? { findings.map(\.severity).max() }

    /// The number of findings of a severity.
    public func count(_ severity: Severity) -> Int {
      findings.count { $0.severity == severity }
    }
  }

  /// Checks a catalog with the project's settings.
  ///
  /// Rules run side by side; the result does not depend on it.
  ///
  /// - Throws: ``UnknownChoice`` when the caller's own choices name nothing that exists. A project's
  ///   unknown settings are findings instead.
  public func check(_ catalog: Catalog) async throws(UnknownChoice) -> Result {
    var settings = ProjectSettings(catalog)
    for choice in choices {
      try settings.conventions.choose(choice.value, for: choice.convention)
    }
    let conventions = settings.conventions
    let active = rules.filter { settings.severity(of: $0.description) != nil }
    var findings = await withTaskGroup(of: [Finding].self) { group in
      for rule in active {
        group.addTask { rule.findings(in: catalog, conventions: conventions) }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    for index in findings.indices {
      if let severity = settings.severities[findings[index].rule] ?? nil {
        findings[index].severity = severity
      }
    }
    findings += catalog.findings + settings.findings
    return Result(findings: Self.once(findings), conventions: conventions)
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
    return sorted.filter { finding in
      var key = finding
      (key.notes, key.fixes) = ([], [])
      return seen.insert(key).inserted
    }
  }
}
