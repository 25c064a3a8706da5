import Foundation
import Testing

/// Plans of people written, reviewed and shown by the built program.
@Suite("BuiltBinary: plans", .enabled(if: BuiltProgram.found != nil))
struct PlanCommandTests {
  private let harbor = "Frameworks/examples/harbor"
  private let day = ["--day", "2026-12-31"]

  private func program() throws -> BuiltProgram { try #require(BuiltProgram.found) }

  private func plan(_ arguments: String...) throws -> BuiltProgram.Output {
    try program().run(["plan"] + arguments + day)
  }

  @Test func aProjectWithoutAConsultationIsRefused() throws {
    try withTemporaryFolder { folder in
      let project = """
        <project xmlns="urn:coequal:1" format="1.0"><data><plans path="plans"/></data></project>
        """
      try Data(project.utf8).write(to: folder.appending(path: "coequal.xml"))
      for command in [["review"], ["new", "p001", "senior", "--by", "2028-01-01"]] {
        let run = try program().run(["plan"] + command, in: folder)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.messages.contains("<consultation about=\"progression\""))
      }
    }
  }

  @Test func exitCodesAreThoseOfACheck() throws {
    #expect(try plan("review", "\(harbor)/plans/p096.xml").status == 0)
    #expect(try plan("review", "\(harbor)/plans/p099.xml").status == 1)
    #expect(try plan("review", "\(harbor)/plans/p099.xml", "--fail-level", "error").status == 0)
    #expect(try plan("review", "\(harbor)/plans/p089.xml").status == 0)
    #expect(try plan("review", "\(harbor)/plans/p089.xml", "--fail-level", "note").status == 1)
    #expect(try plan("review", "\(harbor)/plans/p000.xml").status == 2)
  }

  /// Each plan of the example shows what its README says.
  @Test(arguments: [
    ("p023", []), ("p096", []), ("p144", []), ("p089", ["leading-only-way-up"]),
    ("p070", ["too-little-time", "too-much-at-once"]), ("p099", ["micromanagement", "no-review"]),
    ("p076", ["no-evidence", "one-sided-benefit", "only-courses", "unobservable-outcome"]),
    ("p101", ["no-support", "uncovered-gap", "unknown-gap", "unknown-time"]),
    ("p083", ["no-route", "unknown-time"]), ("p062", ["raised-bar", "uncovered-gap"]),
    ("p110", ["plan-dates", "raised-bar"]), ("p128", ["plan-reference"]),
  ])
  func thePlansOfTheExampleShowThis(_ person: String, _ rules: [String]) throws {
    let run = try plan("review", "\(harbor)/plans/\(person).xml", "--format", "json")
    let findings = try JSONDecoder().decode(Findings.self, from: Data(run.output.utf8)).findings
    #expect(Set(findings.map(\.rule)).sorted() == rules)
  }

  private struct Findings: Decodable {
    struct Finding: Decodable {
      let rule: String
    }

    let findings: [Finding]
  }

  @Test func aFolderAndAProjectStandForAllTheirPlans() throws {
    let folder = try plan("review", "\(harbor)/plans")
    let project = try plan("review", harbor)
    #expect(folder.output == project.output)
    #expect(project.output.contains("looked at 12 plans"))
  }

  @Test func aPageAndMinutesSayTheSame() throws {
    for format in ["markdown", "html"] {
      let run = try plan("review", "\(harbor)/plans/p099.xml", "--format", format)
      #expect(run.output.contains("micromanagement"), "\(format)")
      #expect(run.output.contains("and about 2 check-ins a week are prescribed"), "\(format)")
    }
  }

  @Test(arguments: ["markdown", "html", "json"])
  func theRecordSaysWhatWasLookedAt(_ format: String) throws {
    let run = try plan("review", "\(harbor)/plans/p096.xml", "--format", format)
    for part in ["2026-12-31", "1 plan", "p096-senior", "harbor-operations/senior", "1.0.0"] {
      #expect(run.output.contains(part), "\(format): \(part)")
    }
  }

  @Test(arguments: ["p023", "p096", "p144"])
  func aGoodPlanIsGoodHalfAYearLater(_ person: String) throws {
    let run = try program().run(
      "plan", "review", "\(harbor)/plans/\(person).xml", "--day", "2027-06-30")
    #expect(run.output.hasSuffix("no findings\n"))
  }

