import CoequalChecks
import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTestSupport
import Testing

/// What becomes of plans as a whole: settings, reasons, and what is known of people.
@Suite struct PlanReviewTests {
  private static let noSupport = "<support/>"

  private static func project(_ settings: String) -> String {
    """
    <project xmlns="urn:coequal:1" format="1.0">
      <sources><source path="structure.xml"/><source path="framework.xml"/></sources>\(settings)
    </project>
    """
  }

  @Test func aPlanThatLeavesNothingOpenHasNoFindings() async throws {
    let reviewed = try await ReviewedExample(documents: ReviewedExample.documents())
    #expect(reviewed.result.check.findings.map(\.message) == [])
    #expect(reviewed.result.lookedAt == ["1 plan"])
  }

  @Test func aProjectSwitchesARuleOff() async throws {
    var documents = ReviewedExample.documents(Self.noSupport)
    #expect(try await ReviewedExample(documents: documents).rules == ["no-support"])
    documents["coequal.xml"] = Self.project(
      "<rules><rule id=\"no-support\" severity=\"off\"/></rules>")
    #expect(try await ReviewedExample(documents: documents).rules == [])
  }

  @Test func aProjectSetsTheSeverityOfTheGroup() async throws {
    var documents = ReviewedExample.documents(Self.noSupport)
    documents["coequal.xml"] = Self.project(
      "<rules><rule group=\"plans\" severity=\"error\"/></rules>")
    let findings = try await ReviewedExample(documents: documents).result.check.findings
    #expect(findings.map(\.severity) == [.error])
  }

  @Test func aPlanRecordsWhyAFindingMayStand() async throws {
    var documents = ReviewedExample.documents(Self.noSupport)
    documents["plan.xml"] = documents["plan.xml"]?.replacing(
      "<plan ", with: "<?coequal allow no-support she asked for none?>\n<plan ")
    let check = try await ReviewedExample(documents: documents).result.check
    #expect(check.findings.map(\.message) == [])
    #expect(check.allowed.map(\.reason) == ["she asked for none"])
  }

  @Test func aReasonThatAllowsNothingIsTold() async throws {
    var documents = ReviewedExample.documents()
    documents["plan.xml"] = documents["plan.xml"]?.replacing(
      "<plan ", with: "<?coequal allow no-support she asked for none?>\n<plan ")
    #expect(try await ReviewedExample(documents: documents).rules == ["unused-allowance"])
  }

  @Test func aFileThatIsNoPlanIsTold() async throws {
    var documents = ReviewedExample.documents()
    documents["plan-2.xml"] = documents["framework.xml"]
    let findings = try await ReviewedExample(documents: documents).result.check.findings
    #expect(findings.map(\.message) == ["'framework' is not a plan"])
  }

  @Test func aBrokenPlanIsTold() async throws {
    var documents = ReviewedExample.documents()
    documents["plan-2.xml"] = "<plan"
    #expect(try await ReviewedExample(documents: documents).rules == ["not-well-formed"])
  }

