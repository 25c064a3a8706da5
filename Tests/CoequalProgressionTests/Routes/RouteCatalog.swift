import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CoequalProgression

/// Small frameworks for routes: two tracks with three roles each, and competencies on a scale of four
/// levels of which the last one has no time.
struct RouteCatalog {
  let graph: RoleGraph

  init(
    _ moves: String, tracks: String = Self.tracks, growth: GrowthTime = GrowthTime(atOnce: 1),
    others: [String: String] = [:]
  ) async {
    var documents = others
    documents["structure.xml"] = DocumentText.structure()
    documents["framework.xml"] = DocumentText.framework(
      Self.competencies + tracks + (moves.isEmpty ? "" : "<moves>\(moves)</moves>"))
    let catalog = await Registry(documents: documents).load()
    if catalog.frameworks.isEmpty { Issue.record("\(catalog.lines)") }
    graph = RoleGraph(catalog.frameworks, growth: growth)
  }

  /// The number of a role of the framework.
  subscript(_ id: String) -> Int {
    (0..<graph.roleCount).first { graph.role($0).id.lexical == id } ?? -1
  }

  func ids(_ roles: [Int]) -> [String] { roles.map { graph.role($0).id.lexical } }

  /// The roles of the best routes, one line for each.
  func routes(_ question: RouteQuestion) -> [String] {
    graph.answer(question).routes.map { ids($0.steps.map(\.to)).joined(separator: " ") }
  }

  static let competencies = """
    <scales><scale id="s"><level id="l0"/><level id="l1"/><level id="l2"/><level id="l3"/></scale>\
    </scales>
    <competencies><area id="a"><title>A</title>
    <competency id="craft" scale="s" per-level="P6M"><title>Craft</title></competency>
    <competency id="people" scale="s" per-level="P10M"><title>People</title></competency>
    <competency id="sales" scale="s" per-level="P2W"><title>Sales</title></competency>
    <competency id="voice" scale="s"><title>Voice</title></competency>
    </area></competencies>
    """

  static func role(_ id: String, _ grade: String, _ requirements: String, _ scope: String = "")
    -> String
  {
    DocumentText.role(
      id, grade,
      scope + (requirements.isEmpty ? "" : "<requirements>\(requirements)</requirements>"))
  }

  static func asks(_ competency: String, _ level: Int, _ more: String = "") -> String {
    "<requires competency=\"\(competency)\" level=\"l\(level)\"\(more)/>"
  }

  static let tracks = """
    <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
    \(role("e1", "g1", asks("craft", 0)))\(role("e2", "g2", asks("craft", 1)))\
    \(role("e3", "g3", asks("craft", 3)))</track>
    <track id="lead" kind="leader"><title>Lead</title>
    \(role("m1", "g1", asks("people", 0)))\
    \(role("m2", "g2", asks("people", 2), "<scope reports=\"2-5\"/>"))\
    \(role("m3", "g3", asks("people", 3) + asks("voice", 1), "<scope reports=\"2-5\"/>"))\
    </track></tracks>
    """

  static func move(_ from: String, _ to: String, _ kind: String = "promotion") -> String {
    "<move from=\"\(from)\" to=\"\(to)\" kind=\"\(kind)\"/>"
  }
}
