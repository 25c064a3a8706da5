import Foundation
import Testing

/// Every record about somebody, told by the built program.
@Suite("BuiltBinary: records", .enabled(if: BuiltProgram.found != nil))
struct RecordsCommandTests {
  private func records(
    _ person: String = "p101", _ options: [String] = [],
    _ change: (HarborCopy) throws -> Void = { _ in }
  ) throws -> BuiltProgram.Output {
    try withTemporaryFolder { folder in
      let copy = try HarborCopy(in: folder)
      try change(copy)
      return try #require(BuiltProgram.found)
        .run(["readiness", person, "--records", copy.path] + options)
    }
  }

  @Test func everyRecordOfAPersonIsShownAndNoneOfOthers() throws {
    let run = try records()
    #expect(run.status == 0)
    let rows = try String(
      contentsOf: BuiltProgram.packageFolder.appending(
        path: "Frameworks/examples/harbor/assessments.csv"), encoding: .utf8
    ).split(separator: "\n").filter { $0.hasPrefix("p101,") }
    #expect(run.output.components(separatedBy: "Competency: ").count == rows.count + 1)
    for text in [
      "2023-01-01", "hire", "2025-09-01", "promotion", "plans/p101.xml", "birth-year", "rating",
      "Its rows hold as well: base, currency, sex.", "column 'contest'",
    ] { #expect(run.words.contains(text), "\(text)") }
    let raters = Set(
      rows.map { String($0.split(separator: ",", omittingEmptySubsequences: false)[3]) })
    let named = Set(run.output.matches(of: #/p[0-9]{3}/#).map { String($0.output) })
    #expect(named.isSubset(of: raters.union(["p101"])))
    #expect(run.output.components(separatedBy: "harbor-sales/").count == rows.count + 3)
  }

  @Test func rowThatSaysNonsenseIsARecordAsItIsWritten() throws {
    let run = try records { copy in
      try copy.replace("p101,2023-01-01,hire", with: "p101,yesterday,hire", in: "history.csv")
      try copy.replace(
        "p101,harbor-sales/delivery,trusted,p048,manager,2026-11-01",
        with: "p101,harbor-sales/delivery,trusted,p048,manager,soon", in: "assessments.csv")
    }
    #expect(run.status == 0)
    #expect(run.words.contains("yesterday"))
    #expect(run.words.contains("Day: soon"))
  }

  @Test func whatCannotBeReadIsSaidAndTheReportIsNotCalledWhole() throws {
    let damages: [(file: String, text: String, other: String, message: String)] = [
      (
        "people.csv", "p101,harbor-sales/senior", "p101,x,harbor-sales/senior",
        "1 row cannot be read"
      ),
      ("plans/p101.xml", "</plan>", "", "cannot be read as a document"),
      ("history.csv", "person,from", "who,from", "no column says whom"),
      ("coequal.xml", "<plans path=\"plans\"", "<plans path=\"palns\"", "does not exist"),
    ]
    for damage in damages {
      let run = try records { copy in
        try copy.replace(damage.text, with: damage.other, in: damage.file)
      }
      #expect(run.status == 2, "\(damage.file)")
      #expect(run.words.contains("Could not be read"), "\(damage.file)")
      #expect(run.words.contains(damage.message), "\(run.output)")
      #expect(run.output.contains("Competency: "))
    }
  }

  @Test func everyTableOfRatingsIsLookedAtAndOneThatIsNamedAsWell() throws {
    let other =
      "person,competency,level,rater,kind,on\np101,harbor-sales/coaching,trusted,p7,peer,2020-01-01\n"
    let run = try records { copy in
      try other.write(
        to: copy.folder.appending(path: "old.csv"), atomically: true, encoding: .utf8)
      try copy.replace(
        "<plans path", with: "<table kind=\"assessments\" path=\"old.csv\"/>\n<plans path",
        in: "coequal.xml")
    }
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.words.contains("2020-01-01"))
    #expect(run.words.contains("2026-11-01"))
  }

  @Test func plansBehindALinkAreRecordsToo() throws {
    let run = try records { copy in
      let plans = copy.folder.appending(path: "plans")
      let real = copy.folder.appending(path: "real")
      try FileManager.default.moveItem(at: plans, to: real)
      try FileManager.default.createSymbolicLink(at: plans, withDestinationURL: real)
    }
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.words.contains("plans/p101.xml"))
  }

  /// Plans inside a folder that is not followed may be about the person.
  @Test func aFolderThatIsNotFollowedIsSaid() throws {
    let run = try records { copy in
      let other = copy.folder.appending(path: "other")
      try FileManager.default.createDirectory(at: other, withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(
        at: copy.folder.appending(path: "plans/more"), withDestinationURL: other)
    }
    #expect(run.status == 2)
    #expect(run.words.contains("plans/more"))
  }

  /// What holds ratings or plans of people is for nobody else on the machine.
  @Test(arguments: [
    ["readiness", "p101", "--records"], ["readiness", "--matrix"], ["plan", "review"],
    ["parity", "progress"], ["routes", "p101", "harbor-sales/director"],
  ])
  func filesAboutPeopleAreForTheUserAlone(_ arguments: [String]) throws {
    try withTemporaryFolder { folder in
      let copy = try HarborCopy(in: folder)
      let file = folder.appending(path: "report")
      let place = arguments[0] == "routes" ? ["--in", copy.path] : [copy.path]
      let run = try #require(BuiltProgram.found)
        .run(arguments + place + ["--output", file.path])
      #expect(run.status != 2, "\(run.messages)")
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func personOfWhomThereIsNoRecordIsAnError() throws {
    let run = try records("p10")
    #expect(run.status == 2)
    #expect(run.messages.contains("no record of a person 'p10'"))
    #expect(run.output == "")
  }
}

extension BuiltProgram.Output {
  /// The output without the ends of lines, which depend on how long paths are.
  fileprivate var words: String {
    output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
