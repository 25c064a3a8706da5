import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CoequalProgression

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

  @Test func ratingsWithoutACensusDoNotMakeAnybodyNobody() async throws {
    let documents = ReviewedExample.documents()
    #expect(try await ReviewedExample(documents: documents, isListed: nil).rules == [])
    let rated = try await ReviewedExample(
      documents: documents, levels: ["design": .rated(0)], isListed: nil)
    #expect(rated.rules == [])
  }

  @Test func aMisspeltFrameworkIsOneFinding() async throws {
    var documents = ReviewedExample.documents()
    documents["plan.xml"] = documents["plan.xml"]?.replacing(
      "framework=\"acme-engineering\"", with: "framework=\"acme-enginering\"")
    let findings = try await ReviewedExample(documents: documents, isListed: nil).result.check
      .findings
    #expect(
      findings.map(\.message) == [
        "'acme-enginering' is no framework of the project; did you mean 'acme-engineering'?"
      ])
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

  @Test func aGoodPlanStaysGoodWhileNobodyRatesAnew() async throws {
    for day in ["2026-10-01", "2026-12-31", "2027-03-31", "2027-06-30", "2027-08-31"] {
      let reviewed = try await ReviewedExample(
        documents: ReviewedExample.documents(),
        levels: ["design": .rated(0), "coaching": .rated(0)],
        ratedOn: CalendarDate(trusted: "2026-11-15"), today: CalendarDate(trusted: day))
      #expect(reviewed.rules == [], "\(day)")
    }
  }

  @Test func aLevelGrowsFromTheDayOfItsRating() async throws {
    let documents = ReviewedExample.documents()
    func rules(ratedOn day: String) async throws -> [String] {
      try await ReviewedExample(
        documents: documents, levels: ["design": .rated(0), "coaching": .rated(0)],
        ratedOn: CalendarDate(trusted: day), today: CalendarDate(trusted: "2027-06-15")
      ).rules
    }
    // Half a year's growth until the end of September, of which the outcome is due in June.
    #expect(try await rules(ratedOn: "2026-12-15") == [])
    #expect(try await rules(ratedOn: "2027-06-01") == ["too-little-time"])
  }

  @Test func ratingsBeforeThePlanGiveNoMoreTime() async throws {
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents(
        head: "role=\"senior\" from=\"2026-10-01\" by=\"2026-12-31\"",
        "<planned-outcomes/><reviews><review on=\"2026-11-15\"/></reviews>"),
      levels: ["design": .rated(0)], ratedOn: CalendarDate(trusted: "2025-10-01"))
    #expect(reviewed.rules.contains("too-little-time"))
  }

  @Test func anOutcomeThatIsDueTooSoonIsToldHoweverLongThePlanIs() async throws {
    func findings(_ day: String, today: String, ratedOn: String? = nil) async throws -> [String] {
      try await ReviewedExample(
        documents: ReviewedExample.documents(
          """
          <planned-outcomes><planned-outcome id="first" by="\(day)">
            <title>Two teams run on one cache</title><for-person>More say</for-person>
            <for-organization>Fewer calls</for-organization><evidence>Their logs</evidence>
            <develops competency="design"/></planned-outcome></planned-outcomes>
          """), levels: ratedOn == nil ? [:] : ["design": .rated(0)],
        ratedOn: ratedOn.map { CalendarDate(trusted: $0) }, today: CalendarDate(trusted: today)
      ).result.check.findings.map(\.message)
    }
    let told = [
      "from 2026-10-01 to 2026-10-15 are about 15 days for 'first', and its levels take about 6 months"
    ]
    #expect(try await findings("2026-10-15", today: "2026-10-01") == told)
    #expect(try await findings("2026-10-15", today: "2026-12-31") == told)
    #expect(
      try await findings("2026-10-15", today: "2026-12-31", ratedOn: "2026-11-01") == told)
    // Whoever missed a day that was fair is not told that it was not.
    #expect(
      try await findings("2027-04-01", today: "2027-06-30", ratedOn: "2027-04-15") == [])
  }

  @Test(.timeLimit(.minutes(1)))
  func aPlanOfVeryManyOutcomesIsReviewedInTime() async throws {
    let count = Sizes.many(1000, inDebug: 300)
    let outcomes = (0..<count).map { number in
      """
      <planned-outcome id="o\(number)" by="2027-06-30"><title>Team \(number) runs on the cache</title>
        <for-person>More say</for-person><for-organization>Fewer calls</for-organization>
        <evidence>Its log</evidence>
        <develops competency="\(number.isMultiple(of: 2) ? "design" : "desing")"/></planned-outcome>
      """
    }
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents(
        "<planned-outcomes>\(outcomes.joined(separator: "\n"))</planned-outcomes>"))
    #expect(reviewed.rules.count { $0 == "plan-reference" } == count / 2)
  }

  /// Long names that are nearly alike are slow to compare.
  @Test(.timeLimit(.minutes(1)))
  func oneSlipThatIsWrittenManyTimesIsLookedUpOnce() async throws {
    let stem = String(repeating: "x", count: 60)
    let competencies = (0..<Sizes.many(1500, inDebug: 500)).map { number in
      "<competency id=\"\(stem)\(String(repeating: "z", count: 36))\(1000 + number)\" scale=\"mastery\">"
        + "<title>C\(number)</title></competency>"
    }
    let slip = "<develops competency=\"\(stem)\(String(repeating: "y", count: 40))\"/>"
    let outcomes = (0..<400).map { number in
      """
      <planned-outcome id="o\(number)"><title>Team \(number) runs on the cache</title>\(slip)
      </planned-outcome>
      """
    }
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents(
        "<planned-outcomes>\(outcomes.joined())</planned-outcomes>",
        framework: """
          <competencies><area id="craft"><title>Craft</title>
            <competency id="design" scale="mastery"><title>Design</title></competency>
            <competency id="coaching" scale="mastery"><title>Coaching</title></competency>
            <competency id="delivery" scale="mastery"><title>Delivery</title></competency>
            \(competencies.joined())</area></competencies>
          """))
    let findings = reviewed.result.check.findings.filter { $0.rule.rawValue == "plan-reference" }
    #expect(findings.count == 400)
    #expect(Set(findings.map(\.help)).count == 1)
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

  @Test func choiceOfMoreThanThereIsAsksForAll() async throws {
    let all = Self.withChoice.replacing("at-least=\"1\"", with: "at-least=\"3\"")
    func rules(_ levels: [String: LevelState]) async throws -> [String] {
      try await ReviewedExample(
        documents: ReviewedExample.documents("<planned-outcomes/>", framework: all),
        levels: levels
      ).rules.filter { $0.hasSuffix("-gap") }
    }
    #expect(try await rules(["coaching": .rated(2), "design": .rated(1)]) == [])
    #expect(try await rules(["coaching": .rated(2), "design": .rated(0)]) == ["uncovered-gap"])
  }

  @Test func alternativeThatIsNotDefinedIsNotKnownAndNotMissing() async throws {
    let undefined = Self.withChoice.replacing(
      "competency=\"coaching\"", with: "competency=\"cooking\"")
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents("<planned-outcomes/>", framework: undefined),
      levels: ["design": .rated(0)])
    #expect(reviewed.rules.filter { $0.hasSuffix("-gap") } == ["unknown-gap"])
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

  @Test func whatALaterRequirementLeavesOpenIsSaidOnceAndOnlyAsANote() async throws {
    let postponed = try await ReviewedExample(
      documents: ReviewedExample.documents(
        "<boundaries><boundary competency=\"design\">Next year</boundary></boundaries>"))
    // The outcome develops it after all: one of the two is too much.
    #expect(postponed.rules == ["postponed-requirement"])
    let left = try await ReviewedExample(
      documents: ReviewedExample.documents(
        """
        <planned-outcomes/>
        <boundaries><boundary competency="design">Next year</boundary></boundaries>
        """))
    #expect(left.rules == ["no-outcome", "postponed-requirement"])
  }

  @Test func whoeverHasAllNeedsNoOutcome() async throws {
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents("<planned-outcomes/>"),
      levels: ["design": .rated(1), "coaching": .rated(0)])
    #expect(reviewed.rules == [])
  }

  // MARK: - The target

  private static func ladder(_ requirements: String, moves: String? = nil) -> String {
    """
    <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
      <role id="engineer" grade="g2" entry="true"><title>Engineer</title></role>
      <role id="old" grade="g2"><title>Old hand</title><deprecated since="1.0.0"/></role>
      <role id="senior" grade="g3"><title>Senior</title><requirements>\(requirements)</requirements></role>
    </track></tracks>
    \(moves ?? "<moves><move from=\"engineer\" to=\"senior\" kind=\"promotion\"/></moves>")
    """
  }

  @Test func aWayThroughDeprecatedRolesIsNoWay() async throws {
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents(
        framework: Self.ladder(
          "<requires competency=\"design\" level=\"independent\"/>",
          moves: "<moves><move from=\"engineer\" to=\"old\" kind=\"lateral\"/>"
            + "<move from=\"old\" to=\"senior\" kind=\"promotion\"/></moves>")))
    let finding = try #require(
      reviewed.result.check.findings.first { $0.rule.rawValue == "no-route" })
    #expect(
      finding.message
        == "no moves lead from 'engineer' to 'senior', except through deprecated roles")
  }

  @Test func aDeprecatedTargetCanBeEntered() async throws {
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents(
        head: "role=\"old\" from=\"2026-10-01\" by=\"2027-09-30\"",
        framework: Self.ladder(
          "<requires competency=\"design\" level=\"independent\"/>",
          moves: "<moves><move from=\"engineer\" to=\"old\" kind=\"lateral\"/></moves>")))
    #expect(reviewed.rules == ["deprecated-target"])
  }

  @Test(arguments: [
    // Optional requirements raise no bar.
    (
      "<requires competency=\"design\" level=\"independent\"/>"
        + "<requires competency=\"coaching\" level=\"trusted\" optional=\"true\"/>", [String]()
    ),
    // The alternative that was asked for is enough.
    (
      "<choose id=\"breadth\" at-least=\"1\"><requires competency=\"design\" level=\"independent\"/>"
        + "<requires competency=\"delivery\" level=\"trusted\"/></choose>", []
    ),
    (
      "<choose id=\"breadth\" at-least=\"2\"><requires competency=\"design\" level=\"independent\"/>"
        + "<requires competency=\"delivery\" level=\"trusted\"/></choose>",
      ["'breadth' asks for 2 of 2 today, and what was asked does not meet it"]
    ),
    (
      "<choose id=\"breadth\" at-least=\"1\"><requires competency=\"design\" level=\"trusted\"/>"
        + "<requires competency=\"delivery\" level=\"trusted\"/></choose>",
      ["'breadth' asks for 1 of 2 today, and what was asked does not meet it"]
    ),
    // Of a choice of which nothing was written down, nobody knows what it was.
    (
      "<requires competency=\"design\" level=\"independent\"/><choose id=\"breadth\" at-least=\"1\">"
        + "<requires competency=\"delivery\" level=\"trusted\"/></choose>", []
    ),
  ])
  func aBarIsRaisedByWhatMustBeMet(_ requirements: String, _ messages: [String]) async throws {
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents(framework: Self.ladder(requirements)))
    #expect(
      reviewed.result.check.findings.filter { $0.rule.rawValue == "raised-bar" }.map(\.message)
        == messages)
  }

  @Test func whatNobodyWroteDownIsToldOfOnlyForANewerFramework() async throws {
    var documents = ReviewedExample.documents(
      """
      <starting-points><starting-point competency="design" level="learning" asked="independent"/>
        <starting-point competency="coaching" level="learning"/></starting-points>
      """)
    #expect(try await ReviewedExample(documents: documents).rules == [])
    documents["plan.xml"] = documents["plan.xml"]?.replacing(
      "role=\"senior\"", with: "role=\"senior\" version=\"0.9.0\"")
    #expect(
      try await ReviewedExample(documents: documents).result.check.findings.map(\.message) == [
        "'coaching' is asked for by version 1.0.0, and no starting point says what was asked"
      ])
  }

  @Test func aVersionThatTheFrameworkDoesNotHaveYetIsToldOf() async throws {
    var documents = ReviewedExample.documents()
    documents["plan.xml"] = documents["plan.xml"]?.replacing(
      "role=\"senior\"", with: "role=\"senior\" version=\"9.0.0\"")
    let findings = try await ReviewedExample(documents: documents).result.check.findings
    #expect(
      findings.map(\.message) == [
        "'9.0.0' is no version of 'acme-engineering': the newest is 1.0.0"
      ])
    #expect(findings.map(\.rule.rawValue) == ["plan-reference"])
    documents["plan.xml"] = documents["plan.xml"]?.replacing("9.0.0", with: "0.1.0")
    // Older versions are rarely kept beside the newest.
    #expect(
      try await ReviewedExample(documents: documents).rules.contains("plan-reference") == false)
  }

  // MARK: - Entries

  /// What stands twice, as messages.
  private func repeated(_ plan: String) async throws -> [String] {
    try await ReviewedExample(documents: ReviewedExample.documents(plan)).result.check.findings
      .filter { $0.rule.rawValue == "duplicate-entry" }.map(\.message)
  }

  private static func outcome(_ id: String, _ develops: String) -> String {
    """
    <planned-outcome id="\(id)"><title>Two teams run on one cache</title>
      <for-person>A design of their own</for-person><for-organization>One cache less</for-organization>
      <evidence>Both services answer without a cache of their own</evidence>\(develops)
    </planned-outcome>
    """
  }

  @Test(arguments: [
    (
      "<planned-outcomes>" + PlanReviewTests.outcome("o1", "<develops competency=\"design\"/>")
        + PlanReviewTests.outcome("o1", "<develops competency=\"coaching\"/>")
        + "</planned-outcomes>",
      "outcome 'o1' is there twice"
    ),
    (
      "<planned-outcomes>"
        + PlanReviewTests.outcome(
          "o1", "<develops competency=\"design\"/><develops competency=\"design\" to=\"trusted\"/>")
        + "</planned-outcomes>",
      "competency 'design' is there twice"
    ),
    (
      "<reviews><review on=\"2027-03-01\"/><review on=\"2027-03-01\"/></reviews>",
      "review on '2027-03-01' is there twice"
    ),
    (
      """
      <starting-points><starting-point competency="design" level="learning"/>
        <starting-point competency="design" level="trusted"/>
        <starting-point competency="coaching" level="learning"/></starting-points>
      """, "starting point of 'design' is there twice"
    ),
    (
      "<check-ins><check-in id=\"talk\" every=\"P1M\">A talk</check-in>"
        + "<check-in id=\"talk\" every=\"P2M\">A talk</check-in></check-ins>",
      "check-in 'talk' is there twice"
    ),
  ])
  func anEntryThatStandsTwiceIsToldOf(_ plan: String, _ message: String) async throws {
    #expect(try await repeated(plan) == [message])
  }

  @Test func oneCompetencyMayGrowByTwoOutcomes() async throws {
    let develops = "<develops competency=\"design\"/>"
    let plan =
      "<planned-outcomes>" + Self.outcome("o1", develops) + Self.outcome("o2", develops)
      + "</planned-outcomes>"
    #expect(try await repeated(plan) == [])
  }

  @Test(.timeLimit(.minutes(1)))
  func veryManyEntriesThatStandTwiceAreToldOfInTime() async throws {
    let count = Sizes.many(10_000, inDebug: 3_000)
    let reviews = String(repeating: "<review on=\"2027-03-01\"/>", count: count)
    #expect(try await repeated("<reviews>\(reviews)</reviews>").count == count - 1)
  }

  // MARK: - Support, actions and evidence

  @Test(arguments: ["none", "Nothing.", "n/a", "no", "x", "nichts", "keine", "entfällt"])
  func supportThatIsADenialIsNone(_ text: String) async throws {
    let denied = "<offer by=\"manager\" competency=\"design\">\(text)</offer>"
    let findings = try await ReviewedExample(
      documents: ReviewedExample.documents("<support>\(denied)</support>")
    ).result.check.findings
    #expect(findings.map(\.rule.rawValue) == ["no-support"])
    let given = denied + "<offer by=\"mentor\">Two hours a month</offer>"
    #expect(
      try await ReviewedExample(
        documents: ReviewedExample.documents("<support>\(given)</support>")
      ).rules == [])
  }

  @Test func supportThatIsADenialCoversNoGap() async throws {
    let support =
      "<support><offer by=\"manager\" competency=\"coaching\">none</offer>"
      + "<offer by=\"mentor\">Two hours a month</offer></support>"
    let documents = ReviewedExample.documents(
      head: "role=\"staff\" from=\"2026-10-01\" by=\"2028-09-30\"", support)
    #expect(try await ReviewedExample(documents: documents).rules.contains("uncovered-gap"))
  }

  @Test(arguments: [
    ("on-the-job", "Attend the course on caches", true), ("mentoring", "A book on caches", false),
    ("mentoring", "Sit in on the design review", false),
    ("stretch-role", "Take part in the leadership training", true),
    ("learning", "Sit in on the design review", true),
  ])
  func anActionIsACourseByItsTextAsWell(
    _ kind: String, _ text: String, _ isCourse: Bool
  ) async throws {
    let action = "<develops competency=\"design\"/><action kind=\"\(kind)\">\(text)</action>"
    let rules = try await ReviewedExample(
      documents: ReviewedExample.documents(
        "<planned-outcomes>" + Self.outcome("o1", action) + "</planned-outcomes>")
    ).rules
    #expect(rules == (isCourse ? ["only-courses"] : []))
  }

  @Test(arguments: ["Two teams run on one cache", "two teams run on one cache!"])
  func evidenceThatSaysTheOutcomeAgainShowsNothing(_ evidence: String) async throws {
    let plan =
      "<planned-outcomes>"
      + Self.outcome("o1", "<develops competency=\"design\"/>")
      .replacing("Both services answer without a cache of their own", with: evidence)
      + "</planned-outcomes>"
    let findings = try await ReviewedExample(documents: ReviewedExample.documents(plan))
      .result.check.findings
    #expect(
      findings.map(\.message) == [
        "'\(evidence)' is the outcome again, and shows nothing of 'o1'"
      ])
    #expect(findings.map(\.rule.rawValue) == ["no-evidence"])
  }

  // MARK: - Boundaries

  @Test(arguments: [
    ("<develops competency=\"design\"/>", true),
    ("<develops competency=\"design\" to=\"independent\"/>", true),
    // The boundary is about what is missing still.
    ("<develops competency=\"design\" to=\"learning\"/>", false),
    ("<develops competency=\"coaching\"/>", false),
  ])
  func whatAnOutcomeDevelopsCannotBeLeftForLater(
    _ develops: String, _ isTold: Bool
  ) async throws {
    let plan =
      "<planned-outcomes>" + Self.outcome("o1", develops) + "</planned-outcomes>"
      + "<boundaries><boundary competency=\"design\">Next year</boundary></boundaries>"
    let messages = try await ReviewedExample(documents: ReviewedExample.documents(plan))
      .result.check.findings.map(\.message)
    #expect(
      messages.contains("'design' is left for later here, and 'o1' develops it") == isTold,
      "\(messages)")
  }

  // MARK: - Conventions

  @Test func howManyGrowAtOnceIsAConvention() async throws {
    var documents = ReviewedExample.documents(
      head: "role=\"staff\" from=\"2026-10-01\" by=\"2027-09-30\"",
      """
      <starting-points><starting-point competency="design" level="learning" asked="trusted"/>
        <starting-point competency="coaching" level="learning" asked="independent"/></starting-points>
      <planned-outcomes><planned-outcome id="first"><title>Two teams run on one cache</title>
        <develops competency="design"/></planned-outcome></planned-outcomes>
      """)
    // Twelve months of design beside six of coaching.
    #expect(try await !ReviewedExample(documents: documents).rules.contains("too-little-time"))
    documents["coequal.xml"] = Self.project(
      "<conventions><convention id=\"growth\" value=\"one-at-a-time\"/></conventions>")
    #expect(try await ReviewedExample(documents: documents).rules.contains("too-little-time"))
  }

  @Test(arguments: [
    // Two steps for an outcome are fine by themselves, and too many where they may not outnumber it.
    ([2], 1, false, "2 steps and 1 check-in for 1 outcome are prescribed"),
    ([1], 0, false, nil),
    ([0], 2, false, "2 check-ins for 1 outcome are prescribed"),
    ([2, 0, 0], 1, false, nil),
    ([2, 1, 1], 0, false, "4 steps for 3 outcomes are prescribed"),
    ([4, 0, 0, 0], 0, true, nil),
  ])
  func howMuchAPlanMayPrescribeIsAConvention(
    _ actions: [Int], _ checkIns: Int, _ isTooMuchByItself: Bool,
    _ message: String?
  ) async throws {
    let planned = actions.enumerated().map { index, count in
      "<planned-outcome id=\"o\(index)\"><title>Two teams run on one cache</title>"
        + String(repeating: "<action kind=\"on-the-job\">Ask a team</action>", count: count)
        + "</planned-outcome>"
    }
    // What is asked once does not come back, so it is not counted.
    let asked =
      (0..<checkIns).map { "<check-in id=\"c\($0)\" every=\"P1M\">What is in the way</check-in>" }
      + ["<check-in id=\"once\">What came of it</check-in>"]
    var documents = ReviewedExample.documents(
      "<planned-outcomes>\(planned.joined())</planned-outcomes><check-ins>\(asked.joined())</check-ins>"
    )
    let rule = "micromanagement"
    #expect(
      try await ReviewedExample(documents: documents).rules.contains(rule) == isTooMuchByItself)
    documents["coequal.xml"] = Self.project(
      "<conventions><convention id=\"prescription\" value=\"more-than-outcomes\"/></conventions>")
    let found = try await ReviewedExample(documents: documents).result.check.findings.filter {
      $0.rule.rawValue == rule
    }
    #expect(found.map(\.message) == (message.map { [$0] } ?? []))
  }

  // MARK: - Two plans

  private func duplicates(_ heads: [String], names: [String]? = nil) async throws -> [String] {
    let documents = ReviewedExample.documents()
    let catalog = await Registry(documents: documents.filter { $0.key != "plan.xml" }).load()
    let files = heads.enumerated().map { number, head in
      let text = documents["plan.xml"]?
        .replacing(" role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"", with: "")
        .replacing("id=\"example\"", with: head)
      return DocumentReader.read(
        name: names?[number] ?? "plan\(number).xml", contents: Array((text ?? "").utf8))
    }
    return try PlanReview(in: catalog, today: ReviewedExample.today).review(files).check.findings
      .filter { $0.rule.rawValue == "duplicate-plan" }.map {
        "\($0.place?.file ?? ""): \($0.message)"
      }
  }

  @Test func plansWithTheSameIdNameEachOther() async throws {
    let head = "id=\"a\" role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\""
    #expect(
      try await duplicates([head, head]) == [
        "plan0.xml: 'a' is the id of another plan as well",
        "plan1.xml: 'a' is the id of another plan as well",
      ])
    #expect(try await duplicates([head, head], names: ["plan.xml", "plan.xml"]) == [])
  }

  @Test func plansOfOnePersonForOneTargetMayFollowEachOther() async throws {
    func head(_ id: String, _ from: String, _ by: String, role: String = "senior") -> String {
      "id=\"\(id)\" role=\"\(role)\" from=\"\(from)\" by=\"\(by)\""
    }
    let first = head("a", "2026-10-01", "2027-09-30")
    #expect(try await duplicates([first, head("b", "2027-10-01", "2028-09-30")]) == [])
    #expect(
      try await duplicates([first, head("b", "2027-01-01", "2028-09-30", role: "staff")]) == [])
    // The third begins after the second has ended, and while the first still lasts.
    let three = [
      first, head("b", "2026-11-01", "2026-12-01"), head("c", "2027-09-30", "2028-09-30"),
    ]
    let message = "'p001' has another plan for 'acme-engineering/senior' in these days"
    #expect(
      try await duplicates(three) == (0...2).map { "plan\($0).xml: \(message)" })
  }

  @Test(.timeLimit(.minutes(1)))
  func veryManyPlansForOneTargetAreComparedInTime() {
    let plan = Plan(
      id: Identifier(trusted: "a"), language: LanguageTag(trusted: "en"), person: "p001",
      framework: Identifier(trusted: "acme"), role: Identifier(trusted: "senior"),
      from: ReviewedExample.today, by: ReviewedExample.today)
    let plans = (0..<60_000).map { number in
      var one = plan
      one.id = Identifier(trusted: "p\(number)")
      return (plan: one, place: Place(file: "\(number).xml", range: 0..<0))
    }
    #expect(PlanTwin.find(among: plans).allSatisfy { $0?.likeness == .target })
  }

  @Test func theRoleThatIsHeldIsNoTargetWithoutANote() async throws {
    let reviewed = try await ReviewedExample(
      documents: ReviewedExample.documents(
        head: "role=\"engineer\" from=\"2026-10-01\" by=\"2027-09-30\""))
    let findings = reviewed.result.check.findings.filter { $0.rule.rawValue == "held-target" }
    #expect(findings.map(\.message) == ["'p001' holds 'engineer' already"])
    #expect(findings.map(\.severity) == [.note])
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
    // Each lacks support, and each is the copy of the other.
    #expect(one.check.findings.count == 4)
  }
}
