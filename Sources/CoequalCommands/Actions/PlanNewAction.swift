import Coequal
import CoequalReports

/// Writes a plan from what a person lacks for a role.
struct PlanNewAction {
  let person: String
  let role: String
  let by: CalendarDate
  let loading: PlanLoading
  /// The file to write, or `nil` for the terminal.
  let output: String?

  func run(on terminal: Terminal) async throws -> Outcome {
    do {
      let draft = try await draft(on: terminal)
      let text = CoequalDocument.plan(draft.plan).xml()
      if let output {
        do {
          try NewFile(path: output).write(text)
        } catch let failure as NewFile.Failure {
          throw PlanLoading.Failure(message: failure.message)
        }
        let count = Counted(draft.plan.outcomes.count, "outcome")
        terminal.say("wrote \(output) with \(count) to be written; answer its questions together\n")
      } else {
        terminal.write(text)
      }
      if !draft.unknown.isEmpty {
        let names = draft.unknown.map(\.lexical).quotedListing()
        terminal.say("coequal: nobody knows the levels of \(names): unknown is no gap\n")
      }
      return .success
    } catch let failure as PlanLoading.Failure {
      terminal.say("coequal: \(failure.message)\n")
      return failure.outcome
    }
  }

  private func draft(on terminal: Terminal) async throws -> PlanDraft {
    let catalog = try await loading.catalog(on: terminal)
    guard by > loading.today else {
      throw PlanLoading.Failure(
        message: "'\(by)' is not after \(loading.today), the first day of the plan",
        outcome: .wrongUsage)
    }
    let reference: RoleReference
    do {
      reference = try NameFinder(catalog).role(role)
    } catch let failure as NameFinder.Failure {
      throw PlanLoading.Failure(message: failure.message)
    }
    let people = try loading.people(in: catalog, on: terminal)
    if let people, people[person] == nil {
      // Near ids are not offered: they are of other people.
      throw PlanLoading.Failure(
        message: "there is no person '\(person)' in the data of the project")
    }
    let framework = reference.linked
    let conventions: Conventions
    do {
      conventions = try loading.checker.conventions(for: catalog)
    } catch {
      throw PlanLoading.Failure(message: error.description, outcome: .wrongUsage)
    }
    let levels = people?[person]?.levels[framework.framework.id]
    return PlanDraft(
      for: person, levels ?? PersonLevels([:], in: framework), to: reference.number,
      of: framework, from: loading.today, by: by,
      ReadinessPolicy(catalog.project.progression, conventions))
  }
}
