import CoequalModel
import CoequalRegistry

extension FieldType<Role> {
  /// What a check can be given of a role.
  static let all: [Self] = [
    .attribute("id", "the name in the framework") { $0.id.lexical },
    .attribute("code", "the code that payroll knows it by") { $0.code },
    .attribute("grade", "the pay grade") { $0.grade.lexical },
    .attribute("entry", "whether people are hired into it, 'true' or 'false'") {
      String($0.isEntry)
    },
    .attribute("status", "how far it is agreed") { $0.status?.lexical },
    FieldType("track", .text, "the id of its track") { _, site in
      [Subject.Entry(site.track.id.lexical, at: site.locus)]
    },
    FieldType("track-kind", .text, "the kind of its track") { _, site in
      [Subject.Entry(site.track.kind.lexical, at: site.locus)]
    },
    .text("title", in: .title, "what people call it") { $0.title },
    .text("purpose", in: .purpose, "why it exists") { $0.purpose },
    FieldType("scope", .entries, "how far it reaches", hasText: false) { role, _ in
      role.scope.map { scope in
        [
          Subject.Entry([
            "reports": scope.reports?.lexical, "reach": scope.reach?.lexical,
            "horizon": scope.horizon?.lexical, "budget": scope.budget?.lexical,
            "currency": scope.currency?.lexical,
          ])
        ]
      } ?? []
    },
    FieldType("outcomes", .entries, "the results that it answers for") { role, site in
      role.outcomes.enumerated().map { index, outcome in
        Subject.Entry(
          outcome.text, at: site.locus(.outcomes, .outcome, index), ["id": outcome.id.lexical])
      }
    },
    FieldType("measures", .entries, "the figures by which its work is followed") { role, site in
      role.measures.enumerated().map { index, measure in
        Subject.Entry(
          measure.text, at: site.locus(.measures, .measure, index), ["id": measure.id.lexical])
      }
    },
    FieldType(
      "check-ins", .entries, "the meetings and reports by which its work is watched"
    ) { role, site in
      role.checkIns.enumerated().map { index, checkIn in
        Subject.Entry(
          checkIn.text, at: site.locus(.checkIns, .checkIn, index),
          ["id": checkIn.id.lexical, "every": checkIn.interval?.lexical])
      }
    },
    FieldType(
      "accountabilities", .entries, "what it does",
      noun: FieldNoun(one: "accountability", many: "accountabilities")
    ) { role, site in
      role.accountabilities.enumerated().map { index, accountability in
        Subject.Entry(
          accountability.text, at: site.locus(.accountabilities, .accountability, index),
          ["id": accountability.id.lexical, "kind": accountability.kind.lexical])
      }
    },
    FieldType("mandate", .entries, "how its work divides", hasText: false) { role, _ in
      role.mandate.map { mandate in
        [
          Subject.Entry([
            "lead": mandate.lead.lexical, "coordinate": mandate.coordinate.lexical,
            "execute": mandate.execute.lexical,
          ])
        ]
      } ?? []
    },
    FieldType(
      "requirements", .entries,
      "the competencies that it asks for, those to choose from included", hasText: false
    ) { role, _ in entries(of: role.requirements, choice: nil) },
    FieldType(
      "evaluation", .entries, "its levels on the factors of job evaluation, with reasons",
      noun: FieldNoun(one: "reason of the evaluation", many: "levels on factors")
    ) { role, site in
      role.evaluation.enumerated().map { index, value in
        Subject.Entry(
          value.reason, at: site.locus(.evaluation, .value, index).attribute("because"),
          ["factor": value.factor.lexical, "level": value.level.lexical])
      }
    },
    FieldType(
      "package", .entries, "what it is paid besides base pay",
      noun: FieldNoun(one: "part of the package", many: "parts of its package"), isPay: true
    ) { role, site in
      role.package.map { entries(of: $0, at: site.locus.appending(.only(.package))) } ?? []
    },
    FieldType("decisions", .entries, "what it decides by itself") { role, site in
      role.decisions.enumerated().map { index, decision in
        Subject.Entry(
          decision.subject, at: site.locus(.decisions, .decides, index).attribute("subject"),
          ["limit": decision.limit])
      }
    },
    FieldType("seats", .entries, "the forums in which it has a voice", hasText: false) { role, _ in
      role.seats.map { Subject.Entry(["forum": $0.forum.lexical, "voice": $0.voice.lexical]) }
    },
    FieldType("tenure", .entries, "how long people stay", hasText: false) { role, _ in
      role.tenure.map {
        [Subject.Entry(["typical": $0.typical.lexical, "minimum": $0.minimum?.lexical])]
      } ?? []
    },
    FieldType("selection", .entries, "how people are chosen for it") { role, site in
      role.selection.map { selection in
        let process: [String: String?] = ["process": selection.process.lexical]
        let locus = site.locus.appending(.only(.selection)).appending(.only(.summary))
        return [selection.summary.map { Subject.Entry($0, at: locus, process) } ?? .init(process)]
      } ?? []
    },
  ]

  private static func entries(of items: [Requirement], choice: Identifier?) -> [Subject.Entry] {
    items.flatMap { item -> [Subject.Entry] in
      switch item {
      case .competency(let requirement):
        [
          Subject.Entry([
            "competency": requirement.competency.lexical, "level": requirement.level.lexical,
            "weight": requirement.weight.lexical, "optional": String(requirement.isOptional),
            "choice": choice?.lexical,
          ])
        ]
      case .choice(let inner): entries(of: inner.alternatives, choice: inner.id)
      }
    }
  }

  private static func entries(of package: Package, at locus: Locus) -> [Subject.Entry] {
    var entries: [Subject.Entry] = []
    func add(_ part: String, _ values: [String: String?]) {
      entries.append(Subject.Entry(values.merging(["part": part]) { $1 }))
    }
    if let bonus = package.bonus {
      add("bonus", ["target": bonus.target.lexical, "of": bonus.basis.lexical])
    }
    if let equity = package.equity {
      add(
        "equity",
        [
          "grant": equity.grant.lexical, "currency": equity.currency.lexical,
          "vests": equity.vesting.lexical,
        ])
    }
    for allowance in package.allowances {
      add(
        "allowance",
        [
          "id": allowance.id.lexical, "amount": allowance.amount.lexical,
          "currency": allowance.currency.lexical, "per": allowance.period.lexical,
        ])
    }
    if let pension = package.pension {
      add("pension", ["employer": pension.employer.lexical, "of": pension.basis.lexical])
    }
    if let leave = package.leave { add("leave", ["days": leave.days.lexical]) }
    for (index, benefit) in package.benefits.enumerated() {
      entries.append(
        Subject.Entry(
          benefit.text, at: locus.appending(.child(.benefit, index)),
          [
            "part": "benefit", "id": benefit.id.lexical, "value": benefit.value?.lexical,
            "currency": benefit.currency?.lexical, "per": benefit.period?.lexical,
          ]))
    }
    if let notice = package.notice { add("notice", ["period": notice.lexical]) }
    return entries
  }
}

extension SubjectSite {
  /// The track of the role.
  fileprivate var track: Track { framework.track(ofRole: number) }

  /// A child of a list of the subject.
  func locus(_ list: ElementName, _ child: ElementName, _ index: Int) -> Locus {
    locus.appending(.only(list)).appending(.child(child, index))
  }
}
