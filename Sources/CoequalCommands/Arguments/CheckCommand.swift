import ArgumentParser
import Coequal
import CoequalPlugins

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check structures and frameworks.",
    discussion: """
        coequal check                        the project in this folder
        coequal check Frameworks/acme.xml    one file
        coequal check --format json          for programs
        coequal check --rule track-ceiling   one rule only
        coequal check --show-allowed         what is allowed as well, with the reasons
        coequal check --fix                  repair what is safe to repair; --diff shows it first
        coequal check --write-baseline known.json
        coequal check --baseline known.json  only what is new since then
        coequal check --format sarif         for code scanning; also github, markdown
        coequal check --scorecard            the tracks side by side; also json, markdown
      """)

  @Argument(
    help: "Files or folders; a folder with a 'coequal.xml' is a project.", completion: .file())
  var paths: [String] = ["."]

  @Option(help: "Run only this rule; can be given more than once.")
  var rule: [String] = []

  @OptionGroup var conventionOptions: ConventionOptions

  @Flag(help: "Show findings that are allowed as well, with their reasons.")
  var showAllowed = false

  @Option(
    help:
      "Exit with 1 when there is a finding of this severity or above: error, warning, note; or never."
  )
  var failLevel: FailLevel = .warning

  @Option(
    help: ArgumentHelp(
      "Let the program of this plugin run this time; the SHA-256 that 'coequal plugin info' shows.",
      valueName: "sha256"))
  var trustLock: [TrustLock] = []

  @Flag(help: "Make the fixes that change no meaning, then tell what is left.")
  var fix = false

  @Flag(help: "Show what --fix would change, as a patch, and write nothing.")
  var diff = false

  @Option(
    help: ArgumentHelp(
      "Tell only what this file does not know already.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Write everything that is found to this file, to be known from now on.", valueName: "file"),
    completion: .file())
  var writeBaseline: String?

  @OptionGroup var scorecardOptions: ScorecardOptions

  @Option(
    help: """
      Write 'text' for people, 'json' for programs, 'sarif' for code scanning, 'github' for \
      annotations of a change, or 'markdown'.
      """)
  var format: FindingsForm = .text

  @Option(help: "Use colour: 'auto' (on a terminal, unless NO_COLOR is set), 'always' or 'never'.")
  var color: ColorChoice = .auto

  func validate() throws {
    try validateScorecard()
    if baseline != nil, writeBaseline != nil {
      throw ValidationError("a check reads a baseline or writes one; name one of the two")
    }
    if diff, fix {
      throw ValidationError("--diff writes nothing, and --fix writes; name one of the two")
    }
  }

  /// What checks, with the conventions that the user chose.
  var checker: Checker {
    Checker(
      conventionSet: conventionOptions.conventions, choices: conventionOptions.choices)
  }

  func run() async throws {
    if let scorecardAction {
      try await scorecardAction.run(on: Terminal()).exit()
      return
    }
    let action = CheckAction(
      paths: paths, checker: checker, ruleNames: rule, locks: trustLock.map(\.digest),
      fixing: fix ? .write : diff ? .show : .none, baseline: baseline,
      newBaseline: writeBaseline, showsAllowed: showAllowed, failLevel: failLevel,
      format: format, color: color)
    try await action.run(on: Terminal()).exit()
  }
}

/// The severity from which findings make a command fail.
enum FailLevel: String, CaseIterable, ExpressibleByArgument, Sendable {
  case error
  case warning
  case note
  case never

  /// Whether a check with this worst finding has failed.
  func isReached(by worst: Severity?) -> Bool {
    guard let worst, let level = Severity(rawValue: rawValue) else { return false }
    return worst >= level
  }
}

/// How findings are written.
enum FindingsForm: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case json
  case sarif
  case github
  case markdown
}

/// A sentence about an unknown name, with the nearest ones.
func unknown(_ kind: String, _ name: String, among names: [String]) -> String {
  let near = NearestName.nearest(to: name, among: names, most: 3)
  guard !near.isEmpty else {
    let some = names.sorted().prefix(12).joined(separator: ", ")
    return "there is no \(kind) '\(name)'" + (some.isEmpty ? "" : "; there is \(some)")
      + (names.count > 12 ? " and more" : "")
  }
  let quoted = near.map { "'\($0)'" }.joined(separator: " or ")
  return "there is no \(kind) '\(name)'; did you mean \(quoted)?"
}

/// What a user trusts for one run, written as 64 hexadecimal digits.
struct TrustLock: ExpressibleByArgument, Sendable {
  let digest: PluginDigest

  init?(argument: String) {
    guard let digest = PluginDigest(argument) else { return nil }
    self.digest = digest
  }
}
