import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalReports
import CoequalTestSupport
import Foundation
import Testing

/// Routes as text, Markdown, JSON and drawings, compared with files beside this one.
@Suite("Golden: routes") struct RouteReportTests {
  private func report(
    _ ends: String..., count: Int = 2, constraints: RouteConstraints = RouteConstraints(),
    showsPay: Bool = false, in registry: Registry? = nil
  ) async throws -> RouteReport {
    let harbor = Registry(sources: [.path("\(PackageFolder.path)/Frameworks/examples/harbor")])
    let catalog = await (registry ?? harbor).load()
    let linked = try #require(
      catalog.frameworks.first {
        registry != nil || $0.framework.id.lexical == "harbor-engineering"
      })
    let graph = RoleGraph([linked], growth: GrowthTime(atOnce: 2))
    func role(_ id: String) throws -> Int {
      try #require((0..<graph.roleCount).first { graph.role($0).id.lexical == id })
    }
    let answers = try ends.map {
      graph.answer(
        RouteQuestion(
          from: try role("senior"), to: try role($0), count: count, constraints: constraints))
    }
    return RouteReport(graph: graph, answers: answers, showsPay: showsPay)
  }

  private func text(_ sheet: Sheet, width: Int = 100) -> String {
    SheetText(TextLayout(width: width, isTerminal: true, hasColor: false)).render(sheet)
  }

  private func check(_ text: String, _ name: String) throws {
    try Golden("Tests/CoequalReportsTests/Golden/\(name)").check(text)
  }

  @Test(arguments: [60, 100]) func harborAtSeveralWidths(width: Int) async throws {
    let text = text(.routes(try await report("area-lead")), width: width)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    try check(text, "routes-\(width).txt")
  }

  @Test func twoEndsBesideEachOther() async throws {
    try check(text(.routesBeside(try await report("principal", "area-lead"))), "routes-beside.txt")
  }

  @Test func twoEndsBesideEachOtherAreDrawnAlike() async throws {
    let report = try await report("principal", "area-lead")
    let drawing = LatticeChart(report).drawing.document()
    let moves = drawing.split(separator: "\n").filter { $0.contains("class=\"move") }
    func count(_ name: String) -> Int { moves.count { $0.contains("\(name)\"") } }
    #expect(count("first-way") == report.answers[0].routes[0].steps.count)
    #expect(count("second-way") == report.answers[1].routes[0].steps.count)
    // The second best routes to each are not what is compared.
    #expect(count(" way") == 0)
  }

  @Test func whyThereIsNoRouteIsSaidForTwoEndsAsWell() async throws {
    let report = try await report(
      "principal", "area-lead", constraints: RouteConstraints(mostMoves: 2))
    let text = text(.routesBeside(report))
    for title in ["Principal engineer", "Engineering area lead"] {
      #expect(text.contains("No route to \(title): One of these opens a route"))
    }
  }

  @Test func switchesAndReturnsAreDrawnDifferently() async throws {
    let path = "\(PackageFolder.path)/Frameworks/dual-ladder/framework.xml"
    let switching = #"<move from="team-lead" to="expert" kind="switch">"#
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try #require(text.contains(switching))
    let files = MemoryFileSystem([
      "framework.xml": text.replacingOccurrences(
        of: switching, with: switching.replacingOccurrences(of: "switch", with: "return"))
    ])
    let report = try await report(
      "area-lead", in: Registry(sources: [.path("framework.xml")], fileSystem: files))
    let lines = LatticeDOT.render(report).split(separator: "\n")
    let back = lines.first { $0.contains("\"team-lead\" -> \"expert\"") }
    let there = lines.first { $0.contains("\"expert\" -> \"team-lead\"") }
    #expect(back?.contains("arrowhead=empty") == true, "\(back ?? "")")
    #expect(there?.contains("style=dashed, constraint") == true, "\(there ?? "")")
  }

  @Test func noRoute() async throws {
    let report = try await report("area-lead", constraints: RouteConstraints(mostMoves: 2))
    try check(text(.routes(report)), "routes-none.txt")
  }

  @Test func asMarkdown() async throws {
    try check(SheetMarkdown().render(.routes(try await report("expert"))), "routes.md")
  }

  @Test func asJSON() async throws {
    try check(try RouteDocumentV1.json(try await report("expert", count: 1)), "routes.json")
  }

  @Test func asDrawings() async throws {
    let report = try await report("area-lead")
    let drawing = LatticeChart(report).drawing.document()
    try check(drawing, "routes.svg")
    // Programs for slides know no names of colours.
    #expect(!drawing.contains("var("))
    try check(LatticeDOT.render(report), "routes.dot")
  }

  @Test func payIsShownOnlyWhenAskedFor() async throws {
    let (hidden, shown) = (
      text(.routes(try await report("expert"))),
      text(.routes(try await report("expert", showsPay: true)), width: 200)
    )
    #expect(!hidden.contains("EUR"))
    #expect(shown.contains("EUR"))
    #expect(!(try RouteDocumentV1.json(try await report("expert"))).contains("EUR"))
  }
}
