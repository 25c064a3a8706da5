import ArgumentParser
import Coequal

/// Options of `check` that show the tracks side by side instead of findings.
struct ScorecardOptions: ParsableArguments {
  @Flag(help: "Show the tracks of each framework side by side instead of findings.")
  var scorecard = false

  @Option(
    help: ArgumentHelp(
      "With --scorecard, show only this framework; can be given more than once.", valueName: "id"))
  var framework: [String] = []

  @Flag(help: "With --scorecard, show amounts of pay as well.")
  var pay = false

  func validate() throws {
    if scorecard { return }
    if pay { throw ValidationError("--pay belongs to --scorecard") }
    if !framework.isEmpty { throw ValidationError("--framework belongs to --scorecard") }
  }
}

extension CheckCommand {
  /// Refuses options about findings beside --scorecard, which shows none.
  func validateScorecard() throws {
    guard scorecardOptions.scorecard else { return }
    let options = [
      (!rule.isEmpty, "--rule"), (showAllowed, "--show-allowed"), (fix, "--fix"), (diff, "--diff"),
      (baseline != nil, "--baseline"), (writeBaseline != nil, "--write-baseline"),
    ]
    if let option = options.first(where: \.0)?.1 {
      throw ValidationError("\(option) is about findings, and --scorecard shows none")
    }
    if ScorecardForm(format) == nil {
      let forms = ScorecardForm.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      throw ValidationError(
        "a scorecard cannot be written as '\(format.rawValue)'; choose from \(forms)")
    }
  }

  /// What shows the tracks side by side, where that is asked for.
  var scorecardAction: ScorecardAction? {
    guard scorecardOptions.scorecard, let form = ScorecardForm(format) else { return nil }
    return ScorecardAction(
      paths: paths, frameworks: scorecardOptions.framework, checker: checker,
      showsPay: scorecardOptions.pay, form: form, color: color)
  }
}

/// How a scorecard is written.
enum ScorecardForm: String, CaseIterable, Sendable {
  case text
  case json
  case markdown

  init?(_ form: FindingsForm) { self.init(rawValue: form.rawValue) }
}
