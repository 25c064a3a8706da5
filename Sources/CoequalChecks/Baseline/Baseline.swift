public import CoequalModel
public import CoequalRegistry

/// Findings that are known already, so that a check tells only of those that are new.
///
/// A company that begins to check a framework of ten years writes a baseline first, repairs what it can
/// when it can, and is told at once of anything that gets worse. Findings are known by their content
/// and not by their lines.
///
/// Faults of files are never in a baseline: what cannot be read cannot be checked.
public struct Baseline: Hashable, Sendable {
  /// One finding, or several that are alike.
  public struct Entry: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// The file it was in; for people.
    public let file: String
    /// What was seen; for people.
    public let message: String
    /// By which it is known again.
    public let fingerprint: Fingerprint
    /// How many there are.
    public let count: Int

    /// Makes an entry.
    public init(
      rule: RuleID, file: String, message: String, fingerprint: Fingerprint, count: Int
    ) {
      self.rule = rule
      self.file = file
      self.message = message
      self.fingerprint = fingerprint
      self.count = count
    }
  }

  /// The entries, by file, rule, message and fingerprint.
  public let entries: [Entry]

  /// Makes a baseline of entries in any order.
  public init(_ entries: [Entry]) {
    self.entries = entries.sorted {
      ($0.file, $0.rule, $0.message, $0.fingerprint)
        < ($1.file, $1.rule, $1.message, $1.fingerprint)
    }
  }

  /// Makes a baseline of what a check found, without what is allowed anyway.
  public init(of result: Checker.Result, in catalog: Catalog) {
    var first: [Fingerprint: Finding] = [:]
    var counts: [Fingerprint: Int] = [:]
    for finding in result.findings + result.known where !finding.rule.isAlwaysTold {
      let fingerprint = catalog.fingerprint(of: finding)
      first[fingerprint] = first[fingerprint] ?? finding
      counts[fingerprint, default: 0] += 1
    }
    self.init(
      first.map { fingerprint, finding in
        Entry(
          rule: finding.rule, file: finding.place?.file ?? "", message: finding.message,
          fingerprint: fingerprint, count: counts[fingerprint] ?? 1)
      })
  }

  /// Divides findings into those that are new and those that are known; each entry covers as many as
  /// it counts, the first ones in the order of findings.
  func divide(_ findings: [Finding], in catalog: Catalog) -> (new: [Finding], known: [Finding]) {
    var left = Dictionary(
      entries.map { ($0.fingerprint, max(0, $0.count)) },
      uniquingKeysWith: { $0.addingReportingOverflow($1).partialValue })
    var (new, known): ([Finding], [Finding]) = ([], [])
    for finding in findings {
      if !finding.rule.isAlwaysTold {
        let fingerprint = catalog.fingerprint(of: finding)
        if let count = left[fingerprint], count > 0 {
          left[fingerprint] = count - 1
          known.append(finding)
          continue
        }
      }
      new.append(finding)
    }
    return (new, known)
  }
}

extension Checker.Result {
  /// The result without what a baseline knows, which is ``known``.
  public func leavingOut(_ baseline: Baseline, in catalog: Catalog) -> Checker.Result {
    var result = self
    let (new, known) = baseline.divide(findings, in: catalog)
    result.findings = new
    result.known += known
    return result
  }
}

extension Catalog {
  /// The fingerprint of a finding about one of its files.
  public func fingerprint(of finding: Finding) -> Fingerprint {
    Fingerprint(of: finding, in: finding.place.flatMap { sources[$0.file] })
  }
}
