import Coequal
import CoequalTables

/// The code that README.md and the documentation of the library show, between marks.
///
/// What it prints is collected, so that a test can look at it.
enum LibraryExamples {
  static func folderToFindings(_ folder: String) async throws -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // example: folder to findings
    let catalog = await Registry(sources: [.path(folder)]).load()
    let result = try await Checker().check(catalog)
    for finding in result.findings {
      print("\(finding.severity) \(finding.rule): \(finding.message)")
    }
    // end
    return printed
  }

  static func reports(of folder: String) async throws -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }
    let catalog = await Registry(sources: [.path(folder)]).load()
    let result = try await Checker().check(catalog)

    // example: reports
    print(try result.report(.text, of: catalog))
    print(try result.report(.json, of: catalog))
    // end
    return printed
  }

  static func outcome(of result: Checker.Result) -> Bool {
    // example: outcome
    let isFine = (result.worst ?? .note) < .warning
    // end
    return isFine
  }

  static func tracks(in folder: String) async -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // example: what is in a catalog
    let catalog = await Registry(sources: [.path(folder)]).load()
    for linked in catalog.frameworks {
      for number in 0..<linked.roleCount {
        let role = linked.role(number)
        let rank = linked.rank(ofRole: number).map(String.init) ?? "unknown"
        print("\(linked.track(ofRole: number).title): \(role.title), rank \(rank)")
      }
    }
    // end
    return printed
  }

  static func points(in folder: String) async -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }
    let catalog = await Registry(sources: [.path(folder)]).load()

    // example: points of roles
    for linked in catalog.frameworks {
      guard let structure = linked.structure else { continue }
      for number in 0..<linked.roleCount {
        let role = linked.role(number)
        if let points = structure.points(of: role) {
          print("\(role.title): \(points) points")
        }
      }
    }
    // end
    return printed
  }

  // MARK: - One document

  static func oneDocument(_ bytes: [UInt8]) -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // example: one document
    let result = DocumentReader.read(name: "structure.xml", contents: bytes)
    switch result.document {
    case .structure(let structure):
      print("\(structure.title) has \(structure.grades.count) grades")
    case .framework(let framework):
      print("\(framework.title) has \(framework.tracks.count) tracks")
    case .project, .translation, .plugin, .importMapping, .plan, .assessments:
      print("this is neither a structure nor a framework")
    case nil:
      for finding in result.findings { print(finding.message) }
    }
    // end
    return printed
  }

  static func identity(of bytes: [UInt8]) -> Identifier? {
    // example: identity of a broken file
    let result = DocumentReader.read(name: "structure.xml", contents: bytes)
    let claimed = result.identity?.id
    // end
    return claimed
  }

  static func repaired(_ source: SourceText, _ finding: Finding) throws -> SourceText {
    // example: applying a fix
    var repaired = source
    if let fix = finding.fixes.first {
      repaired = try fix.applied(to: source)
    }
    // end
    return repaired
  }

  // MARK: - Documents in code

  static func printing(_ structure: Structure) -> String {
    // example: printing XML
    let xml = CoequalDocument.structure(structure).xml()
    // end
    return xml
  }

  // MARK: - Rules and conventions

  static func oneRule(_ catalog: Catalog) async throws -> Checker.Result {
    // example: one rule
    let ceilings = Rule.all.filter { $0.description.id == RuleID("track-ceiling") }
    let result = try await Checker(rules: ceilings).check(catalog)
    // end
    return result
  }

  static func ruleAlone(_ catalog: Catalog) -> [Finding] {
    // example: a rule by itself
    let findings = Rule.all.flatMap { rule in
      rule.description.severity == .warning ? rule.findings(in: catalog) : []
    }
    // end
    return findings
  }

  static func choosing(_ catalog: Catalog) async throws -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // example: choosing a convention
    var checker = Checker()
    if let anyGrade = Identifier("any-grade") {
      checker.choices = [(convention: Convention.wayBack.id, value: anyGrade)]
    }
    let result = try await checker.check(catalog)
    for (convention, answer) in result.conventions.deviations {
      print("\(convention.question) \(answer)")
    }
    // end
    return printed
  }

  static func followingASet(_ catalog: Catalog) async throws -> Checker.Result {
    // example: following a set of conventions
    let set = catalog.project.conventions?.sets.first
    let result = try await Checker(conventionSet: set?.id).check(catalog)
    // end
    return result
  }

  static func allowing(_ catalog: Catalog) async throws -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // example: what is allowed
    let result = try await Checker().check(catalog)
    for allowed in result.allowed {
      print("\(allowed.finding.message), because: \(allowed.reason)")
    }
    // end
    return printed
  }

  static func ownRule(_ catalog: Catalog) async throws -> Checker.Result {
    // example: a rule of your own
    let decisions = Rule(
      RuleDescription(
        "acme/decisions", "a role that decides nothing", severity: .note,
        meaning: "Every role names at least one thing that it decides by itself.",
        rationale: "Whoever may decide nothing waits for somebody else.",
        repair: "Ask the people in the role what they decide today.")
    ) { rule, linked, _ in
      (0..<linked.roleCount).compactMap { number in
        let role = linked.role(number)
        guard role.decisions.isEmpty else { return nil }
        return rule.finding(
          "role '\(role.id)' decides nothing by itself", at: linked.place(ofRole: number),
          help: ["add <decisions>", rule.recordWhyNot])
      }
    }
    let result = try await Checker(rules: Rule.all + [decisions]).check(catalog)
    // end
    return result
  }

  // MARK: - Sources

  static func sources(_ newRole: String) async -> Catalog {
    // example: sources
    let registry = Registry(sources: [
      .path("career"),
      .memory(name: "proposal.xml", text: newRole),
      .shipped,
    ])
    let catalog = await registry.load()
    // end
    return catalog
  }

  static func filesInMemory(structure: String, framework: String) async -> Catalog {
    // example: files in memory
    let files = MemoryFileSystem([
      "career/structure.xml": structure,
      "career/framework.xml": framework,
    ])
    let catalog = await Registry(sources: [.path("career")], fileSystem: files).load()
    // end
    return catalog
  }

  // MARK: - Inheritance

  static func lines(in folder: String) async -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // example: what a framework inherits from
    let catalog = await Registry(sources: [.path(folder)]).load()
    for linked in catalog.frameworks {
      let line = ([linked.framework.header] + linked.bases).map { "\($0.id) \($0.version)" }
      print(line.joined(separator: " ← "))
    }
    // end
    return printed
  }

  static func library(of catalog: Catalog) -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // example: what came along
    for linked in catalog.library.frameworks {
      print("\(linked.framework.id): \(linked.roleCount) roles")
    }
    // end
    return printed
  }

  static func inFull(_ catalog: Catalog) -> [String] {
    // example: a framework in full
    let files = catalog.frameworks.map { CoequalDocument.framework($0.framework).xml() }
    // end
    return files
  }

  // MARK: - Translations

  static func languages(of catalog: Catalog) -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // example: a catalog in another language
    for language in catalog.languages {
      for linked in catalog.translated(into: language).frameworks {
        print("\(language): \(linked.framework.title)")
      }
    }
    // end
    return printed
  }

  // MARK: - Pay of people

  static func payOfPeople(_ catalog: Catalog, _ folder: String) throws -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // example: pay of people
    let day = CalendarDate(year: 2026, month: 12, day: 31)
    let table = DataTable(kind: .census, path: "people.csv", day: day)
    let reading = try CensusReader(table).read(.file(folder + "/people.csv"))
    guard let census = reading.census else { return reading.findings.map(\.message) }
    let people = census.joined(with: CensusRoles(catalog), .standard).census

    let rates = try ExchangeRates.read(
      DataTable(kind: .exchangeRates, path: "rates.csv", day: day),
      to: CurrencyCode(literal: "EUR"), from: .file(folder + "/rates.csv")
    ).rates
    let workforce = try Workforce(people, rates, .standard)
    let question = PeopleQuestion(factors: [PayFactor("zone")], slices: ["grade"])
    let parity = PeopleParity(question, about: workforce)
    // end

    // example: what may be shown
    let rule = try DisclosureRule(
      minimumCount: 10, zeros: .shown, dominance: nil, amountWidth: 0.1)
    let disclosure = try PeopleDisclosure(
      of: parity, about: workforce, rule, showsExtremes: false)
    for figure in parity.slices.flatMap(disclosure.figures) {
      print("\(figure.id): \(figure.expression)")
    }
    // end
    return printed
  }

  static func nearnessToARole(
    _ catalog: Catalog, _ folder: String, person: String
  ) throws -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    // example: ratings that become levels
    let day = CalendarDate(literal: "2026-12-31")
    let table = DataTable(kind: .assessments, path: "assessments.csv", day: day)
    let reading = try RatingTableReader(table).read(.file(folder + "/assessments.csv"))
    guard let ratings = reading.ratings else { return reading.findings.map(\.message) }
    let people = AssessedPeople(
      LinkedRatings(ratings, in: catalog), catalog.project.progression, .standard, on: day)
    // end

    // example: how near a person is
    guard let framework = catalog.framework(Identifier(literal: "harbor-engineering")),
      let role = framework.roles[Identifier(literal: "senior")]
    else { return [] }
    let readiness = people.readiness(of: person, for: role, in: framework)
    print("\(readiness.verdict), at best \(readiness.best.verdict)")
    for gap in readiness.gap {
      let levels = gap.span
      print("\(framework.competency(gap.competency).title): \(levels) levels")
    }
    if let deciding = readiness.decidingRatings() {
      print("\(deciding.count) ratings decide")
    }
    // end

    // example: a bench
    let bench = people.bench(for: role, in: framework)
    print("\(bench.counts[.ready]) ready, \(bench.counts[.unknown]) unknown")
    for candidate in people.candidates(of: bench, in: framework, where: { $0.verdict == .ready }) {
      print(candidate.person)
    }
    // end

    // example: routes to a role
    let graph = RoleGraph(catalog)
    guard let expert = framework.roles[Identifier(literal: "expert")],
      let start = graph.role(role, of: framework), let end = graph.role(expert, of: framework)
    else { return printed }
    let answer = graph.answer(RouteQuestion(from: start, to: end, order: .gap))
    for route in answer.routes {
      let roles = route.steps.map { graph.role($0.to).title }
      print(roles.joined(separator: ", ") + ": \(route.effort.levels) levels")
    }
    // end
    return printed
  }
}
