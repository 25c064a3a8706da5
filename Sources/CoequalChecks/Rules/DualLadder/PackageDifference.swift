import CoequalModel
import CoequalRegistry

extension Rule {
  /// Roles of one grade with different packages.
  static let packageDifference = Rule(
    RuleDescription(
      "package-difference", "roles of one grade with different packages", group: .dualLadder,
      severity: .warning,
      meaning: """
        Roles of different tracks on one grade, from the branch to the grade until which the tracks are \
        promised, must have the same package: bonus, equity, pension, leave and notice, and the sum of \
        every allowance that they share. Where possible the difference is priced, at the midpoint of the \
        grade's range. Roles without a package are left alone, and so are deprecated ones. A package that \
        is written and leaves out a bonus or equity which others have counts as having none; what it \
        leaves out of pension, leave or notice is unknown, for a law or an agreement may give it. Each \
        part of a grade's packages gives one finding, at what fewest of its roles have.
        """,
      rationale: """
        Grades that promise equal value are compared by everything that people are paid, and a bonus or \
        shares are pay like any other. Practitioners' accounts of dual ladders ask for equal rewards, \
        perks included, and public frameworks show that it can be done: one of them states the same \
        bonus for leaders and experts of a grade.
        """,
      repair:
        "Give the roles of the grade one package, the better one where people already have it.",
      conventions: [.missingParts],
      passing: [
        RuleExample(
          "one package for the grade",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="staff" grade="g4"><title>Staff</title>
                  <package><bonus target="10%"/><notice>P3M</notice></package></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title>
                  <package><bonus target="10%"/><notice>P3M</notice></package></role></track>
            </tracks>
            """)
      ],
      failing: [
        RuleExample(
          "a higher bonus for leaders, priced at the midpoint",
          structure: """
            <pay-ranges per="year">
              <pay-range grade="g4" currency="EUR" minimum="60000" midpoint="72000" maximum="84000"/>
            </pay-ranges>
            """,
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="staff" grade="g4"><title>Staff</title>
                  <package><bonus target="8%"/></package></role></track>
              <track id="delivery" kind="executor"><title>Delivery</title>
                <role id="owner" grade="g4"><title>Owner</title>
                  <package><bonus target="8%"/></package></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title>
                  <package><bonus target="↓13%"/></package></role></track>
            </tracks>
            """),
        RuleExample(
          "equity for leaders only",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="staff" grade="g4"><title>Staff</title>
                  <↓package><bonus target="10%"/></package></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title><package><bonus target="10%"/>
                  <equity grant="20000" currency="EUR" vests="P4Y"/></package></role></track>
            </tracks>
            """),
      ]),
    inEachFramework: { rule, linked, conventions in
      let pay = GradePay(linked)
      let parts = PackagePart.all(countingMissing: conventions.isStandard(.missingParts))
      return linked.sharedGrades.flatMap { grade in
        let packages = grade.roles.compactMap { role in
          linked.role(role).package.map { (role: role, package: $0) }
        }
        let allowances = PackagePart.allowances(of: packages)
        return parts.compactMap { part in
          let terms = packages.compactMap { role, package in
            part.terms(package).map { (role: role, value: $0) }
          }
          return OddRoles(terms, in: linked, isBefore: <)
            .flatMap { rule.finding(linked, part, $0, pay) }
        }
          + allowances.compactMap { part, terms in
            OddRoles(terms, in: linked, isBefore: <)
              .flatMap { rule.finding(linked, part, $0, pay) }
          }
      }
    })
}

extension RuleDescription {
  fileprivate func finding(
    _ linked: LinkedFramework, _ part: PackagePart, _ odd: OddRoles<PackageTerms>, _ pay: GradePay
  ) -> Finding? {
    guard let number = odd.roles.first, let usual = odd.others.first else { return nil }
    func place(_ role: Int) -> Place { linked.provenance.place(of: part.locus(role)) }
    let (role, other) = (linked.role(number), linked.role(usual.role))
    let price = odd.value.price(
      against: usual.value,
      pay.midpoint(of: role.grade, on: linked.track(ofRole: number).kind))
    var notes = odd.others.map { terms, role in
      Finding.Note("'\(linked.role(role).id)' has \(terms.text)", at: place(role))
    }
    if let price { notes.append(Finding.Note("the difference is \(price)")) }
    return finding(
      "\(part.name) differs on \(role.grade): '\(role.id)' has \(odd.value.text), '\(other.id)'"
        + " \(usual.value.text)",
      at: place(number), notes: notes,
      help: ["give the roles of \(role.grade) the same \(part.name)", recordWhyNot])
  }
}
