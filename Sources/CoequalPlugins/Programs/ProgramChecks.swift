public import CoequalChecks
public import CoequalModel
import CoequalPluginProtocol
public import CoequalRegistry

/// Lets programs do their checks, before the rules run.
///
/// A rule is one pure function that gives its findings at once; a program takes its time and can fail.
/// So all programs are asked first, once for each check, and what they found is handed to the checker
/// as rules that have nothing left to do. Severities, reasons and reports then work as for every rule,
/// and no rule ever starts a process.
public struct ProgramChecks: Sendable {
  /// The checks to do.
  public let checks: [ProgramCheck]
  /// What does them.
  public let runner: any ProgramRunner
  /// Where answers of checks that are declared `local` are kept.
  public let cache: any AnswerCache

  /// Makes a value; without a cache every subject is asked about each time.
  public init(
    _ checks: [ProgramCheck], runner: any ProgramRunner, cache: any AnswerCache = NoAnswerCache()
  ) {
    self.checks = checks
    self.runner = runner
    self.cache = cache
  }

  /// What came of asking the programs.
  public struct Outcome: Sendable {
    /// A rule for each check, which finds what its program found.
    public var rules: [Rule] = []
    /// What is wrong with the plugins.
    public var findings: [Finding] = []
  }

  /// Asks the programs about a catalog, one check after the other.
  ///
  /// The same catalog and answers give the same result, whether answers were kept or not.
  ///
  /// - Parameter active: The checks to do; of the others there is a rule that finds nothing.
  public func run(over catalog: Catalog, active: Set<RuleID>) async -> Outcome {
    var outcome = Outcome()
    for check in checks {
      var found: [Finding] = []
      if active.contains(check.description.id) {
        var run = ProgramRun(check, runner: runner, cache: cache)
        await run.check(catalog)
        found = run.found
        outcome.findings += run.findings
      }
      outcome.rules.append(.done(check.description, found))
    }
    cache.trim()
    return outcome
  }
}

extension Rule {
  /// The rule of a check that has been done.
  fileprivate static func done(_ description: RuleDescription, _ found: [Finding]) -> Rule {
    Rule(description, findings: { _, _, _ in found })
  }
}

extension LoadedPlugins {
  /// A checker with the rules of the plugins, and with what their programs found in a catalog.
  ///
  /// - Parameters:
  ///   - catalog: What will be checked.
  ///   - checker: The checker to begin with: which rules run, and which conventions hold.
  ///   - runner: What runs programs; `nil` where none may run, and then their checks find nothing.
  ///   - cache: Where answers are kept.
  public func checker(
    for catalog: Catalog, adding checker: Checker = Checker(),
    runner: (any ProgramRunner)? = nil, cache: any AnswerCache = NoAnswerCache()
  ) async -> Checker {
    var checker = checker
    checker.rules += rules
    checker.addedFindings += findings
    let waiting = programChecks.map { Rule.done($0.description, []) }
    // Whoever runs some of the rules only should not be told that the others do not exist.
    checker.known += rules + waiting
    guard let runner else {
      checker.rules += waiting
      return checker
    }
    var trial = checker
    trial.rules += waiting
    let outcome = await ProgramChecks(programChecks, runner: runner, cache: cache)
      .run(over: catalog, active: trial.activeRules(in: catalog))
    checker.rules += outcome.rules
    checker.addedFindings += outcome.findings
    return checker
  }
}