  @Test func aProjectWithRatingsAndNoCensusKnowsNobodyAsNobody() throws {
    try withTemporaryFolder { folder in
      let copy = folder.appending(path: "harbor")
      try FileManager.default.copyItem(
        at: BuiltProgram.packageFolder.appending(path: harbor), to: copy)
      let file = copy.appending(path: "coequal.xml")
      let text = try String(contentsOf: file, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      guard let start = lines.firstIndex(where: { $0.contains("kind=\"census\"") }) else { return }
      // A history names everybody as well, and comes after the three lines of the census.
      try (lines[..<start] + lines[(start + 4)...]).joined(separator: "\n")
        .write(to: file, atomically: true, encoding: .utf8)
      let review = try program().run(["plan", "review", copy.path + "/plans/p096.xml"] + day)
      #expect(review.status == 0)
      #expect(!review.output.contains("is nobody"))
      let draft = try program().run(
        [
          "plan", "new", "p999", "harbor-engineering/senior", "--by", "2028-06-30", "--in",
          copy.path,
        ]
          + day)
      #expect(draft.status == 0)
    }
  }

  @Test func aDeprecatedTargetIsToldOfWhenThePlanIsWritten() throws {
    try withTemporaryFolder { folder in
      for (name, text) in [
        (
          "coequal.xml",
          """
          <project xmlns="urn:coequal:1" format="1.0"><consultations>
            <consultation about="progression" on="2026-01-31" with="all"/></consultations></project>
          """
        ),
        (
          "framework.xml",
          """
          <framework xmlns="urn:coequal:1" format="1.0" id="acme" version="1.0.0" xml:lang="en">
            <title>A</title><uses structure="s" version="1"/>
            <tracks><track id="t" kind="executor"><title>T</title>
              <role id="old" grade="g1"><title>Old</title><deprecated since="1.0.0" successor="new"/></role>
              <role id="new" grade="g1"><title>New</title></role></track></tracks></framework>
          """
        ),
        (
          "structure.xml",
          """
          <structure xmlns="urn:coequal:1" format="1.0" id="s" version="1.0.0" xml:lang="en">
            <title>A</title><grades><grade id="g1" rank="1"/></grades></structure>
          """
        ),
      ] {
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      let run = try program().run(
        ["plan", "new", "p1", "old", "--by", "2028-06-30"] + day, in: folder)
      #expect(run.status == 0, "\(run.messages)")
      #expect(
        run.messages.contains("'old' is deprecated since version 1.0.0; 'new' takes its place"))
    }
  }

  @Test func aDraftThatItsReviewWouldRejectIsToldOf() throws {
    let short = try plan(
      "new", "p166", "harbor-engineering/practitioner", "--by", "2027-06-30", "--in", harbor)
    #expect(short.status == 0)
    #expect(
      short.messages.contains(
        "coequal: from 2026-12-31 to 2027-06-30 are about 6 months, and the levels take"))
    // No moves lead from operations to engineering.
    let far = try plan(
      "new", "p096", "harbor-engineering/practitioner", "--by", "2036-06-30", "--in", harbor)
    #expect(far.messages.contains("no moves lead from one to another"))
    let held = try plan(
      "new", "p096", "harbor-operations/practitioner", "--by", "2030-06-30", "--in", harbor)
    #expect(held.messages.contains("coequal: 'p096' holds 'practitioner' already"))
  }

  @Test func aPlanOfMoreThanTenYearsIsRefused() throws {
    let run = try plan(
      "new", "p166", "harbor-engineering/practitioner", "--by", "9999-12-31", "--in", harbor)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(
      run.messages.contains("'9999-12-31' is more than ten years away; a plan ends by 2036-12-31"))
  }

  @Test func aFileThatIsNamedInTwoWaysIsOnePlan() throws {
    let run = try plan(
      "review", "\(harbor)/plans/p096.xml", "./\(harbor)/plans/../plans/p096.xml")
    #expect(run.output.contains("looked at 1 plan\n"))
  }

