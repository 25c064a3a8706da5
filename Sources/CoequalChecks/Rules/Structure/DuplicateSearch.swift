package import CoequalModel
import CoequalRegistry

/// Looks for keys that occur twice where they must be unique.
package struct DuplicateSearch {
  private let rule: RuleDescription
  private let help: String
  private let place: (Locus) -> Place
  /// What was found, in the order of the lists that were compared.
  package private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - rule: The rule of the findings.
  ///   - help: What to do about each.
  ///   - place: Where a part of the document stands.
  package init(rule: RuleDescription, help: String, place: @escaping (Locus) -> Place) {
    self.rule = rule
    self.help = help
    self.place = place
  }

  init(rule: RuleDescription, provenance: Provenance) {
    self.init(rule: rule, help: "rename one of them, or join them") { provenance.place(of: $0) }
  }

  /// Reports every key that stood in the list before.
  ///
  /// - Complexity: O(*n*) for *n* keys, and for each finding the time that its places take
  package mutating func compare<Key: Hashable>(
    _ keys: [Key], _ kind: String, attribute: String = "id",
    name: (Key) -> String = { "'\($0)'" }, _ locus: (Int) -> Locus
  ) {
    guard keys.count > 1 else { return }
    // Few keys are compared one by one: most lists are those of a single role.
    if keys.count <= 16 {
      for second in 1..<keys.count {
        guard let first = keys[..<second].firstIndex(of: keys[second]) else { continue }
        report(name(keys[second]), kind, at: locus(second), first: locus(first), attribute)
      }
      return
    }
    var seen: [Key: Int] = [:]
    seen.reserveCapacity(keys.count)
    for (index, key) in keys.enumerated() {
      if let first = seen[key] {
        report(name(key), kind, at: locus(index), first: locus(first), attribute)
      } else {
        seen[key] = index
      }
    }
  }

  private mutating func report(
    _ name: String, _ kind: String, at locus: Locus, first: Locus, _ attribute: String
  ) {
    findings.append(
      rule.finding(
        "\(kind) \(name) is there twice", at: place(locus.attribute(attribute)),
        notes: [Finding.Note("the first one", at: place(first.attribute(attribute)))],
        help: [help]))
  }
}

// MARK: - Structures

extension DuplicateSearch {
  mutating func look(in structure: Structure) {
    compare(structure.families.map(\.id), "family") { Locus(.family, $0) }
    compare(structure.employers.map(\.id), "employer") { Locus(.employer, $0) }
    compare(structure.zones.map(\.id), "zone") { Locus(.zone, $0) }
    compare(structure.grades.map(\.id), "grade") { Locus(.grade, $0) }
    let factors = structure.jobEvaluation?.factors ?? []
    compare(factors.map(\.id), "factor") { Locus(.factor, $0) }
    for (factor, value) in factors.enumerated() {
      compare(value.steps.map(\.level), "step", attribute: "level") {
        Locus(.factor, factor, .child(.step, $0))
      }
    }
    compare(
      structure.categorySchemes.map { $0.employer?.lexical ?? "" }, "categories of employer",
      attribute: "employer"
    ) { Locus(.categoryScheme, $0) }
    for (scheme, value) in structure.categorySchemes.enumerated() {
      compare(value.categories.map(\.id), "category") {
        Locus(.categoryScheme, scheme, .child(.category, $0))
      }
    }
    compare(
      (structure.payRanges?.ranges ?? []).map(RangeKey.init), "pay range of", attribute: "grade",
      name: { "'\($0.grade)' for the same people" }
    ) { Locus(.payRange, $0) }
  }

  private struct RangeKey: Hashable {
    let grade: Identifier
    let audience: [String?]

    init(_ range: PayRange) {
      grade = range.grade
      audience = [
        range.family?.lexical, range.track?.rawValue, range.zone?.lexical, range.employer?.lexical,
        range.currency.lexical,
      ]
    }
  }
}

// MARK: - Frameworks

extension DuplicateSearch {
  mutating func look(in linked: LinkedFramework) {
    let framework = linked.framework
    compare(framework.scales.map(\.id), "scale") { Locus(.scale, $0) }
    for (scale, value) in framework.scales.enumerated() {
      compare(value.levels.map(\.id), "level") { Locus(.scale, scale, .child(.level, $0)) }
    }
    compare(framework.areas.map(\.id), "area") { Locus(.area, $0) }
    compare(framework.areas.flatMap { $0.competencies.map(\.id) }, "competency") {
      Locus(.competency, $0)
    }
    compare(framework.tracks.map(\.id), "track") { Locus(.track, $0) }
    compare(framework.tracks.flatMap { $0.roles.map(\.id) }, "role") { Locus(.role, $0) }
    compare(framework.forums.map(\.id), "forum") { Locus(.forum, $0) }
    compare(
      framework.moves.map { MoveKey(from: $0.from, to: $0.to, kind: $0.kind) }, "move",
      attribute: "from", name: { "from '\($0.from)' to '\($0.to)'" }
    ) { Locus(.move, $0) }
    linked.forEachRole { number, role in look(at: role, number, of: linked) }
  }

  private struct MoveKey: Hashable {
    let from, to: Identifier
    let kind: MoveKind
  }

  private mutating func look(at role: Role, _ number: Int, of linked: LinkedFramework) {
    let locus = Locus(.role, number)
    func child(_ wrapper: ElementName, _ name: ElementName) -> (Int) -> Locus {
      { locus.appending(.only(wrapper)).appending(.child(name, $0)) }
    }
    lookAtRequirements(of: number, in: linked)
    let choices = role.requirements.choices(at: locus.appending(.only(.requirements)))
    compare(choices.map(\.choice.id), "choice") { choices[$0].locus }
    compare(role.outcomes.map(\.id), "outcome", child(.outcomes, .outcome))
    compare(role.measures.map(\.id), "measure", child(.measures, .measure))
    compare(role.checkIns.map(\.id), "check-in", child(.checkIns, .checkIn))
    compare(
      role.accountabilities.map(\.id), "accountability", child(.accountabilities, .accountability))
    compare(
      role.evaluation.map(\.factor), "level on factor", attribute: "factor",
      child(.evaluation, .value))
    compare(
      role.decisions.map(\.subject), "decision", attribute: "subject",
      child(.decisions, .decides))
    compare(role.seats.map(\.forum), "seat in", attribute: "forum", child(.seats, .seat))
    compare(role.package?.allowances.map(\.id) ?? [], "allowance", child(.package, .allowance))
    compare(role.package?.benefits.map(\.id) ?? [], "benefit", child(.package, .benefit))
  }

  private mutating func lookAtRequirements(of number: Int, in linked: LinkedFramework) {
    let requirements = linked.requirements(ofRole: number)
    // By number where there is one: comparing integers is what makes this cheap for every role.
    let competencies = requirements.map(\.competency)
    for (index, competency) in competencies.enumerated() where competency >= 0 {
      guard let first = competencies[..<index].firstIndex(of: competency),
        let (requirement, locus) = linked.requirement(index, ofRole: number),
        let (_, firstLocus) = linked.requirement(first, ofRole: number)
      else { continue }
      report(
        "'\(requirement.competency)'", "requirement of", at: locus, first: firstLocus, "competency")
    }
  }
}
