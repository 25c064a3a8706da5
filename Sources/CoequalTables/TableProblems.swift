import CoequalModel

/// Findings about one table, no more than a few of each kind: a file that is broken throughout is
/// said to be so, and not once for each of its rows.
struct TableProblems {
  private(set) var findings: [Finding] = []
  private var counts: [TableRule: Int] = [:]
  private let file: String

  init(file: String) {
    self.file = file
  }

  /// How many findings of one rule are spelled out.
  static let most = 20

  mutating func report(
    _ rule: TableRule, _ message: String, at range: Range<Int>, notes: [Finding.Note] = [],
    help: [String] = []
  ) {
    counts[rule, default: 0] += 1
    guard counts[rule, default: 0] <= Self.most else { return }
    findings.append(
      Finding(
        rule: rule.id, severity: rule.severity, message: message,
        place: Place(file: file, range: range), notes: notes, help: help))
  }

  /// All findings, and for each rule one about those that were not spelled out.
  func closed() -> [Finding] {
    let more = TableRule.allCases.compactMap { rule -> Finding? in
      guard let count = counts[rule], count > Self.most,
        let last = findings.last(where: { $0.rule == rule.id })
      else { return nil }
      return Finding(
        rule: rule.id, severity: rule.severity,
        message: "\(count - Self.most) more of this kind in the rows below", place: last.place)
    }
    return findings + more
  }
}
