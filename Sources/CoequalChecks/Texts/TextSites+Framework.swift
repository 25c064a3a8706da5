package import CoequalModel

extension TextSites {
  /// The texts of a framework, those of what is deprecated left out.
  ///
  /// - Parameter hasAddresses: Whether texts of competencies and roles get addresses.
  package init(of framework: Framework, hasAddresses: Bool = true) {
    self.init(at: Locus(.document))
    add(.title, framework.title)
    add(.summary, framework.summary)
    for (index, scale) in framework.scales.enumerated() { add(TextSites(of: scale, index)) }
    var number = 0
    for (index, area) in framework.areas.enumerated() {
      add(TextSites(of: area, index))
      for competency in area.competencies {
        if competency.deprecation == nil { add(TextSites(of: competency, number, hasAddresses)) }
        number += 1
      }
    }
    number = 0
    for (index, track) in framework.tracks.enumerated() {
      add(TextSites(of: track, index))
      for role in track.roles {
        if role.deprecation == nil { add(TextSites(of: role, number, hasAddresses)) }
        number += 1
      }
    }
    for (index, move) in framework.moves.enumerated() { add(TextSites(of: move, index)) }
    for (index, forum) in framework.forums.enumerated() {
      var sites = TextSites(address: ["forum", forum.id.lexical], at: Locus(.forum, index))
      sites.add(.title, forum.title)
      sites.add(.summary, forum.summary)
      add(sites)
    }
  }

  private init(of scale: Scale, _ index: Int) {
    self.init(address: ["scale", scale.id.lexical], at: Locus(.scale, index))
    add(.title, scale.title)
    for (index, level) in scale.levels.enumerated() {
      add(["level", level.id.lexical], at: [.child(.level, index)]) { sites in
        sites.add(.title, level.title)
        sites.add(.summary, level.summary)
      }
    }
  }

  private init(of area: CompetencyArea, _ index: Int) {
    self.init(address: ["area", area.id.lexical], at: Locus(.area, index))
    add(.title, area.title)
    add(.summary, area.summary)
  }

  private init(of competency: Competency, _ number: Int, _ hasAddresses: Bool) {
    self.init(
      address: ["competency", competency.id.lexical], at: Locus(.competency, number),
      hasAddresses: hasAddresses)
    add(.title, competency.title)
    add(.summary, competency.summary)
    add(ordered: competency.expectations, .expects) {
      [$0.level.lexical] + ($0.track.map { [$0.lexical] } ?? [])
    } text: {
      $0.text
    }
    add(ordered: competency.examples, .example) {
      [$0.level.lexical] + ($0.track.map { [$0.lexical] } ?? [])
    } text: {
      $0.text
    }
  }

  private init(of track: Track, _ index: Int) {
    self.init(address: ["track", track.id.lexical], at: Locus(.track, index))
    add(.title, track.title)
    add(.summary, track.summary)
  }

  private init(of move: Move, _ index: Int) {
    self.init(
      address: ["move", move.from.lexical, move.to.lexical, move.kind.lexical],
      at: Locus(.move, index))
    add(ordered: move.conditions, .condition, key: { [$0.kind.lexical] }, text: \.text)
  }

  private init(of role: Role, _ number: Int, _ hasAddresses: Bool) {
    self.init(
      address: ["role", role.id.lexical], at: Locus(.role, number), hasAddresses: hasAddresses)
    let locus = Locus(.role, number)
    add(.title, role.title)
    add(.purpose, role.purpose)
    for (index, outcome) in role.outcomes.enumerated() {
      add(
        .outcome, [outcome.id.lexical], outcome.text,
        at: locus.appending(.only(.outcomes)).appending(.child(.outcome, index)))
    }
    for (index, measure) in role.measures.enumerated() {
      add(
        .measure, [measure.id.lexical], measure.text,
        at: locus.appending(.only(.measures)).appending(.child(.measure, index)))
    }
    for (index, checkIn) in role.checkIns.enumerated() {
      add(
        .checkIn, [checkIn.id.lexical], checkIn.text,
        at: locus.appending(.only(.checkIns)).appending(.child(.checkIn, index)))
    }
    for (index, accountability) in role.accountabilities.enumerated() {
      add(
        .accountability, [accountability.id.lexical], accountability.text,
        at: locus.appending(.only(.accountabilities)).appending(.child(.accountability, index)))
    }
    add(["requirements"], at: [.only(.requirements)]) { $0.add(choicesIn: role.requirements) }
    add(["package"], at: [.only(.package)], isPay: true) { sites in
      for (index, benefit) in (role.package?.benefits ?? []).enumerated() {
        sites.add(
          .benefit, [benefit.id.lexical], benefit.text,
          at: locus.appending(.only(.package)).appending(.child(.benefit, index)))
      }
    }
    add(["selection"], at: [.only(.selection)]) { $0.add(.summary, role.selection?.summary) }
  }

  private mutating func add(choicesIn items: [Requirement]) {
    for (index, item) in items.enumerated() {
      guard case .choice(let choice) = item else { continue }
      add(["choose", choice.id.lexical], at: [.requirement(index)]) { sites in
        sites.add(.title, choice.title)
        sites.add(choicesIn: choice.alternatives)
      }
    }
  }
}
