import Coequal
import CoequalChecks
import CoequalProgression
import CoequalReports

/// Writes a plan from what a person lacks for a role.
struct PlanNewAction {
  let person: String
  let role: String
  let by: CalendarDate
  let loading: PlanLoading
  let destination: Destination

  func run(on terminal: Terminal) async throws -> Outcome {
    try await terminal.telling {
      let (draft, warnings) = try await self.draft(on: terminal)
      try destination.write(CoequalDocument.plan(draft.plan).xml(), on: terminal)
      if let output = destination.output {
        let count = Counted(draft.plan.outcomes.count, "outcome")
        terminal.say(
          "wrote \(output) with \(count) to be written; answer its questions together\n")
      }
      for warning in warnings { terminal.say("coequal: \(warning)\n") }
      sayUnknown(in: draft, on: terminal)
      return .success
    }
  }

  private func sayUnknown(in draft: PlanDraft, on terminal: Terminal) {
    var (unrated, stale, contested): ([String], [String], [String]) = ([], [], [])
    for unknown in draft.unknown {
      switch unknown.state {
      case .stale: stale.append(unknown.competency.lexical)
      case .contested: contested.append(unknown.competency.lexical)
      case .unknown, .rated: unrated.append(unknown.competency.lexical)
      }
    }
    let reasons = [
      unrated.isEmpty ? nil : "nobody rated \(unrated.quotedListing())",
      stale.isEmpty ? nil : "the ratings of \(stale.quotedListing()) are stale",
      contested.isEmpty ? nil : "the level of \(contested.quotedListing()) is contested",
    ].compactMap(\.self)
    if reasons.isEmpty { return }
    terminal.say("coequal: \(reasons.joined(separator: ", ")): unknown is no gap\n")
  }

  private func sayDeprecated(_ role: RoleReference, on terminal: Terminal) {
    let target = role.linked.role(role.number)
    guard let deprecation = target.deprecation else { return }
    let successor = deprecation.successor.map { "; '\($0)' takes its place" } ?? ""
    terminal.say(
      "coequal: '\(target.id)' is deprecated since version \(deprecation.since)\(successor)\n")
  }

  /// The draft, and what a review would say of its target and of its time.
  private func draft(
    on terminal: Terminal
  ) async throws(Refusal) -> (PlanDraft, warnings: [String]) {
    let catalog = try await loading.catalog(on: terminal)
    guard by > loading.today else {
      throw Refusal(
        message: "'\(by)' is not after \(loading.today), the first day of the plan",
        outcome: .wrongUsage)
    }
    if let last = PlanDraft.lastDay(from: loading.today), by > last {
      throw Refusal(
        message: "'\(by)' is more than ten years away; a plan ends by \(last)",
        outcome: .wrongUsage)
    }
    let (finder, held) = (NameFinder(catalog), HeldRoles(of: catalog))
    let order = NameOrder(command: "plan new", finder: finder)
    if order.isReversed(person, role),
      try await held.load(for: [person], on: terminal)?[person] == nil
    {
      throw order.refusal(person, role)
    }
    let reference = try await finder.role(role, for: person, held, on: terminal)
    sayDeprecated(reference, on: terminal)
    let framework = reference.linked
    let people = try await loading.people(
      [(person, framework.framework.id)], in: catalog, on: terminal)
    if people.namesEverybody, people.known[person] == nil {
      // Near ids are not offered: they are of other people.
      throw Refusal(
        message: "there is no person '\(person)' in the data of the project")
    }
    let levels = people.known[person]?.levels[framework.framework.id]
    do {
      let conventions = try loading.checker.conventions(for: catalog)
      let draft = PlanDraft(
        for: person, levels ?? PersonLevels([:], in: framework), to: reference.number,
        of: framework, from: loading.today, by: by,
        ReadinessPolicy(catalog.project.progression, conventions))
      return (draft, try warnings(about: draft.plan, of: people, in: catalog))
    } catch {
      throw Refusal(message: error.description, outcome: .wrongUsage)
    }
  }

  /// What the rules of a review say that no answer to a question can repair.
  private func warnings(
    about plan: Plan, of people: PlanLoading.People, in catalog: Catalog
  ) throws(UnknownChoice) -> [String] {
    let text = CoequalDocument.plan(plan).xml()
    let file = DocumentReader.read(name: "\(plan.id).xml", contents: Array(text.utf8))
    let review = try PlanReview(
      in: catalog, people: people.known, namesEverybody: people.namesEverybody,
      today: loading.today, checker: loading.checker
    ).review([file])
    let rules = Set([PlanRuleID.tooLittleTime, .noRoute, .heldTarget].map(\.id))
    return review.check.findings.filter { rules.contains($0.rule) }.map(\.message)
  }
}
