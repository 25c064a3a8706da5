import CoequalProgression

/// Who is near to a role.
struct BenchOfRole: Sendable {
  /// People by id; only where somebody asks for them.
  struct Shown: Sendable {
    /// Those who are ready or within reach.
    let near: [RoleBench.Candidate]
    /// Those of whom half of the weight is met, and ratings decide the rest.
    let perhaps: [RoleBench.Candidate]
  }

  let role: RoleReference
  let bench: RoleBench
  /// Why the role says nothing about who is near to it; `nil` for other roles.
  let exception: RoleException?
  /// `nil` unless somebody asks for ids.
  let shown: Shown?

  init(_ role: RoleReference, _ people: AssessedPeople, showsPeople: Bool) {
    let bench = people.bench(for: role.number, in: role.linked)
    self.role = role
    self.bench = bench
    exception = RoleException(of: role)
    guard showsPeople else {
      shown = nil
      return
    }
    shown = Shown(
      near: people.candidates(of: bench, in: role.linked) {
        [.ready, .withinReach].contains($0.verdict)
      },
      // Of somebody whom nobody rated on this, everything is possible, and nothing is said by that.
      perhaps: people.candidates(of: bench, in: role.linked) {
        $0.verdict == .unknown && $0.best != .notYet
      }.filter { $0.readiness.coverage.map { $0.lowerBound >= 0.5 } ?? false })
  }
}
