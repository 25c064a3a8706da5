import CoequalCensus
import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalReports
import CoequalTestSupport
import Foundation
import Testing

/// The JSON of readiness, compared with files beside this one, and what it leaves out.
@Suite("Golden: readiness for programs") struct ReadinessDocumentTests {
  /// `lead` asks for something of every kind, `old` is deprecated, and `empty` asks for nothing.
  private static let content = """
    <scales><scale id="s"><title>S</title><level id="l0"><title>L0</title></level>\
    <level id="l1"><title>L1</title></level><level id="l2"><title>L2</title></level></scale></scales>
    <competencies><area id="a"><title>A</title>
    <competency id="design" scale="s" per-level="P6M"><title>Design</title></competency>
    <competency id="delivery" scale="s" per-level="P9M"><title>Delivery</title></competency>
    <competency id="coaching" scale="s" per-level="P6M"><title>Coaching</title></competency>
    <competency id="writing" scale="s" per-level="P3M"><title>Writing</title></competency>
    <competency id="speaking" scale="s" per-level="P12M"><title>Speaking</title></competency>
    <competency id="selling" scale="s"><title>Selling</title></competency>
    </area></competencies>
    <tracks><track id="t" kind="individual-contributor"><title>T</title>
    \(DocumentText.role("maker", "g1", "<requirements><requires competency=\"design\" level=\"l1\"/></requirements>"))
    \(DocumentText.role("lead", "g2", """
      <requirements><requires competency="design" level="l2" weight="2"/>\
      <requires competency="delivery" level="l1"/><requires competency="coaching" level="l1"/>\
      <choose id="voice" at-least="1"><title>A voice</title>\
      <requires competency="writing" level="l1"/><requires competency="speaking" level="l2"/></choose>\
      <requires competency="selling" level="l1" optional="true"/>\
      <requires competency="gone" level="l1" optional="true"/></requirements>
      """))
    \(DocumentText.role("old", "g3", "<deprecated since=\"1.0.0\" successor=\"lead\"/>"))
    \(DocumentText.role("empty", "g4"))</track></tracks>
    """

  private static let today = CalendarDate(trusted: "2026-12-31")

  private let framework: LinkedFramework
  private let people: AssessedPeople

  /// Of `p1` one level is met by a contested rating, one is stale, one nobody rated, and one only `p1`.
  init() async throws {
    let catalog = await Registry(documents: [
      "s.xml": DocumentText.structure(), "f.xml": DocumentText.framework(Self.content),
    ]).load()
    let framework = try #require(catalog.frameworks.first, "\(catalog.lines)")
    func rating(
      _ person: String, _ competency: String, _ level: String, _ rater: String?,
      _ kind: RaterKind = .peer, on day: CalendarDate = CalendarDate(trusted: "2026-11-01"),
      _ evidence: String? = nil, contest: String? = nil
    ) throws -> Rating {
      Rating(
        person: person, competency: competency, level: try #require(Identifier(level)),
        rater: rater, kind: kind, on: day, evidence: evidence, contest: contest)
    }
    let ratings = [
      try rating("p1", "design", "l0", "m1", .manager, "a review", contest: "it was another team"),
      try rating("p1", "design", "l1", "p2"),
      try rating("p1", "delivery", "l1", nil, on: CalendarDate(trusted: "2021-01-01")),
      try rating("p1", "writing", "l1", "p1", .self), try rating("p1", "speaking", "l1", "p3"),
      try rating("p1", "selling", "l0", "p3"), try rating("p1", "selling", "l0", "p3"),
      try rating("p2", "design", "l2", "m1", .manager),
      try rating("p2", "delivery", "l1", "m1", .manager),
      try rating("p2", "coaching", "l0", "m1", .manager),
      try rating("p2", "writing", "l2", "m1", .manager),
      try rating("p3", "design", "l2", "m1", .manager),
      try rating("p3", "delivery", "l1", "m1", .manager),
      try rating("p3", "writing", "l2", "m1", .manager),
      try rating("p9", "design", "l2", "m1", .manager),
    ]
    let linked = LinkedRatings(
      RatingTable(Assessments(ratings: ratings), file: "a.xml", day: nil), in: [framework])
    var people = AssessedPeople(linked, nil, .standard, on: Self.today)
    people.listed = ListedPeople(
      ids: CodedColumn(["p1", "p2", "p3", "p4", "p5"]),
      roles: CodedColumn(
        ["maker", "maker", "maker", "lead", "maker"].map { "engineering/\($0)" }),
      CensusRoles(catalog), beside: linked)
    self.framework = framework
    self.people = people
  }

