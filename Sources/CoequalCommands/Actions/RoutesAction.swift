import Coequal
import CoequalProgression
import CoequalReports

/// Finds routes between roles and writes them.
struct RoutesAction {
  /// Roles as the user names them, or first a person.
  struct Names {
    let from: String
    /// One role, or two to be shown beside each other.
    let ends: [String]
  }

  /// What cannot be asked for.
  private struct Contradiction: CommandFailure {
    let message: String
    var outcome: Outcome { .wrongUsage }
  }

  let names: Names
  let order: RouteOrder
  let count: Int
  let constraints: RouteConstraintOptions
  /// What loads the ratings of a person.
  let assessments: AssessmentLoading
  let showsPay: Bool
  /// Whether ids of people are written.
  let showsIDs: Bool
  let language: LanguageTag?
  let format: RouteForm
  let destination: Destination

  func run(on terminal: Terminal) async throws -> Outcome {
    let loading = CatalogLoading(paths: assessments.paths, terminal: terminal)
    guard let loaded = await loading.loadForShowing([names.from] + names.ends, language: nil)
    else { return .unreadable }
    return try await terminal.telling {
      let conventions = try conventions(of: loaded)
      let starts = RouteStartFinder(
        catalog: loaded, finder: NameFinder(loaded), loading: assessments, showsIDs: showsIDs)
      try await starts.requireOrder(names.from, names.ends, on: terminal)
      let start = try await starts.start(names.from, on: terminal)
      let report = try report(
        start, in: loading.shown(loaded, in: language), conventions)
      try (report.person == nil ? destination : destination.forPeople)
        .write(text(of: report, terminal), on: terminal)
      return report.answers.contains { $0.routes.isEmpty } ? .findings : .success
    }
  }

  private func conventions(of catalog: Catalog) throws(Contradiction) -> Conventions {
    do {
      return try assessments.checker.conventions(for: catalog)
    } catch {
      throw Contradiction(message: error.description)
    }
  }

  /// - Parameter catalog: What was loaded, in the language that is shown; numbers are the same in all.
  private func report(
    _ beginning: RouteStart, in catalog: Catalog, _ conventions: Conventions
  ) throws -> RouteReport {
    let finder = NameFinder(catalog)
    let from = beginning.role.shown(in: catalog)
    let ends = try names.ends.map { try finder.role($0, preferring: from.linked) }
    // Moves stay within a framework, so others cannot be on a route.
    var frameworks = [from.linked]
    for end in ends where !frameworks.contains(where: { $0.isSame(as: end.linked) }) {
      frameworks.append(end.linked)
    }
    let graph = RoleGraph(
      frameworks, growth: GrowthTime(catalog.project.progression, conventions), order: order)
    let start = try number(of: from, in: graph)
    let limits = try limits(from, graph, finder)
    let numbers = try ends.map { try number(of: $0, in: graph) }
    if numbers.contains(start) || Set(numbers).count < numbers.count {
      throw Contradiction(
        message: beginning.person != nil && numbers.contains(start)
          ? "the person holds '\(graph.role(start).id)' already"
          : "two of the roles are the same")
    }
    if let avoided = ([start] + numbers).first(where: limits.avoided.contains) {
      let id = graph.role(avoided).id
      throw Contradiction(message: "--avoid \(id) is an end of the routes that are asked for")
    }
    let answers = numbers.map { end in
      graph.answer(
        RouteQuestion(
          from: start, to: end, person: beginning.person?.levels, order: order, count: count,
          constraints: limits))
    }
    return RouteReport(
      graph: graph, answers: answers, showsPay: showsPay, person: beginning.person?.report)
  }

  private func limits(
    _ from: RoleReference, _ graph: RoleGraph, _ finder: NameFinder
  ) throws -> RouteConstraints {
    let avoided = try constraints.avoid.compactMap { name in
      let role = try finder.role(name, preferring: from.linked)
      return graph.role(role.number, of: role.linked)
    }
    return RouteConstraints(
      isWithoutReports: constraints.withoutReports,
      track: try constraints.stayOn.map { try track($0, in: from.linked) },
      avoided: Set(avoided), mostMoves: constraints.maxMoves,
      allowsDeprecated: constraints.deprecated)
  }

  private func number(of role: RoleReference, in graph: RoleGraph) throws -> Int {
    guard let number = graph.role(role.number, of: role.linked) else {
      throw Refusal(message: "there is no such role")
    }
    return number
  }

  /// A track of the framework or a kind of tracks; an id wins.
  private func track(
    _ name: String, in linked: LinkedFramework
  ) throws -> RouteConstraints.TrackChoice {
    if let id = Identifier(name), linked.tracks[id] != nil { return .track(id) }
    if let kind = TrackKind(rawValue: name) { return .kind(kind) }
    throw Refusal(
      message: unknown(
        "track or kind of tracks", name,
        among: Set(linked.framework.tracks.map(\.id.lexical))
          .union(TrackKind.allCases.map(\.rawValue)).sorted()))
  }

  private func text(of report: RouteReport, _ terminal: Terminal) throws -> String {
    let sheet = report.answers.count > 1 ? Sheet.routesBeside(report) : .routes(report)
    return switch format {
    case .text:
      SheetText(destination.layout(on: terminal)).render(sheet)
    case .markdown: SheetMarkdown().render(sheet)
    case .json: try RouteDocumentV1.json(report)
    case .svg: LatticeChart(report).drawing.document()
    case .dot: LatticeDOT.render(report)
    }
  }
}

extension RoleReference {
  /// The same role in a catalog that differs in its language alone.
  fileprivate func shown(in catalog: Catalog) -> RoleReference {
    let all = catalog.frameworks + catalog.library.frameworks
    return all.first { $0.isSame(as: linked) }
      .map { RoleReference(linked: $0, number: number) } ?? self
  }
}

extension LinkedFramework {
  fileprivate func isSame(as other: LinkedFramework) -> Bool {
    framework.id == other.framework.id && framework.version == other.framework.version
  }
}
