import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalReports
import CoequalTestSupport
import Foundation
import Testing

/// What reports about readiness say, and what they leave out.
struct ReadinessSheetTests {
  /// `one` asks for something, `empty` for nothing, and `old` is deprecated.
  private static func framework() async throws -> LinkedFramework {
    let asks = "<requirements><requires competency=\"c0\" level=\"l1\"/></requirements>"
    let content = """
      <scales><scale id="s"><title>S</title><level id="l0"><title>L0</title></level>\
      <level id="l1"><title>L1</title></level></scale></scales>
      <competencies><area id="a"><title>A</title><competency id="c0" scale="s"><title>C0</title></competency>\
      <competency id="c1" scale="s"><title>C1</title></competency></area></competencies>
      <tracks><track id="t" kind="individual-contributor"><title>T</title>\
      \(DocumentText.role("one", "g1", asks))\(DocumentText.role("empty", "g2"))\
      \(DocumentText.role("old", "g3", "<deprecated since=\"1.0.0\" successor=\"one\"/>"))</track></tracks>
      """
    let catalog = await Registry(documents: [
      "s.xml": DocumentText.structure(), "f.xml": DocumentText.framework(content),
    ]).load()
    return try #require(catalog.frameworks.first, "\(catalog.lines)")
  }

  private static func people(
    _ framework: LinkedFramework, _ ratings: [Rating]
  ) -> AssessedPeople {
    AssessedPeople(
      LinkedRatings(
        RatingTable(Assessments(ratings: ratings), file: "a.xml", day: nil), in: [framework]),
      nil, .standard, on: CalendarDate(trusted: "2026-12-31"))
  }

  private static func rating(
    _ competency: String, _ level: String, by rater: String, on day: CalendarDate
  ) throws -> Rating {
    Rating(
      person: "p1", competency: competency, level: try #require(Identifier(level)), rater: rater,
      kind: .peer, on: day)
  }

  private static let day = CalendarDate(trusted: "2026-11-01")

  @Test func rolesThatSayNothingAboutPeopleAreNamedApart() async throws {
    let framework = try await Self.framework()
    let people = Self.people(framework, [try Self.rating("c0", "l1", by: "a", on: Self.day)])
    for report in [
      ReadinessReport.roles(of: "p1", in: [framework], people), .matrix(of: [framework], people),
    ] {
      let sheet = Sheet.readiness(report)
      guard case .table(let table) = sheet.sections[0].content else {
        Issue.record("there is no table")
        continue
      }
      #expect(table.rows.map(\.[0]) == ["engineering/one"])
      let apart = sheet.sections.first { $0.title == "Not compared" }
      #expect(
        apart?.content
          == .points([
            "engineering/empty: asks for nothing yet", "engineering/old: deprecated, see 'one'",
          ]))
    }
  }

  /// Nobody rated how well somebody talks, and however well it is, that takes less time than the rest.
  @Test func timeIsToldWhereWhatIsUnknownMakesNoDifference() async throws {
    let asks = ["c0", "c1"].map { "<requires competency=\"\($0)\" level=\"l1\"/>" }.joined()
    let content = """
      <scales><scale id="s"><title>S</title><level id="l0"><title>L0</title></level>\
      <level id="l1"><title>L1</title></level></scale></scales>
      <competencies><area id="a"><title>A</title>\
      <competency id="c0" scale="s" per-level="P6M"><title>C0</title></competency>\
      <competency id="c1" scale="s" per-level="P3M"><title>C1</title></competency></area></competencies>
      <tracks><track id="t" kind="individual-contributor"><title>T</title>\
      \(DocumentText.role("one", "g1", "<requirements>\(asks)</requirements>"))</track></tracks>
      """
    let catalog = await Registry(documents: [
      "s.xml": DocumentText.structure(), "f.xml": DocumentText.framework(content),
    ]).load()
    let framework = try #require(catalog.frameworks.first, "\(catalog.lines)")
    let people = Self.people(framework, [try Self.rating("c0", "l0", by: "a", on: Self.day)])
    let report = ReadinessReport.person(
      "p1", for: RoleReference(linked: framework, number: 0), people)
    let sheet = Sheet.readiness(report)
    guard case .fields(let fields) = sheet.sections[0].content else {
      Issue.record("there are no fields")
      return
    }
    #expect(fields.contains(Sheet.Field("verdict", "within reach")))
    #expect(fields.contains(Sheet.Field("time", "6 months")))
    let document = try JSONDecoder().decode(
      Document.self, from: Data(ReadinessDocumentV1.json(report).utf8))
    #expect(document.personForRole.months == 6)
  }

  private struct Document: Decodable {
    struct Answer: Decodable {
      let months: Double?
    }

    let personForRole: Answer
  }

  @Test func roleThatIsAskedForIsComparedAndNoted() async throws {
    let framework = try await Self.framework()
    let people = Self.people(framework, [try Self.rating("c0", "l1", by: "a", on: Self.day)])
    let old = try #require(framework.roles[Identifier(trusted: "old")])
    let role = RoleReference(linked: framework, number: old)
    for report in [
      ReadinessReport.person("p1", for: role, people),
      .bench(of: role, people, showsPeople: false),
    ] {
      let sheet = Sheet.readiness(report)
      guard case .fields(let fields) = sheet.sections[0].content else {
        Issue.record("there are no fields")
        continue
      }
      #expect(fields.contains(Sheet.Field("the role", "deprecated, see 'one'")))
      #expect(!fields.contains { $0.name == "weight of what is met" })
    }
  }

  @Test func ratingThatDoesNotCountIsNotCalledNone() async throws {
    let framework = try await Self.framework()
    let one = try #require(framework.roles[Identifier(trusted: "one")])
    func known(_ ratings: [Rating]) -> String? {
      let sheet = Sheet.readiness(
        .person(
          "p1", for: RoleReference(linked: framework, number: one),
          Self.people(framework, ratings)))
      for section in sheet.sections {
        if case .table(let table) = section.content { return table.rows.first?[2] }
      }
      return nil
    }
    let later = try Self.rating("c0", "l1", by: "a", on: CalendarDate(trusted: "2062-01-01"))
    #expect(known([later]) == "no rating counts")
    #expect(known([try Self.rating("c1", "l1", by: "a", on: Self.day)]) == "not rated")
  }

  @Test func timeThatIsNotDeclaredIsNotCalledNoTime() async throws {
    let framework = try await Self.framework()
    let one = try #require(framework.roles[Identifier(trusted: "one")])
    let people = Self.people(framework, [try Self.rating("c0", "l0", by: "a", on: Self.day)])
    let sheet = Sheet.readiness(
      .person("p1", for: RoleReference(linked: framework, number: one), people))
    guard case .fields(let fields) = sheet.sections[0].content else {
      Issue.record("there are no fields")
      return
    }
    #expect(fields.contains(Sheet.Field("at best", "within reach (not known)")))
  }
}