  private func role(_ id: String) throws -> RoleReference {
    RoleReference(
      linked: framework, number: try #require(Identifier(id).flatMap { framework.roles[$0] }))
  }

  private func check(_ report: ReadinessReport, _ name: String) throws {
    try Golden("Tests/CoequalReportsTests/Golden/\(name)").check(ReadinessDocumentV1.json(report))
  }

  @Test func aPersonAndARole() throws {
    try check(
      .person("p1", for: role("lead"), people, explains: true), "readiness-person.json")
  }

  @Test func aPersonAndEveryRole() throws {
    try check(.roles(of: "p2", in: [framework], people), "readiness-roles.json")
  }

  @Test func aBenchWithIDs() throws {
    try check(.bench(of: role("lead"), people, showsPeople: true), "readiness-bench.json")
  }

  @Test func theBenchOfEveryRole() throws {
    try check(.matrix(of: [framework], people), "readiness-matrix.json")
  }

  @Test func everybodyAndEveryRole() throws {
    try check(
      .matrix(of: [framework], people, showsPeople: true), "readiness-everybody.json")
  }

  // MARK: - What is left out

  @Test func ofABenchWithoutIDsNobodyIsNamed() throws {
    for report in [
      ReadinessReport.bench(of: try role("lead"), people, showsPeople: false),
      .matrix(of: [framework], people),
    ] {
      let text = try ReadinessDocumentV1.json(report)
      for id in people.ratings.table.people.names + people.ratings.table.raters.names {
        #expect(!text.contains("\"\(id)\""), "\(id)")
      }
      #expect(!text.contains("\"person\""))
      #expect(!text.contains("\"candidates\""))
    }
  }

  @Test func ratersAndEvidenceAreToldOnlyWhereTheyAreAskedFor() throws {
    let text = try ReadinessDocumentV1.json(.person("p1", for: role("lead"), people))
    for word in ["m1", "p2", "p3", "a review", "another team", "\"ratings\"", "2026-11-01"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func aReasonToContestIsAmongTheRecordsAlone() throws {
    let text = try ReadinessDocumentV1.json(
      .person("p1", for: role("lead"), people, explains: true))
    #expect(text.contains("a review"))
    #expect(!text.contains("another team"))
  }

  @Test func whereThereIsNoCensusNobodyIsCountedAsUnrated() throws {
    var people = people
    people.listed = nil
    let reports = [
      ReadinessReport.bench(of: try role("lead"), people, showsPeople: false),
      .matrix(of: [framework], people),
    ]
    for text in try reports.map(ReadinessDocumentV1.json) {
      #expect(text.contains("\"rated\" : 4"))
      for key in ["unrated", "holders", "strangers"] {
        #expect(!text.contains("\"\(key)\""), "\(key)")
      }
    }
  }

  @Test func aRoleThatSaysNothingAboutPeopleHasTheReason() throws {
    for report in [
      ReadinessReport.person("p1", for: try role("old"), people),
      .bench(of: try role("old"), people, showsPeople: false),
    ] {
      let text = try ReadinessDocumentV1.json(report)
      #expect(text.contains("\"reason\" : \"deprecated\""))
      #expect(text.contains("\"successor\" : \"lead\""))
    }
  }
}
