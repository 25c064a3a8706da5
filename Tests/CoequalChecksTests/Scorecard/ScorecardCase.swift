import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CoequalChecks

/// A framework of an expert and a people track, as text, and its scorecard.
struct ScorecardCase {
  var structure = ""
  var ranges = ""
  var expert: [String]
  var people: [String]
  var peopleKind = "leader"
  var rest = ""

  /// A role with a title, and perhaps more.
  static func role(_ id: String, _ grade: String, _ content: String = "") -> String {
    "<role id=\"\(id)\" grade=\"\(grade)\"><title>\(id)</title>\(content)</role>"
  }

  func card(_ conventions: Conventions = .standard) async throws -> Scorecard {
    let catalog = await Registry(documents: [
      "structure.xml": DocumentText.structure(attributes: structure, after: ranges),
      "framework.xml": DocumentText.framework(text),
    ]).load()
    #expect(catalog.lines == [])
    return Scorecard(try #require(catalog.frameworks.first), conventions)
  }

  /// The expert and the people track.
  func tracks(
    _ conventions: Conventions = .standard
  ) async throws -> (expert: TrackScore, people: TrackScore) {
    let tracks = try await card(conventions).tracks
    try #require(tracks.count == 2)
    return (tracks[0], tracks[1])
  }

  private var text: String {
    """
    <scales><scale id="s"><level id="low"/><level id="middle"/><level id="high"/></scale></scales>
    <competencies><area id="a"><title>A</title>
      <competency id="c1" scale="s"><title>One</title></competency>
      <competency id="c2" scale="s"><title>Two</title></competency>
      <competency id="c3" scale="s"><title>Three</title></competency></area></competencies>
    <tracks>
      <track id="expert" kind="individual-contributor"><title>Expert</title>
        \(expert.joined(separator: "\n"))</track>
      <track id="people" kind="\(peopleKind)"><title>People</title>
        \(people.joined(separator: "\n"))</track>
    </tracks>
    \(rest)
    """
  }
}
