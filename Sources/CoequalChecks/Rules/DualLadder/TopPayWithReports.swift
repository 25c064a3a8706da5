import CoequalModel
import CoequalRegistry

extension Rule {
  /// The highest pay only for roles with direct reports.
  static let topPayWithReports = Rule(
    RuleDescription(
      "top-pay-with-reports", "the highest pay only with direct reports", group: .dualLadder,
      severity: .warning,
      meaning: """
        From the branch to the grade until which tracks are promised, the highest maximum of pay must be \
        one that a role without direct reports has as well. A role has reports where its scope asks for \
        one at least; a role that does not say so may have none. Each pay zone is looked at by itself, \
        and the first with a difference is told. Nothing is said where the ranges of the highest roles \
        are unknown, or where every track without reports ends lower, which is left to 'track-ceiling'.
        """,
      rationale: """
        Koteshwar found titles and perks that match rung for rung while the managers' ladder goes on \
        into pay that the technical one never reaches. What the last rung pays tells everybody which of \
        the two careers is the real one.
        """,
      repair: "Give the grade one range for all tracks, or describe a role without reports on it.",
      passing: [
        RuleExample(
          "one range for both tracks",
          structure: """
            <pay-ranges per="year">
              <pay-range grade="g5" currency="EUR" minimum="80000" midpoint="95000" maximum="110000"/>
            </pay-ranges>
            """,
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="principal" grade="g5"><title>Principal</title><scope reports="0"/></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="director" grade="g5"><title>Director</title><scope reports="3-8"/></role></track>
            </tracks>
            """)
      ],
      failing: [
        RuleExample(
          "a range of their own for leaders",
          structure: """
            <pay-ranges per="year">
              <pay-range grade="g5" currency="EUR" minimum="80000" midpoint="95000" maximum="110000"/>
              <pay-range grade="g5" track="leader" currency="EUR" minimum="90000" midpoint="105000"
                maximum="120000"/>
            </pay-ranges>
            """,
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <↓role id="principal" grade="g5"><title>Principal</title><scope reports="0"/></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="director" grade="g5"><title>Director</title><scope reports="3-8"/></role></track>
            </tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      let rungs = linked.topRungs
      guard !rungs.isEmpty else { return [] }
      let pay = GradePay(linked)
      for zone in pay.zones {
        guard let (with, without) = rungs.top(pay, in: zone) else { continue }
        return [rule.finding(linked, with, without, zone: zone)]
      }
      return []
    })
}

/// A role that stands for all those of its grade and kind of track, with or without reports.
private struct PaidRung {
  let role, rank: Int
  let grade: Identifier
  let kind: TrackKind
  let hasReports: Bool
}

/// A role with the most that it pays.
private struct TopPay {
  let role: Int
  let pay: YearlyPay
}

extension LinkedFramework {
  /// The rungs to compare; none where there is nothing to compare, or tracks end too low.
  fileprivate var topRungs: [PaidRung] {
    struct Key: Hashable {
      let grade: Identifier
      let kind: TrackKind
      let hasReports: Bool
    }
    var rungs: [Key: PaidRung] = [:]
    for (number, rank) in comparedRoles {
      let (role, kind) = (role(number), track(ofRole: number).kind)
      let hasReports = role.scope?.reports.map { min($0.lower, $0.upper) > 0 } ?? false
      let key = Key(grade: role.grade, kind: kind, hasReports: hasReports)
      guard rungs[key] == nil else { continue }
      rungs[key] = PaidRung(
        role: number, rank: rank, grade: role.grade, kind: kind, hasReports: hasReports)
    }
    let all = rungs.values.sorted { $0.role < $1.role }
    guard let top = all.lazy.filter(\.hasReports).map(\.rank).max(),
      all.contains(where: { !$0.hasReports }),
      // On a track that reaches the grade, with or without reports.
      all.contains(where: { !$0.kind.isLeading && $0.rank >= top })
    else { return [] }
    return all
  }
}

extension [PaidRung] {
  /// The best paid role with reports and the best paid without, where the first has more.
  fileprivate func top(
    _ pay: GradePay, in zone: Identifier?
  ) -> (with: TopPay, without: TopPay)? {
    var best: [TopPay?] = [nil, nil]
    var unknown: Int?
    for rung in self {
      guard let range = pay.range(of: rung.grade, on: rung.kind, in: zone),
        let most = pay.most(of: range)
      else {
        if !rung.hasReports { unknown = Swift.max(unknown ?? rung.rank, rung.rank) }
        continue
      }
      let index = rung.hasReports ? 1 : 0
      if best[index].map({ $0.pay.tenThousandths < most.tenThousandths }) ?? true {
        best[index] = TopPay(role: rung.role, pay: most)
      }
    }
    guard let without = best[0], let with = best[1], without.pay.currency == with.pay.currency,
      without.pay.tenThousandths < with.pay.tenThousandths
    else { return nil }
    // A role whose pay nobody knows may well have more.
    let known = first { $0.role == without.role }?.rank ?? .min
    return (unknown ?? .min) > known ? nil : (with, without)
  }
}

extension RuleDescription {
  fileprivate func finding(
    _ linked: LinkedFramework, _ with: TopPay, _ without: TopPay, zone: Identifier?
  ) -> Finding {
    let (leader, other) = (linked.role(with.role), linked.role(without.role))
    return finding(
      "the highest pay without direct reports is \(without.pay.text) a year ('\(other.id)'),"
        + " with them \(with.pay.text) ('\(leader.id)')"
        + (zone.map { " in zone '\($0)'" } ?? ""),
      at: linked.provenance.place(of: Locus(.role, without.role)),
      notes: [
        Finding.Note(
          "'\(leader.id)' (\(leader.grade)) has direct reports",
          at: linked.provenance.place(of: Locus(.role, with.role)))
      ],
      help: [
        "give \(leader.grade) one range for all tracks, or add a role without reports that it pays",
        recordWhyNot,
      ])
  }
}
