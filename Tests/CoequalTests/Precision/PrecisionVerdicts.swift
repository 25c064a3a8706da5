import Coequal
import CoequalModel
import CoequalTestSupport

/// What was judged by hand about findings in real frameworks, from `Tests/PrecisionCorpus`.
///
/// The texts of the frameworks belong to others and are not here; a fingerprint knows a finding again.
struct PrecisionVerdicts {
  /// Whether a finding is right.
  enum Verdict: String {
    case right = "true"
    case wrong = "false"
    case unclear
  }

  struct Entry {
    let rule: RuleID
    /// The framework or ladder it was found in.
    let framework: String
    let fingerprint: Fingerprint
    let verdict: Verdict
    let reason: String

    /// Whether it is about a ladder that was written from what is known of it.
    var isAboutLadder: Bool { framework.hasPrefix("ladder-") }
  }

  /// A line that says no verdict.
  struct Malformed: Error {
    let line: Int
  }

  static let file = "Tests/PrecisionCorpus/verdicts.tsv"
  static let heading = "rule\tentry\tfingerprint\tverdict\twhy"

  /// The lines as they are, without the heading.
  let lines: [String]
  let entries: [Entry]

  init() throws {
    let all = try PackageFolder.text(of: Self.file).split(separator: "\n").map(String.init)
    guard all.first == Self.heading else { throw Malformed(line: 1) }
    lines = Array(all.dropFirst())
    entries = try lines.enumerated().map { offset, line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 5, let fingerprint = Fingerprint(cells[2]),
        let verdict = Verdict(rawValue: cells[3]), !cells[1].isEmpty, !cells[4].isEmpty
      else { throw Malformed(line: offset + 2) }
      return Entry(
        rule: RuleID(cells[0]), framework: cells[1], fingerprint: fingerprint, verdict: verdict,
        reason: cells[4])
    }
  }

  /// What was judged of each rule, by id.
  var byRule: [(rule: RuleID, counts: PrecisionCounts)] {
    Dictionary(grouping: entries, by: \.rule)
      .map { ($0.key, PrecisionCounts($0.value)) }.sorted { $0.0 < $1.0 }
  }
}

/// How many findings of a rule are right.
struct PrecisionCounts {
  let right, wrong, unclear: Int
  /// The same without ladders that were written from what is known of them.
  let imported: (right: Int, judged: Int)

  init(_ entries: [PrecisionVerdicts.Entry]) {
    func count(_ verdict: PrecisionVerdicts.Verdict) -> Int {
      entries.count { $0.verdict == verdict }
    }
    right = count(.right)
    wrong = count(.wrong)
    unclear = count(.unclear)
    let others = entries.filter { !$0.isAboutLadder }
    imported = (others.count { $0.verdict == .right }, others.count)
  }

  var judged: Int { right + wrong + unclear }

  /// With fewer findings too little is known of a rule for a rate.
  static let least = 5

  /// Whether a rule may be on: enough of its findings are right, or too few are known to say, of which
  /// half are.
  func allows(_ rule: RuleDescription) -> Bool { right * 100 >= neededPercent(of: rule) * judged }

  /// How many of a hundred findings must be right for the rule to be on.
  func neededPercent(of rule: RuleDescription) -> Int {
    if judged < Self.least { return 50 }
    return rule.isAboutFairness ? 95 : 80
  }
}

extension RuleDescription {
  /// Whether its findings speak of how fairly people are treated, and ask for a repair or a reason.
  var isAboutFairness: Bool {
    [.dualLadder, .equalValue, .leading].contains(group) && severity != .note
  }
}
