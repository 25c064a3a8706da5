import CoequalDiff
import CoequalModel
package import CoequalParity
package import CoequalProgression

/// What a difference means for people: who meets their role, which targets of plans moved, and what
/// changed ranges cost.
package struct DiffPeople: Sendable {
  /// Something that is told, or why it is not.
  package enum Told<Value: Sendable>: Sendable {
    case told(Value)
    case untold(String)
  }

  package let ownRoles: Told<OwnRoleChange>
  package let targets: Told<PlanTargets>
  package let ranges: Told<DisclosedRangeChange>
  /// What is declared of levels, a line each; empty where nobody's levels are told.
  package let declared: [String]
  /// The answers that pay rests on.
  package let conventions: [AnsweredConvention]
  /// Whether ids of people and the files of their plans are shown.
  package let showsIDs: Bool
  /// How many hold each role now, by `framework/role`.
  package let holders: [String: Int]

  package init(
    ownRoles: Told<OwnRoleChange>, targets: Told<PlanTargets>,
    ranges: Told<DisclosedRangeChange>, declared: [String] = [],
    conventions: [AnsweredConvention] = [], showsIDs: Bool, holders: [String: Int] = [:]
  ) {
    self.ownRoles = ownRoles
    self.targets = targets
    self.ranges = ranges
    self.declared = declared
    self.conventions = conventions
    self.showsIDs = showsIDs
    self.holders = holders
  }

  /// How many people hold some roles of a framework; `nil` where nobody says who holds what.
  func holders(of roles: [Identifier], in framework: String) -> Int? {
    guard !holders.isEmpty, !roles.isEmpty else { return nil }
    return Set(roles.map { "\(framework)/\($0)" }).reduce(0) { $0 + (holders[$1] ?? 0) }
  }

  /// What the cost rests on, in one sentence.
  static let costConvention = """
    By convention the cost is that of a full year at today's base pay and agreed hours: whoever is below \
    the minimum is raised to it, and nobody else is paid more. What hangs on base pay is left out.
    """
}

extension RoleFit.State {
  /// The state, as the end of a sentence about a person.
  var words: String {
    switch self {
    case .met: "meets it"
    case .unknown: "not known"
    case .short: "does not meet it"
    }
  }
}

extension PlanTargetChange.Event {
  /// What happened to a target, in a phrase.
  var words: String {
    switch self {
    case .removed: "is gone"
    case .renamed(let name): "is '\(name.lexical)' now"
    case .deprecated(let successor):
      "is deprecated" + (successor.map { ", use '\($0)'" } ?? "")
    case .asksMore(let changes): "asks for more: \(Self.words(of: changes))"
    case .asksLess(let changes): "asks for less: \(Self.words(of: changes))"
    }
  }

  private static func words(of changes: [Change]) -> String {
    changes.map { change in
      let what = (change.aspect ?? change.about).title
      guard let old = change.old, let new = change.new else {
        return "\(what) \(change.kind.words)"
      }
      return "\(what) from \(old) to \(new)"
    }.joined(separator: "; ")
  }
}

extension PlanTargetChange.Event.Kind {
  /// What happened to the targets of some plans.
  var title: String {
    switch self {
    case .removed: "target is gone"
    case .deprecated: "target is deprecated"
    case .asksMore: "target asks for more"
    case .asksLess: "target asks for less"
    case .renamed: "target has another name"
    }
  }
}
