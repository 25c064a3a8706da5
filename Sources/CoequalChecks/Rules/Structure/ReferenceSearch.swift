import CoequalModel
import CoequalRegistry

/// Looks up every reference of one document.
struct ReferenceSearch {
  let rule: RuleDescription
  let provenance: Provenance
  /// What an extension left out: a reference to it is reported there, with all others.
  private let removed: [EntityKind: Set<Identifier>]
  private(set) var findings: [Finding] = []

  init(
    rule: RuleDescription, provenance: Provenance, removed: [EntityKind: Set<Identifier>] = [:]
  ) {
    self.rule = rule
    self.provenance = provenance
    self.removed = removed
  }

  private mutating func expect(
    _ id: Identifier?, in table: IdentifierTable, _ kind: String, at locus: @autoclosure () -> Locus
  ) {
    guard let id, table[id] == nil, !isRemoved(kind, id) else { return }
    report(id.lexical, kind, among: table.names, at: locus())
  }

  private func isRemoved(_ kind: String, _ id: Identifier) -> Bool {
    removed.contains { "\($0.key)" == kind && $0.value.contains(id) }
  }

  private mutating func report(
    _ id: String, _ kind: String, among names: some Sequence<String>, at locus: Locus
  ) {
    let place = provenance.place(of: locus)
    let suggestion =
      findings.count < RuleDescription.mostSuggestions
      ? NearestName.suggestion(for: id, among: names) : nil
    // A handful of names is help; hundreds are none.
    let declared = Array(names.prefix(9)).sorted().map { "'\($0)'" }
    let list =
      (1...8).contains(declared.count) ? "there is " + declared.joined(separator: ", ") : nil
    findings.append(
      rule.finding(
        "there is no \(kind) '\(id)'" + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
        at: place,
        help: suggestion == nil ? [list ?? "declare it, or take the reference out"] : [],
        fixes: suggestion.flatMap {
          provenance.fix("write '\($0)'", writing: $0, at: locus)
        }.map { [$0] } ?? []))
  }
}

// MARK: - Structures

extension ReferenceSearch {
  mutating func look(in linked: LinkedStructure) {
    let structure = linked.structure
    for (name, grade) in [("branch", structure.branch), ("dual-until", structure.dualUntil)] {
      expect(grade, in: linked.grades, "grade", at: Locus(.document, attribute: name))
    }
    for (index, scheme) in linked.structure.categorySchemes.enumerated() {
      expect(
        scheme.employer, in: linked.employers, "employer",
        at: Locus(.categoryScheme, index, attribute: "employer"))
    }
    for (index, range) in (linked.structure.payRanges?.ranges ?? []).enumerated() {
      let locus = Locus(.payRange, index)
      expect(range.grade, in: linked.grades, "grade", at: locus.attribute("grade"))
      expect(range.family, in: linked.families, "family", at: locus.attribute("family"))
      expect(range.zone, in: linked.zones, "zone", at: locus.attribute("zone"))
      expect(range.employer, in: linked.employers, "employer", at: locus.attribute("employer"))
    }
    for (index, family) in linked.structure.families.enumerated() {
      expect(
        family.deprecation?.successor, in: linked.families, "family",
        at: Locus(.family, index, .only(.deprecated), attribute: "successor"))
    }
  }
}

// MARK: - Frameworks

extension ReferenceSearch {
  mutating func look(in linked: LinkedFramework) {
    lookAtStructure(of: linked)
    lookAtCompetencies(of: linked)
    let framework = linked.framework
    for (index, track) in framework.tracks.enumerated() {
      if let structure = linked.structure {
        expect(
          track.dualUntil, in: structure.grades, "grade",
          at: Locus(.track, index, attribute: "dual-until"))
      }
    }
    linked.forEachRole { number, role in look(at: role, number, of: linked) }
    for (index, move) in linked.moves.enumerated() where move.from < 0 || move.to < 0 {
      let locus = Locus(.move, index)
      expect(framework.moves[index].from, in: linked.roles, "role", at: locus.attribute("from"))
      expect(framework.moves[index].to, in: linked.roles, "role", at: locus.attribute("to"))
    }
  }

  private mutating func lookAtStructure(of linked: LinkedFramework) {
    let framework = linked.framework
    if let structure = linked.structure {
      expect(
        framework.family, in: structure.families, "family",
        at: Locus(.document, attribute: "family"))
    }
    guard case .missing(let versions) = linked.structureState, let uses = framework.structure else {
      return
    }
    if versions.isEmpty {
      report(
        uses.structure.lexical, "structure", among: EmptyCollection<String>(),
        at: Locus(.document, 0, .only(.uses), attribute: "structure"))
    } else {
      let place = provenance.place(of: Locus(.document, 0, .only(.uses), attribute: "version"))
      let list = versions.map(\.lexical).joined(separator: ", ")
      findings.append(
        rule.finding(
          "no version of structure '\(uses.structure)' fits '\(uses.version)'", at: place,
          help: ["there is \(list)"]))
    }
  }

