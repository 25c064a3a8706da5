public import CoequalChecks
public import CoequalModel
public import CoequalRegistry
import CoequalTables
import CoequalThreads
public import Markup

/// Looks at plans with what a project knows, and says what they leave open.
public struct PlanReview: Sendable {
  /// The frameworks and the settings.
  public let catalog: Catalog
  /// What is known of the people who have plans, by id.
  public let people: [String: PlannedPerson]
  /// What is known of somebody whom the data do not name.
  public let stranger: PlannedPerson
  /// The day on which the plans are looked at.
  public let today: CalendarDate
  /// What settles findings: conventions of the caller.
  public let checker: Checker
  /// How many threads work at most; the findings are the same for any number.
  public var threads = 4

  /// Makes a review.
  ///
  /// - Parameters:
  ///   - catalog: The frameworks and the settings.
  ///   - people: What is known of people, by id.
  ///   - namesEverybody: Whether somebody who is not among them is nobody, as where there is a census.
  ///   - today: The day on which the plans are looked at.
  ///   - checker: Brings the conventions of the caller.
  public init(
    in catalog: Catalog, people: [String: PlannedPerson] = [:], namesEverybody: Bool = false,
    today: CalendarDate, checker: Checker = Checker()
  ) {
    self.catalog = catalog
    self.people = people
    stranger = PlannedPerson(isListed: namesEverybody ? false : nil)
    self.today = today
    self.checker = checker
  }

  /// What came of looking at some files.
  public struct Result: Sendable {
    /// The plans that could be read, in the order of the files.
    public let plans: [ReviewedPlan]
    /// The day on which they were looked at.
    public let today: CalendarDate
    /// What was found, settled by the project and by what the plans allow.
    public let check: Checker.Result
    /// The text of every file that a finding may speak of, by name.
    public let sources: [String: SourceText]
  }

  /// Looks at files that were read.
  ///
  /// A file that is none, or no plan, is a finding. Takes time in proportion to the plans, and for each
  /// role that people hold to the moves of the frameworks.
  ///
  /// - Throws: `UnknownChoice` when the checker's own choices name nothing that exists.
  public func review(_ files: [DocumentReader.Result]) throws(UnknownChoice) -> Result {
    let conventions = try checker.conventions(for: catalog)
    let routes = RoleGraph(catalog, conventions: conventions)
    var reaches: [Int: RoleReach] = [:]
    var read: [(plan: Plan, provenance: Provenance)] = []
    var found: [Finding] = []
    for file in files {
      found += file.findings
      guard let document = file.document, let provenance = file.provenance else { continue }
      guard case .plan(let plan) = document else {
        found.append(.notAPlan(document.kind, in: file.source))
        continue
      }
      read.append((plan, provenance))
    }
    let twins = PlanTwin.find(among: read.map { ($0.plan, $0.provenance.place(of: .plan())) })
    var plans: [ReviewedPlan] = []
    for ((plan, provenance), twin) in zip(read, twins) {
      let person = people[plan.person] ?? stranger
      let held = person.role.flatMap { routes.role($0, in: catalog) }
      if let held, reaches[held] == nil { reaches[held] = RoleReach(from: held, in: routes) }
      plans.append(
        ReviewedPlan(
          plan, provenance, in: catalog, routes: routes, reach: held.flatMap { reaches[$0] },
          person: person, today: today, conventions: conventions, twin: twin))
    }
    let reviewed = plans
    found += Threads.map(reviewed.count, threads: threads) { number in
      PlanRule.all.flatMap { $0.findings(about: reviewed[number]) }
    }.joined()
    let check = try checker.settle(
      found, of: PlanRule.all.map(\.description), about: plans.map(\.provenance.document),
      in: catalog)
    let own = Dictionary(
      files.map { ($0.source.name, $0.source) }, uniquingKeysWith: { first, _ in first })
    return Result(
      plans: plans, today: today, check: check,
      sources: catalog.sources.merging(own) { _, plan in plan })
  }
}

extension RoleGraph {
  /// The number of a role that somebody holds; `nil` where there is none of that name.
  fileprivate func role(_ held: HeldRole, in catalog: Catalog) -> Int? {
    guard let framework = catalog.framework(held.framework),
      let number = framework.roles[held.role]
    else { return nil }
    return role(number, of: framework)
  }
}

extension Finding {
  fileprivate static func notAPlan(_ kind: DocumentKind, in source: SourceText) -> Finding {
    Finding(
      rule: SyntaxRule.unknownDocument.id, severity: .error,
      message: "'\(kind.rawValue)' is not a plan", place: Place(file: source.name, range: 0..<0),
      help: ["name files whose first element is 'plan'"])
  }
}

extension PlanReview.Result {
  /// What was looked at, in a few words each; what is not known of people is said.
  package var lookedAt: [String] {
    let unknown = plans.count { $0.person.role == nil }
    let told = plans.count { $0.person.isRoleFromHistory }
    return ["\(Counted(plans.count, "plan"))"]
      + (told == 0
        ? [] : ["the role of \(Counted(told, "person", "people")) is that of the history"])
      + (unknown == 0 || unknown == plans.count && plans.allSatisfy { $0.person.isListed == nil }
        ? [] : ["the role of \(Counted(unknown, "person", "people")) is not known"])
  }
}
