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
        and deprecated roles are left alone. Of one competency, role or move the first ten texts are told.
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
      (linked.leastTimes + linked.yearsOfRoles + linked.yearsOfCompetencies + linked.yearsOfMoves)
        .prefix(mostYearsAsked).map { rule.finding(linked, $0) }
    })

  /// How many places of a framework are told of; where there are more, they are of one making.
  private static let mostYearsAsked = 1000
}

/// A place that asks for time as such.
private struct YearsAskedFor {
  /// Whose text or time it is.
  let subject: String
  /// What it says; `nil` for a least time.
  let words: String?
  let locus: Locus

  /// A text, if it asks for years.
  init?(
    _ text: String, of subject: @autoclosure () -> String, at locus: @autoclosure () -> Locus
  ) {
    guard let words = YearsAsked.phrase(in: text, countsAnyTime: false) else { return nil }
    self.init(subject: subject(), words: words, locus: locus())
  }

  init(subject: String, words: String?, locus: Locus) {
    self.subject = subject
    self.words = words
    self.locus = locus
  }
}

extension LinkedFramework {
  /// How many texts of one role, competency or move are told of; each has to be looked for among all.
  private static let mostOfOne = 10

  fileprivate var leastTimes: [YearsAskedFor] {
    compactMapRoles { number, role in
      guard role.deprecation == nil, let minimum = role.tenure?.minimum else { return nil }
      return YearsAskedFor(
        subject: "'\(role.id)' sets a least time of \(minimum)", words: nil,
        locus: Locus(.role, number, .only(.tenure), attribute: "minimum"))
    }
  }

  fileprivate var yearsOfRoles: [YearsAskedFor] {
    var found: [YearsAskedFor] = []
    forEachRole { number, role in
      guard role.deprecation == nil else { return }
      let most = found.count + Self.mostOfOne
      func add(_ text: String, _ locus: @autoclosure () -> Locus) {
        guard found.count < most else { return }
        YearsAskedFor(text, of: "'\(role.id)'", at: locus()).map { found.append($0) }
      }
      if let purpose = role.purpose { add(purpose, Locus(.role, number, .only(.purpose))) }
      if let summary = role.selection?.summary {
        add(summary, Locus(.role, number, .only(.selection), .only(.summary)))
      }
      for (index, accountability) in role.accountabilities.enumerated() {
        add(
          accountability.text,
          Locus(.role, number, .only(.accountabilities), .child(.accountability, index)))
      }
    }
    return found
  }

  fileprivate var yearsOfCompetencies: [YearsAskedFor] {
    var found: [YearsAskedFor] = []
    for (number, place) in competencyPlaces.enumerated() {
      let competency = framework.areas[Int(place.area)].competencies[Int(place.position)]
      guard competency.deprecation == nil else { continue }
      let most = found.count + Self.mostOfOne
      func add(_ text: String, _ locus: @autoclosure () -> Locus) {
        guard found.count < most else { return }
        YearsAskedFor(text, of: "'\(competency.id)'", at: locus()).map { found.append($0) }
      }
      add(competency.title, Locus(.competency, number, .only(.title)))
      if let summary = competency.summary {
        add(summary, Locus(.competency, number, .only(.summary)))
      }
      for (index, expectation) in competency.expectations.enumerated() {
        add(expectation.text, Locus(.competency, number, .child(.expects, index)))
      }
    }
    return found
  }

  fileprivate var yearsOfMoves: [YearsAskedFor] {
    framework.moves.enumerated().flatMap { index, move in
      move.conditions.enumerated().lazy.compactMap { position, condition in
        YearsAsked.phrase(in: condition.text, countsAnyTime: condition.kind == .time).map {
          YearsAskedFor(
            subject: "the move from '\(move.from)' to '\(move.to)'", words: $0,
            locus: Locus(.move, index, .child(.condition, position)))
        }
      }.prefix(Self.mostOfOne)
    }
  }
}

extension RuleDescription {
  fileprivate func finding(_ linked: LinkedFramework, _ asked: YearsAskedFor) -> Finding {
    guard let words = asked.words else {
      return finding(
        asked.subject, at: linked.provenance.place(of: asked.locus),
        help: ["leave 'minimum' out, and say what has to be seen instead", recordWhyNot])
    }
    return finding(
      "\(asked.subject) asks for time as such: '\(words)'",
      at: linked.provenance.textPlace(of: asked.locus),
      help: ["say what people have to have done or shown in that time", recordWhyNot])
  }
}
