import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// A base framework and one that extends it, to test with.
struct Family {
  /// Everything of which an extension can change something.
  static let base = DocumentText.framework(
    """
    <scales><scale id="mastery"><level id="low"/><level id="mid"/><level id="high"/></scale></scales>
    <competencies>
    <area id="craft"><title>Craft</title>
    <competency id="design" scale="mastery" per-level="P9M"><title>Design</title>
    <expects level="low">Low one</expects><expects level="low">Low two</expects>
    <expects level="mid">Mid</expects></competency>
    <competency id="testing" scale="mastery"><title>Testing</title></competency></area>
    <area id="people"><title>People</title>
    <competency id="coaching" scale="mastery"><title>Coaching</title></competency></area>
    </competencies>
    <tracks>
    <track id="expert" kind="individual-contributor" dual-until="g5"><title>Expert</title>
    <role id="junior" code="J1" grade="g1" entry="true"><title>Junior</title>
    <purpose>Learns.</purpose></role>
    <role id="senior" grade="g3"><title>Senior</title><purpose>Solves.</purpose>
    <scope reports="0" reach="team"/>
    <accountabilities><accountability id="solve" kind="execute">Solves cases</accountability>
    <accountability id="show" kind="lead">Shows how</accountability></accountabilities>
    <requirements><requires competency="design" level="mid" weight="2"/>
    <choose id="breadth" at-least="1"><requires competency="testing" level="low"/>
    <requires competency="coaching" level="low"/></choose></requirements>
    <package><bonus target="10%"/><equity grant="100" currency="EUR" vests="P4Y"/>
    <notice>P3M</notice></package>
    <seats><seat forum="council" voice="advises"/></seats>
    <tenure typical="P30M"/></role>
    </track>
    <track id="people" kind="leader"><title>People</title>
    <role id="lead" grade="g3"><title>Lead</title><purpose>Leads.</purpose></role></track>
    </tracks>
    <moves><move from="junior" to="senior" kind="promotion"/>
    <move from="senior" to="lead" kind="switch"><condition kind="evidence">Led once</condition></move>
    <move from="lead" to="senior" kind="switch"/></moves>
    <forums><forum id="council"/></forums>
    """, id: "base")

  /// A framework that extends `base` with these edits, and what else it declares.
  static func extending(
    _ edits: String, declaring content: String = "", id: String = "heir", base: String = "base",
    version: String = "1", ownVersion: String = "1.0.0", uses: String? = nil
  ) -> String {
    DocumentText.framework(
      "<extends framework=\"\(base)\" version=\"\(version)\">\n\(edits)\n</extends>\n\(content)",
      id: id, version: ownVersion, uses: uses)
  }

  /// The catalog of both, and a structure with the grades g1 to g6.
  static func load(
    _ edits: String, declaring content: String = "", base: String = Self.base,
    others: [String: String] = [:]
  ) async -> Catalog {
    var documents = [
      "structure.xml": DocumentText.structure(), "base.xml": base,
      "heir.xml": extending(edits, declaring: content),
    ]
    documents.merge(others) { $1 }
    return await Registry(documents: documents).load()
  }

  /// The framework that extends the base, where nothing is wrong with it.
  static func heir(
    _ edits: String, declaring content: String = "", base: String = Self.base,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> LinkedFramework {
    let catalog = await load(edits, declaring: content, base: base)
    #expect(catalog.lines == [], sourceLocation: sourceLocation)
    return try #require(
      catalog.frameworks.first { $0.framework.id.lexical == "heir" },
      sourceLocation: sourceLocation)
  }
}

extension LinkedFramework {
  /// The role with this id.
  func role(named id: String) throws -> Role {
    let number = try #require(Identifier(id).flatMap { roles[$0] })
    return role(number)
  }

  /// The competency with this id.
  func competency(named id: String) throws -> Competency {
    let number = try #require(Identifier(id).flatMap { competencies[$0] })
    return competency(number)
  }

  /// The ids of the roles of a track, in order.
  func roleIDs(ofTrack id: String) -> [String] {
    framework.tracks.first { $0.id.lexical == id }?.roles.map(\.id.lexical) ?? []
  }
}