  @Test func somebodyWhomTheDataDoNotNameIsToldWithoutOtherIds() async throws {
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents(), isListed: false)
    #expect(
      reviewed.result.check.findings.map(\.message) == ["'p001' is nobody in the data about people"]
    )
    #expect(!reviewed.result.check.findings.contains { $0.help.contains { $0.contains("p00") } })
  }

  // MARK: - Levels

  private static let toStaff = "role=\"staff\" from=\"2026-10-01\" by=\"2028-09-30\""

  @Test func ratingsCountMoreThanStartingPoints() async throws {
    let documents = ReviewedExample.documents(head: Self.toStaff)
    // The plan says that coaching is at the lowest level, and nothing is planned for it.
    #expect(try await ReviewedExample(documents: documents).rules.contains("uncovered-gap"))
    let rated = try await ReviewedExample(documents: documents, levels: ["coaching": .rated(1)])
    #expect(!rated.rules.contains("uncovered-gap"))
  }

  @Test func aLevelThatRatersDisagreeAboutIsUnknownAndNoGap() async throws {
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents(head: Self.toStaff),
      levels: ["coaching": .contested(0...2)])
    #expect(reviewed.rules.contains("unknown-gap"))
    #expect(!reviewed.rules.contains("uncovered-gap"))
  }

  @Test func aStaleRatingLeavesWhatThePlanSays() async throws {
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents(head: Self.toStaff), levels: ["coaching": .stale(2)])
    #expect(reviewed.rules.contains("uncovered-gap"))
  }

  @Test func timeCountsFromTodayWhereRatingsSayHowFarSomebodyIs() async throws {
    let documents = ReviewedExample.documents()
    let late = CalendarDate(trusted: "2027-06-15")
    // From its beginning the plan has a year for half a year's growth.
    let before = try await ReviewedExample(documents: documents, today: late)
    #expect(!before.rules.contains("too-little-time"))
    let rated = try await ReviewedExample(
      documents: documents, levels: ["design": .rated(0), "coaching": .rated(0)], today: late)
    #expect(rated.rules.contains("too-little-time"))
  }

  // MARK: - Choices

  private static let withChoice = """
    <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
      <role id="engineer" grade="g2" entry="true"><title>Engineer</title></role>
      <role id="senior" grade="g3"><title>Senior</title><requirements>
        <choose id="breadth" at-least="1"><requires competency="coaching" level="trusted"/>
          <requires competency="design" level="independent"/></choose></requirements></role>
    </track></tracks>
    <moves><move from="engineer" to="senior" kind="promotion"/></moves>
    """

  @Test func oneCoveredAlternativeCoversAChoice() async throws {
    let covered = try await ReviewedExample(
      documents: ReviewedExample.documents(framework: Self.withChoice))
    #expect(!covered.rules.contains("uncovered-gap"))
    let open = try await ReviewedExample(
      documents: ReviewedExample.documents("<planned-outcomes/>", framework: Self.withChoice))
    #expect(open.rules.contains("uncovered-gap"))
  }

  @Test func supportForACompetencyCoversItsGap() async throws {
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents(
        """
        <planned-outcomes/>
        <support><offer by="mentor" competency="design">Two hours a month</offer></support>
        """))
    #expect(!reviewed.rules.contains("uncovered-gap"))
  }

  // MARK: - Conventions

  @Test func howManyGrowAtOnceIsAConvention() async throws {
    var documents = ReviewedExample.documents(
      head: "role=\"staff\" from=\"2026-10-01\" by=\"2027-09-30\"",
      """
      <starting-points><starting-point competency="design" level="learning" asked="trusted"/>
        <starting-point competency="coaching" level="learning" asked="independent"/></starting-points>
      """)
    // Twelve months of design beside six of coaching.
    #expect(try await !ReviewedExample(documents: documents).rules.contains("too-little-time"))
    documents["coequal.xml"] = Self.project(
      "<conventions><convention id=\"growth\" value=\"one-at-a-time\"/></conventions>")
    #expect(try await ReviewedExample(documents: documents).rules.contains("too-little-time"))
  }

  @Test func theResultDoesNotDependOnTheOrderOfFiles() async throws {
    let documents = ReviewedExample.documents(Self.noSupport)
    let catalog = await Registry(
      documents: documents.filter { $0.key != "plan.xml" }
    ).load()
    let plan = Array((documents["plan.xml"] ?? "").utf8)
    let files = ["plan-b.xml", "plan-a.xml"].map { DocumentReader.read(name: $0, contents: plan) }
    let review = PlanReview(in: catalog, today: ReviewedExample.today)
    let (one, other) = (try review.review(files), try review.review(files.reversed()))
    #expect(one.check.findings == other.check.findings)
    #expect(one.check.findings.count == 2)
  }
}