  @Test(arguments: ["markdown", "html", "json"])
  func theRecordOfAPlanSaysAllThatThePlanSays(_ format: String) throws {
    let path = "\(harbor)/plans/p099.xml"
    let run = try plan("show", path, "--format", format)
    let source = try String(
      contentsOf: BuiltProgram.packageFolder.appending(path: path), encoding: .utf8)
    for match in source.matches(of: #/<(for-person|for-organization|action[^>]*)>([^<&']*)</#) {
      #expect(run.output.contains(match.2), "\(match.2)")
    }
    let other = try plan("show", "\(harbor)/plans/p096.xml", "--format", format)
    for day in ["2027-03-31", "2028-09-29"] { #expect(other.output.contains(day), "\(day)") }
  }

  @Test func whatIsLeftForLaterSaysOfWhatItIs() throws {
    let run = try plan("show", "\(harbor)/plans/p062.xml")
    #expect(run.output.contains("  - Coaching: "), "\(run.output)")
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("of what was missing, 1 competency was not rated since"))
  }

  @Test func aNewPlanIsNeverWrittenOverAnother() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "p166.xml").path
      let arguments = [
        "new", "p166", "harbor-engineering/practitioner", "--by", "2028-06-30", "--in", harbor,
        "-o", path,
      ]
      #expect(try program().run(["plan"] + arguments + day).status == 0)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "it is about a person")
      let first = try Data(contentsOf: URL(filePath: path))
      let again = try program().run(["plan"] + arguments + day)
      #expect(again.status == 2)
      #expect(again.messages.contains("exists already"))
      #expect(try Data(contentsOf: URL(filePath: path)) == first)
      let review = try program().run(["plan", "review", path, "--in", harbor] + day)
      #expect(review.status == 1)
      #expect(review.output.contains("[unwritten-plan]"))
    }
  }

  @Test func aRoleOfAnUnsaidFrameworkIsThatOfThePersonsFramework() throws {
    let run = try plan("new", "p100", "senior", "--by", "2028-06-30", "--in", harbor)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("framework=\"harbor-engineering\" role=\"senior\""))
  }

  @Test func aRoleInThePlaceOfThePersonIsToldOf() throws {
    let run = try plan("new", "senior", "p100", "--by", "2028-01-01", "--in", harbor)
    #expect(run.status == 64)
    #expect(
      run.messages.contains("the person comes first: 'coequal plan new p100 senior'"),
      "\(run.messages)")
  }

  @Test func somebodyWhomNobodyKnowsGetsNoPlanAndNoOtherIds() throws {
    let run = try plan(
      "new", "p999", "harbor-engineering/senior", "--by", "2028-06-30", "--in", harbor)
    #expect(run.status == 2)
    #expect(run.messages.contains("no person 'p999'"))
    #expect(!run.messages.contains("did you mean"))
  }

  @Test func aPlanIsShownWithItsNextReviewAndProgress() throws {
    let run = try plan("show", "\(harbor)/plans/p096.xml")
    #expect(run.status == 0)
    #expect(run.output.contains("2027-03-31"))
    #expect(run.output.contains("0 of 2 levels since the plan began"))
  }

  @Test(arguments: [
    (true, true, "harbor-operations/practitioner\n"),
    (false, true, "harbor-operations/practitioner, by the history\n"),
    (false, false, "not known\n"),
  ])
  func roleThatNoCensusTellsIsThatOfTheHistoryWherePeopleWereConsulted(
    hasCensus: Bool, isConsulted: Bool, role: String
  ) throws {
    try withTemporaryFolder { folder in
      let copy = folder.appending(path: "harbor")
      try FileManager.default.copyItem(
        at: BuiltProgram.packageFolder.appending(path: harbor), to: copy)
      let project = copy.appending(path: "coequal.xml")
      var text = try String(contentsOf: project, encoding: .utf8)
      if !hasCensus {
        text.replace(#/ *<table kind="census"(?s:.*?)</table>\n/#, with: "", maxReplacements: 1)
      }
      if !isConsulted {
        text.replace(
          #/ *<consultation about="histories"(?s:.*?)</consultation>\n/#, with: "",
          maxReplacements: 1)
      }
      try text.write(to: project, atomically: true, encoding: .utf8)
      let run = try program().run(
        ["plan", "show", copy.appending(path: "plans/p096.xml").path] + day)
      #expect(run.status == 0, "\(run.messages)")
      let line = run.output.split(separator: "\n").first { $0.hasPrefix("role now") }
      #expect(line.map { $0 + "\n" }?.hasSuffix(role) == true, "\(run.output)")
    }
  }

  @Test func aRuleAboutPlansIsExplainedAndIsNoneOfACheck() throws {
    #expect(try program().run("explain", "no-route").status == 0)
    let check = try program().run("check", harbor, "--rule", "no-route")
    #expect(check.status == 64)
    #expect(check.messages.contains("coequal plan review"))
  }
}
