import CoequalChecks
import CoequalModel
import CoequalRegistry

extension PlanRule {
  /// An outcome of which nobody could see whether it is true.
  static let unobservableOutcome = PlanRule(
    RuleDescription(
      .unobservableOutcome, "an outcome of which nobody could see whether it is true",
      severity: .warning,
      meaning: """
        An outcome that begins with what somebody knows, could do or feels ("Understands", "Is able to"), \
        as 'unobservable-criterion' looks for it; one that begins with somebody who changes or is somehow \
        ("Becomes better at", "Shows more initiative", "Is seen as a role model", "Coaching skills") and does not \
        go on to say what will be there; one that says no more than that something gets better or is good, or \
        what somebody works on ("Improve quality", "Team spirit is high", "Work on delegation"); one that says \
        what somebody attends or reads ("Attended a course"), \
        and not what comes of it; and one whose only standard is a word such as "effectively" or "regularly", as 'vague-criterion' looks for \
        it, unless its evidence says what is looked at. A number is never asked for: what can be seen can be \
        seen without one. English and German are known.
        """,
      rationale: """
        At the end two people ask whether the outcome came true. Where nobody can see it, whoever has more \
        power decides.
        """,
      repair:
        "Write what will be there, who will use it, or what will have happened, with a number or a day.",
      passing: [
        RuleExample(
          "a vague word, and evidence that says what is meant",
          plan: outcome(
            "Incidents are solved quickly",
            evidence: "In 9 of 10 incidents service is back within an hour")),
        RuleExample(
          "somebody learns, and it is said what comes of it",
          plan: outcome(
            "Learns from each incident: the next team finds the cause in its notes",
            evidence: "The notes, as the next team found them")),
      ],
      failing: [
        RuleExample(
          "what somebody knows",
          plan: outcome("↓Understands the architecture", evidence: "A talk with the manager")),
        RuleExample(
          "what is there then?",
          plan: outcome("↓Becomes better at problem solving", evidence: "The notes of three cases")),
        RuleExample(
          "better than what?",
          plan: outcome(
            "↓Communication with stakeholders has improved", evidence: "The notes of three talks")),
        RuleExample(
          "what comes of it?",
          plan: outcome("↓Attended a course on software design", evidence: "The certificate")),
        RuleExample(
          "how is that seen?",
          plan: outcome("Communicates ↓effectively", evidence: "Good feedback in Q3")),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    var finder = ElementFinder(reviewed.provenance)
    return plan.outcomes.enumerated().flatMap { index, outcome -> [Finding] in
      guard plan.isWritten(outcome.title) else { return [] }
      let remarks: [TextRemark]
      if let remark = TextRemark.unobservable(in: outcome.title, plan.language)
        ?? TextRemark.change(in: outcome.title, plan.language)
      {
        remarks = [remark]
      } else {
        remarks =
          plan.saysHowSeen(outcome) ? [] : TextRemark.vague(in: outcome.title, plan.language)
      }
      if remarks.isEmpty { return [] }
      let locus = Locus.outcome(index).appending(.only(.title))
      let placed = TextPlacement(outcome.title, at: locus, in: reviewed.provenance, &finder)
      return remarks.map { remark in
        rule.finding(
          remark.message, at: placed.place(of: remark.bytes),
          help: remark.help + [rule.recordWhyNot])
      }
    }
  }

  private static func outcome(_ title: String, evidence: String) -> String {
    """
    <planned-outcomes><planned-outcome id="first"><title>\(title)</title>
      <for-person>More say</for-person><for-organization>Fewer calls</for-organization>
      <evidence>\(evidence)</evidence><develops competency="design"/>
    </planned-outcome></planned-outcomes>
    """
  }
}

extension Plan {
  /// Whether the evidence of an outcome is something that can be looked at.
  fileprivate func saysHowSeen(_ outcome: PlannedOutcome) -> Bool {
    guard let evidence = said(outcome.evidence), isWritten(evidence) else { return false }
    return !TextRemark.isOpinion(evidence, language)
      && TextRemark.vague(in: evidence, language).isEmpty
  }
}
