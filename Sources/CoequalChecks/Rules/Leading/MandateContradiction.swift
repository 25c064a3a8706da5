import CoequalModel
import CoequalRegistry

extension Rule {
  /// A role whose title or track says that it leads, and whose mandate says otherwise.
  static let mandateContradiction = Rule(
    RuleDescription(
      "mandate-contradiction", "a title or track that its mandate contradicts", group: .leading,
      severity: .warning,
      meaning: """
        Where a title says that somebody leads ("Team lead", "Head of", "Director", "Leiterin"), or the \
        track is of kind 'leader', no other kind of work may have a share of the mandate that is greater \
        by twenty points or more than the share of leading. The same holds for coordinating on a track of \
        kind 'manager', and on a track of kind 'executor' for a share of leading that is greater by so \
        much than both others. Managing is work of its own: a title that says "manager" says nothing \
        here. Titles on tracks of kind 'hybrid' or 'individual-contributor' are left alone, and so are deprecated \
        roles and those without a mandate.
        """,
      rationale: """
        The title is what people apply for, the mandate what their days are made of. A team lead who \
        spends six tenths of the time on other work leads on the side, and is later judged as a leader.
        """,
      repair: """
        Move work to where the title says it is, or name the role and choose the track after what it \
        does.
        """,
      passing: [
        RuleExample(
          "a team lead who mostly leads",
          framework: """
            <tracks><track id="people" kind="leader"><title>People</title>
              <role id="lead" grade="g4"><title>Team lead</title>
                <mandate lead="40%" coordinate="30%" execute="30%"/></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "a leader who mostly executes, and a head of delivery who coordinates",
          framework: """
            <tracks><track id="people" kind="leader"><title>People</title>
              <role id="lead" grade="g3"><title>Crew</title>
                <↓mandate lead="20%" coordinate="20%" execute="60%"/></role></track>
              <track id="delivery" kind="executor"><title>Delivery</title>
              <role id="head" grade="g4"><title>Head of delivery</title>
                <↓mandate lead="20%" coordinate="40%" execute="40%"/></role>
            </track></tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      linked.compactMapRoles { number, role in
        let kind = linked.track(ofRole: number).kind
        guard role.deprecation == nil, let mandate = role.mandate,
          let contradiction = mandate.contradiction(to: kind, title: role.title)
        else { return nil }
        return rule.finding(linked, number, role, contradiction)
      }
    })
}

/// What is said of a role, and what its mandate says.
private struct Contradiction {
  let claim: String
  let claimed, greater: (kind: WorkKind, share: Share)
}

extension Mandate {
  /// Twenty points, in ten-thousandths of one per cent.
  private static let margin: Int64 = 200_000

  fileprivate func contradiction(to kind: TrackKind, title: String) -> Contradiction? {
    func exceeds(_ more: Share, _ less: Share) -> Bool {
      more.tenThousandths >= less.tenThousandths + Self.margin
    }
    func greater(
      _ first: (kind: WorkKind, share: Share), _ second: (kind: WorkKind, share: Share)
    ) -> (kind: WorkKind, share: Share) {
      first.share < second.share ? second : first
    }
    func ofTrack() -> String { "its track is of kind '\(kind.rawValue)'" }
    let besidesLeading = greater((.coordinate, coordinate), (.execute, execute))
    switch kind {
    case .executor:
      if exceeds(lead, besidesLeading.share) {
        return Contradiction(
          claim: ofTrack(), claimed: besidesLeading, greater: (.lead, lead))
      }
      guard exceeds(besidesLeading.share, lead), LeadingTitle.names(title) else { return nil }
      return Contradiction(
        claim: "its title is '\(title)'", claimed: (.lead, lead), greater: besidesLeading)
    case .leader:
      guard exceeds(besidesLeading.share, lead) else { return nil }
      return Contradiction(claim: ofTrack(), claimed: (.lead, lead), greater: besidesLeading)
    case .manager:
      let other = greater((.lead, lead), (.execute, execute))
      guard exceeds(other.share, coordinate) else { return nil }
      return Contradiction(
        claim: ofTrack(), claimed: (.coordinate, coordinate), greater: other)
    case .individualContributor, .hybrid: return nil
    }
  }
}

/// Titles that say somebody leads, in English or German.
private enum LeadingTitle {
  private static let words: Set<Substring> = [
    "head", "director", "leader", "president", "leiter", "leiterin", "leitung", "direktor",
    "direktorin",
  ]

  static func names(_ title: String) -> Bool {
    let all = title.letterWords
    // "Lead engineer" is a rank, "Engineering lead" an office.
    return all.last == "lead" || all.contains(where: words.contains)
      || all.contains {
        $0.hasSuffix("leiter") || $0.hasSuffix("leiterin") || $0.hasSuffix("leitung")
      }
  }
}

extension RuleDescription {
  fileprivate func finding(
    _ linked: LinkedFramework, _ number: Int, _ role: Role, _ contradiction: Contradiction
  ) -> Finding {
    let (claimed, greater) = (contradiction.claimed, contradiction.greater)
    return finding(
      "mandate of '\(role.id)' has \(greater.share) to \(greater.kind.rawValue) and \(claimed.share)"
        + " to \(claimed.kind.rawValue), and \(contradiction.claim)",
      at: linked.provenance.place(of: Locus(.role, number, .only(.mandate))),
      help: ["move work to where it is said to be, or rename the role", recordWhyNot])
  }
}
