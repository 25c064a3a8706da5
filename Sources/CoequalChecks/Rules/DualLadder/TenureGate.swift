import CoequalModel
import CoequalRegistry

extension Rule {
  /// Years or months that are asked for as such.
  static let tenureGate = Rule(
    RuleDescription(
      "tenure-gate", "years that are asked for as such", group: .dualLadder, severity: .warning,
      meaning: """
        A role must not set a least time by 'minimum', a condition of kind "time" must not ask for months \
        or years, unless it is about a trial or a period of notice, and no text by which people are judged \
        may ask for years of experience, in English or German: purposes, accountabilities, ways of \
        selection, conditions, competencies and what is expected at their levels. Usual times, examples \
        and deprecated roles are left alone.
        """,
      rationale: """
        Time served says little about skill, and it is not served alike: people who work part-time or \
        were on leave, mostly women, reach the same number of years later. In Nimz (C-184/89) and Gerster \
        (C-1/95) the European Court of Justice held that counting years for a promotion in this way is \
        indirect discrimination unless there are objective reasons; the agreement on part-time work \
        (Directive 97/81/EC, clause 4) says the same of periods of service. Allen and Katz watched \
        technical ladders turn from criteria into rewards for loyalty.
        """,
      repair: """
        Ask for what the years stand for: a kind of case that was solved, a season that was lived \
        through, a thing that was built and kept running.
        """,
      passing: [
        RuleExample(
          "evidence, a usual time and a trial",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><tenure typical="P24M"/></role>
              <role id="senior" grade="g3"><title>Senior</title>
                <purpose>Keeps systems running that have grown for ten years</purpose></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion">
              <condition kind="evidence">Three incidents led from alarm to review</condition>
              <condition kind="time">Six months on trial, with the former role kept open</condition>
            </move></moves>
            """)
      ],
      failing: [
        RuleExample(
          "a least time, and years of experience",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title>
                <tenure typical="P24M" minimum="↓P18M"/></role>
              <role id="senior" grade="g3"><title>Senior</title></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion">
              <condition kind="evidence">↓5+ years of professional experience</condition>
              <condition kind="time">↓Two years as an engineer</condition>
              <condition kind="training">↓Mindestens 3 Jahre Berufserfahrung</condition>
            </move></moves>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      rule.leastTimes(linked) + rule.competencyTexts(linked) + rule.conditions(linked)
    })
}

extension RuleDescription {
  fileprivate func leastTimes(_ linked: LinkedFramework) -> [Finding] {
    linked.compactMapRoles { number, role -> [Finding]? in
      guard role.deprecation == nil else { return nil }
      let locus = Locus(.role, number)
      var findings: [Finding] = []
      if let minimum = role.tenure?.minimum {
        findings.append(
          finding(
            "'\(role.id)' sets a least time of \(minimum)",
            at: linked.provenance.place(
              of: locus.appending(.only(.tenure)).attribute("minimum")),
            help: ["leave 'minimum' out, and say what has to be seen instead", recordWhyNot]))
      }
      var texts: [(text: String, locus: Locus)] = []
      if let purpose = role.purpose { texts.append((purpose, locus.appending(.only(.purpose)))) }
      if let summary = role.selection?.summary {
        texts.append((summary, locus.appending(.only(.selection)).appending(.only(.summary))))
      }
      for (index, accountability) in role.accountabilities.enumerated() {
        let place = locus.appending(.only(.accountabilities))
          .appending(.child(.accountability, index))
        texts.append((accountability.text, place))
      }
      return findings + self.texts(texts, linked, of: "'\(role.id)'")
    }.flatMap(\.self)
  }

  fileprivate func competencyTexts(_ linked: LinkedFramework) -> [Finding] {
    var findings: [Finding] = []
    var number = 0
    for area in linked.framework.areas {
      for competency in area.competencies {
        let locus = Locus(.competency, number)
        number += 1
        guard competency.deprecation == nil else { continue }
        var texts = [(text: competency.title, locus: locus.appending(.only(.title)))]
        if let summary = competency.summary {
          texts.append((summary, locus.appending(.only(.summary))))
        }
        for (index, expectation) in competency.expectations.enumerated() {
          texts.append((expectation.text, locus.appending(.child(.expects, index))))
        }
        findings += self.texts(texts, linked, of: "'\(competency.id)'")
      }
    }
    return findings
  }

  fileprivate func conditions(_ linked: LinkedFramework) -> [Finding] {
    var findings: [Finding] = []
    for (index, move) in linked.framework.moves.enumerated() {
      for (position, condition) in move.conditions.enumerated() {
        guard
          let words = YearsAsked.phrase(
            in: condition.text, countsAnyTime: condition.kind == .time)
        else { continue }
        findings.append(
          years(
            words, linked, Locus(.move, index, .child(.condition, position)),
            of: "the move from '\(move.from)' to '\(move.to)'"))
      }
    }
    return findings
  }

  private func texts(
    _ texts: [(text: String, locus: Locus)], _ linked: LinkedFramework, of subject: String
  ) -> [Finding] {
    texts.compactMap { text, locus in
      YearsAsked.phrase(in: text, countsAnyTime: false)
        .map { years($0, linked, locus, of: subject) }
    }
  }

  private func years(
    _ words: String, _ linked: LinkedFramework, _ locus: Locus, of subject: String
  ) -> Finding {
    finding(
      "\(subject) asks for time as such: '\(words)'",
      at: linked.provenance.textPlace(of: locus),
      help: ["say what people have to have done or shown in that time", recordWhyNot])
  }
}
