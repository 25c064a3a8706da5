import CoequalChecks
import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTestSupport
import Testing

/// The plan of some documents in memory, for a person whose role is `engineer`.
struct ReviewedExample {
  static let today = CalendarDate(trusted: "2026-10-01")

  let catalog: Catalog
  let result: PlanReview.Result

  /// - Parameters:
  ///   - documents: Files by name; those whose names begin with `plan` are plans.
  ///   - levels: What is known of the person's levels, by competency.
  ///   - ratedOn: The day of all ratings.
  ///   - isListed: Whether the census names the person; `nil` where there is no census.
  init(
    documents: [String: String], levels: [String: LevelState] = [:],
    ratedOn: CalendarDate? = nil, today: CalendarDate = ReviewedExample.today,
    isListed: Bool? = true
  ) async throws {
    let plans = documents.filter { $0.key.hasPrefix("plan") }
    let files = documents.filter { !$0.key.hasPrefix("plan") }
    catalog =
      files["coequal.xml"] == nil
      ? await Registry(documents: files).load() : await Registry(files: files).load()
    try #require(catalog.lines == [], "an example is made of valid documents")
    var person = PlannedPerson(
      isListed: isListed,
      role: HeldRole(
        framework: Identifier(trusted: "acme-engineering"), role: Identifier(trusted: "engineer")))
    if !levels.isEmpty, let framework = catalog.frameworks.first {
      let states = levels.compactMap { name, state in
        Identifier(name).flatMap { framework.competencies[$0] }.map { ($0, state) }
      }
      person.levels[framework.framework.id] = PersonLevels(
        Dictionary(uniqueKeysWithValues: states),
        on: Dictionary(
          uniqueKeysWithValues: states.compactMap { number, _ in ratedOn.map { (number, $0) } }),
        in: framework)
    }
    let read = plans.sorted { $0.key < $1.key }.map { name, text in
      DocumentReader.read(name: name, contents: Array(text.utf8))
    }
    result = try PlanReview(
      in: catalog,
      people: isListed == false || isListed == nil && levels.isEmpty ? [:] : ["p001": person],
      namesEverybody: isListed != nil, today: today
    ).review(read)
  }

  /// The first plan.
  var plan: ReviewedPlan {
    get throws { try #require(result.plans.first, "\(result.check.findings.map(\.message))") }
  }

  /// What was found, as rules.
  var rules: [String] { result.check.findings.map(\.rule.rawValue).sorted() }
}

extension ReviewedExample {
  /// The documents of an example with the usual ladders, and a plan of these parts.
  static func documents(
    head: String = "", _ plan: String = "", framework: String = ""
  ) -> [String: String] {
    let example = RuleExample("", head: head, plan: plan, framework: framework)
    return Dictionary(uniqueKeysWithValues: example.documents.map { ($0.name, $0.text) })
  }
}
