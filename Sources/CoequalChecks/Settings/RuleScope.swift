import CoequalModel

/// For which findings a project set a severity.
struct RuleScope: Hashable {
  /// Which rules; the later cases are the more specific.
  enum Subject: Hashable {
    case all
    case group(RuleGroup)
    case rule(RuleID)
  }

  let subject: Subject
  /// The file or folder in which the findings lie, in plain spelling; `nil` for anywhere.
  let path: String?

  func includes(_ rule: RuleDescription) -> Bool {
    switch subject {
    case .all: true
    case .group(let group): rule.group == group
    case .rule(let id): rule.id == id
    }
  }

  /// Whether this scope wins over another where both include a finding.
  ///
  /// Both paths then lead to its file, so the longer one goes on where the other ends.
  func isMoreSpecific(than other: RuleScope) -> Bool {
    (pathRank, subjectRank) > (other.pathRank, other.subjectRank)
  }

  private var pathRank: Int { path.map { $0.utf8.count } ?? -1 }

  private var subjectRank: Int {
    switch subject {
    case .all: 0
    case .group: 1
    case .rule: 2
    }
  }
}