  private mutating func lookAtCompetencies(of linked: LinkedFramework) {
    for (number, place) in linked.competencyPlaces.enumerated() {
      let competency = linked.competency(number)
      let locus = Locus(.competency, number)
      let levels = place.scale < 0 ? nil : linked.levels[Int(place.scale)]
      if levels == nil {
        expect(competency.scale, in: linked.scales, "scale", at: locus.attribute("scale"))
      }
      let described =
        competency.expectations.enumerated().map { index, expectation in
          (Locus.Step.child(.expects, index), expectation.level, expectation.track)
        }
        + competency.examples.enumerated().map { index, example in
          (Locus.Step.child(.example, index), example.level, example.track)
        }
      for (step, level, track) in described {
        if let levels {
          expect(
            level, in: levels, "level of '\(competency.scale)'",
            at: locus.appending(step).attribute("level"))
        }
        expect(track, in: linked.tracks, "track", at: locus.appending(step).attribute("track"))
      }
      expect(
        competency.deprecation?.successor, in: linked.competencies, "competency",
        at: locus.appending(.only(.deprecated)).attribute("successor"))
    }
  }

  private mutating func look(at role: Role, _ number: Int, of linked: LinkedFramework) {
    let locus = Locus(.role, number)
    if let structure = linked.structure {
      expect(role.grade, in: structure.grades, "grade", at: locus.attribute("grade"))
      lookAtEvaluation(of: role, at: locus, in: structure)
    }
    for (index, requirement) in linked.requirements(ofRole: number).enumerated()
    where requirement.competency < 0 || requirement.level < 0 {
      lookAtRequirement(index, requirement, ofRole: number, of: linked)
    }
    for (index, seat) in role.seats.enumerated() {
      expect(
        seat.forum, in: linked.forums, "forum",
        at: locus.appending(.only(.seats)).appending(.child(.seat, index)).attribute("forum"))
    }
    expect(
      role.deprecation?.successor, in: linked.roles, "role",
      at: locus.appending(.only(.deprecated)).attribute("successor"))
  }

  private mutating func lookAtEvaluation(
    of role: Role, at locus: Locus, in structure: LinkedStructure
  ) {
    let factors = structure.structure.jobEvaluation?.factors ?? []
    for (index, value) in role.evaluation.enumerated() {
      // Made only for a finding: most evaluations have none, and there are many of them.
      func place() -> Locus {
        locus.appending(.only(.evaluation)).appending(.child(.value, index))
      }
      guard let position = structure.factors[value.factor] else {
        expect(value.factor, in: structure.factors, "factor", at: place().attribute("factor"))
        continue
      }
      let steps = factors[position].steps
      if !steps.contains(where: { $0.level == value.level }) {
        findings.append(
          rule.finding(
            "factor '\(value.factor)' has no level \(value.level)",
            at: provenance.place(of: place().attribute("level")),
            help: ["its levels are \(steps.map(\.level.lexical).joined(separator: ", "))"]))
      }
    }
  }

  private mutating func lookAtRequirement(
    _ index: Int, _ linkedRequirement: LinkedRequirement, ofRole number: Int,
    of linked: LinkedFramework
  ) {
    guard let (requirement, locus) = linked.requirement(index, ofRole: number) else { return }
    if linkedRequirement.competency < 0 {
      expect(
        requirement.competency, in: linked.competencies, "competency",
        at: locus.attribute("competency"))
      return
    }
    // Where the scale is unknown, that is a finding of its own.
    let scale = linked.competencyPlaces[Int(linkedRequirement.competency)].scale
    guard scale >= 0 else { return }
    expect(
      requirement.level, in: linked.levels[Int(scale)],
      "level of '\(linked.framework.scales[Int(scale)].id)'", at: locus.attribute("level"))
  }
}

// MARK: - Translations

extension ReferenceSearch {
  mutating func look(in linked: LinkedTranslation, of catalog: Catalog) {
    let translation = linked.translation
    let kind: DocumentKind
    let ids: [Identifier]
    switch translation.kind {
    case .structure:
      let structures = catalog.structures + catalog.library.structures
      (kind, ids) = (.structure, structures.map(\.structure.id))
    case .framework:
      let frameworks = catalog.frameworks + catalog.library.frameworks
      (kind, ids) = (.framework, frameworks.map(\.framework.id))
    }
    if !ids.contains(translation.of), !catalog.broken.mayHold(kind, translation.of) {
      report(
        translation.of.lexical, translation.kind.rawValue, among: ids.map(\.lexical),
        at: Locus(.document, attribute: "of"))
    }
  }
}
