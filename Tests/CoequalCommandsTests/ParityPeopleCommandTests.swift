import Foundation
import Testing

/// Pay of people compared by the built program.
@Suite("BuiltBinary: parity of people", .enabled(if: BuiltProgram.found != nil))
struct ParityPeopleCommandTests {
  private let harbor = "Frameworks/examples/harbor"

  private func program() throws -> BuiltProgram { try #require(BuiltProgram.found) }

  private func people(_ options: String...) throws -> BuiltProgram.Output {
    try program().run(["parity", "people", harbor] + options)
  }

  @Test func threeAnswersStandApart() throws {
    let run = try people("--edition", "works-council")
    #expect(run.status == 0)
    #expect(run.output.contains("The gap among people alike in all factors"))
    #expect(run.output.contains("The statutory screen"))
    #expect(run.output.contains("Is parity shown?"))
    #expect(run.output.contains("not protected against each other"))
    #expect(run.messages == "")
  }

  @Test func idsAndAmountsOfPeopleAreNotShown() throws {
    for format in ["text", "markdown", "html", "json", "csv"] {
      let output = try people("--minimum-group", "1", "--format", format).output
      #expect(!output.contains("p001"), "\(format)")
      #expect(!output.contains("145728"), "\(format)")
    }
  }

  @Test func smallGroupsAreNotShownUnlessAskedFor() throws {
    let standard = try people().output
    #expect(standard.contains("suppressed"))
    #expect(standard.contains("groups below 10"))
    #expect(!(try people("--minimum-group", "1").output.contains("  suppressed")))
  }

  @Test func amountsOfAFormulaAreShownOnlyWhenAskedFor() throws {
    let name = "gap/everybody/total-hour/mean"
    let without = try program().run("parity", "explain", name, harbor)
    #expect(without.status == 0)
    #expect(without.output.contains("not shown without --pay"))
    let with = try program().run("parity", "explain", name, harbor, "--pay")
    #expect(!with.output.contains("not shown"))
  }

  @Test func figureThatMayNotBeShownIsNotExplained() throws {
    let run = try program().run(
      "parity", "explain", "gap/category/de-6/total-hour/mean", harbor, "--edition",
      "annual-report")
    #expect(run.status == 2)
    #expect(run.messages.contains("may not be shown"))
    #expect(run.output == "")
  }

  @Test func payOfOnePersonIsShownToWhoAsksForIt() throws {
    let run = try program().run("parity", "person", "p004", harbor)
    #expect(run.status == 0)
    #expect(run.output.contains("120276.00  B × h ÷ H × e"))
    let unknown = try program().run("parity", "person", "p00", harbor)
    #expect(unknown.status == 2)
    #expect(!unknown.messages.contains("p001"))
  }

  @Test(arguments: [
    (["--edition", "work-council"], 2, "did you mean 'works-council'"),
    (["--edition", "works-council", "--minimum-group", "5"], 64, "name one of the two"),
    (["--census", "no-such-file.csv"], 2, "no-such-file.csv"),
    (["--minimum-group", "0"], 64, "from 1 to 999999"),
    (["--factor", "tenure:cubed"], 64, "cubed"),
    (["--convention", "part-year=half"], 64, "answer 'half' to 'part-year'"),
    (["--format", "sarif"], 64, "sarif"),
    (["--by", "famly"], 2, "did you mean 'family'"),
    (["--by", "tenure"], 2, "'tenure' holds numbers"),
    (["--by", "manager"], 2, "'manager' holds ids of people"),
    (["--by", "sex"], 2, "'sex' holds the groups that are compared"),
    (["--factor", "sex"], 2, "'sex' holds the groups that are compared"),
    (["--factor", "manager"], 2, "'manager' holds ids of people"),
    (["--factor", "shoe-size"], 2, "there is no column 'shoe-size'"),
  ])
  func whatDoesNotExistIsSaid(options: [String], status: Int, message: String) throws {
    let run = try program().run(["parity", "people", harbor] + options)
    #expect(run.status == status)
    #expect(run.messages.contains(message))
    #expect(run.output == "")
  }

  @Test func numbersEnterInProportionUnlessSaidOtherwise() throws {
    let plain = try people("--factor", "tenure", "--format", "json").output
    #expect(plain.contains("\"form\" : \"number\""))
    #expect(try people("--factor", "tenure:levels", "--format", "json").output.contains("levels"))
  }

  @Test func censusWithoutAnyColumnOfNamesIsRefusedInWholeSentences() throws {
    try withTemporaryFolder { folder in
      let files = [
        "coequal.xml": #"<project xmlns="urn:coequal:1" format="1.0"><data>"#
          + #"<table kind="census" path="people.csv"/></data></project>"#,
        "people.csv": "person,base,weekly-hours,full-time-hours\np1,1,40,40\n",
      ]
      for (name, content) in files {
        try content.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      let run = try program().run("parity", "people", folder.path)
      #expect(run.status == 2)
      #expect(run.messages.contains("has no groups 'sex' to compare; say in coequal.xml"))
    }
  }

  /// A copy of the example with one text of its project file replaced by another, and people's groups by
  /// other names.
  private func changed(
    _ text: String, to other: String, groups: [Character: String] = [:],
    _ body: (String) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let copy = folder.appending(path: "harbor")
      try FileManager.default.copyItem(
        at: BuiltProgram.packageFolder.appending(path: harbor), to: copy)
      let project = copy.appending(path: "coequal.xml")
      let before = try String(contentsOf: project, encoding: .utf8)
      try before.replacing(text, with: other)
        .write(to: project, atomically: true, encoding: .utf8)
      let census = copy.appending(path: "people.csv")
      var people = try String(contentsOf: census, encoding: .utf8)
      for (group, name) in groups {
        people = people.replacing(",\(group),", with: ",\(name),")
      }
      try people.write(to: census, atomically: true, encoding: .utf8)
      try body(copy.path)
    }
  }

  @Test func gapAboveTheToleranceFails() throws {
    try changed("tolerance=\"5%\"", to: "tolerance=\"4%\"") { copy in
      let run = try program().run("parity", "people", copy)
      #expect(run.status == 1)
    }
  }

  @Test func toleranceThatCannotBeCheckedDoesNotPass() throws {
    let run = try people("--minimum-group", "100000")
    #expect(run.status == 2)
    #expect(run.messages.contains("within the tolerance of 5% is not known"))
  }

  @Test func projectsUnknownFactorIsSaidInTheReport() throws {
    try changed("column=\"rating\"", to: "column=\"shoe-size\"") { copy in
      let run = try program().run("parity", "people", copy)
      #expect(run.output.contains("there is no column 'shoe-size'"))
      #expect(run.status == 2)
    }
  }

  @Test func projectsUnknownSliceIsLeftOutWithAWarning() throws {
    try changed("slice by=\"grade\"", to: "slice by=\"grad\"") { copy in
      let run = try program().run("parity", "people", copy)
      #expect(run.status == 0)
      #expect(run.messages.contains("a 'slice' is left out: there is no column 'grad'"))
      #expect(run.messages.contains("did you mean 'grade'?"))
      #expect(run.output.contains("By family"))
    }
  }

  @Test func projectsSliceByPeopleIsLeftOut() throws {
    try changed("slice by=\"grade\"", to: "slice by=\"manager\"") { copy in
      let run = try program().run("parity", "people", copy, "--minimum-group", "1")
      #expect(run.status == 0)
      #expect(run.messages.contains("a 'slice' is left out: 'manager' holds ids of people"))
      #expect(!run.output.contains("p002"))
    }
  }

  @Test func censusWithOtherNamesOfGroupsIsRefusedWithTheNamesItHas() throws {
    try changed("5%", to: "6%", groups: ["f": "Frau", "m": "Mann"]) { copy in
      let run = try program().run("parity", "people", copy)
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.messages.contains("nobody in the census is 'f' or 'm' (sex)"))
      #expect(run.messages.contains("'Frau', 'Mann'"))
      #expect(run.messages.contains("<code text=\"…\" means=\"f\"/>"))
    }
  }

  @Test func censusWithoutTheColumnOfGroupsIsRefused() throws {
    try changed("group=\"sex\"", to: "group=\"gender\"") { copy in
      let run = try program().run("parity", "people", copy)
      #expect(run.status == 2)
      #expect(run.messages.contains("the census has no groups 'gender'"))
    }
  }

  @Test(arguments: ["text", "json", "markdown", "html", "csv"])
  func sameInputGivesTheSameBytes(format: String) throws {
    let runs = try (0..<3).map { _ in try people("--format", format).output }
    #expect(Set(runs.map { Data($0.utf8) }).count == 1)
  }

  @Test func badRowsAreListedWithoutWhatStandsInThem() throws {
    try withTemporaryFolder { folder in
      var rows = ["role,base,weekly-hours,full-time-hours,sex,rating"]
      for index in 0..<300 {
        let pay = index == 5 ? "a-lot" : "\(50000 + index)"
        rows.append("harbor-sales/senior,\(pay),40,40,\(index.isMultiple(of: 2) ? "f" : "m"),b")
      }
      let census = folder.appending(path: "people.csv")
      try rows.joined(separator: "\n").write(to: census, atomically: true, encoding: .utf8)
      let list = folder.appending(path: "bad.csv")
      let run = try people(
        "--census", census.path, "--bad-rows", list.path, "--factor", "rating")
      #expect(run.status == 0)
      let text = try String(contentsOf: list, encoding: .utf8)
      #expect(text.contains("7,base,not-a-number"))
      #expect(!text.contains("a-lot"))
      #expect(!run.messages.contains("a-lot"))
    }
  }

  @Test(arguments: ["", "person,base\n", "%PDF-1.7 \n%\u{E2}\u{E3}", "role;base\nx;1\n"])
  func fileThatIsNoCensusIsRefused(content: String) throws {
    try withTemporaryFolder { folder in
      let census = folder.appending(path: "people.csv")
      try content.write(to: census, atomically: true, encoding: .utf8)
      let run = try people("--census", census.path)
      #expect(
        run.status == 2 || run.output.contains("suppressed") || run.output.contains("may not"))
      #expect(!run.isSignalled)
    }
  }

  @Test func peopleUnderVersionControlAreAFinding() throws {
    try withTemporaryFolder { folder in
      let files = [
        (
          "coequal.xml",
          #"""
          <project xmlns="urn:coequal:1" format="1.0"><data>
            <table kind="census" path="people.csv"/></data></project>
          """#
        ),
        ("people.csv", "person,base\np1,1\n"),
        (
          "structure.xml",
          """
          <structure xmlns="urn:coequal:1" format="1.0" id="a" version="1.0.0" xml:lang="en">
            <title>A</title><grades><grade id="g1" rank="1"/></grades></structure>
          """
        ),
      ]
      for (name, text) in files {
        try text.write(
          to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      #expect(!(try program().run("check", folder.path).output.contains("tracked-census")))
      for arguments in [["init", "-q"], ["add", "people.csv"]] {
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/git")
        git.arguments = ["-C", folder.path] + arguments
        try git.run()
        git.waitUntilExit()
      }
      let run = try program().run("check", folder.path)
      #expect(run.output.contains("'people.csv' is under version control"))
      #expect(run.output.contains("[tracked-census]"))
    }
  }

  @Test(arguments: [("", true), (" tracked-because=\"invented\"", false)])
  func plansUnderVersionControlAreToldOf(_ reason: String, _ isTold: Bool) throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "plans"), withIntermediateDirectories: true)
      let project = """
        <project xmlns="urn:coequal:1" format="1.0"><data><plans path="plans"\(reason)/></data></project>
        """
      for (name, text) in [
        ("coequal.xml", project), ("plans/p1.xml", "<plan xmlns=\"urn:coequal:1\"/>"),
      ] {
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      #expect(!(try program().run("check", folder.path).output.contains("tracked-census")))
      for arguments in [["init", "-q"], ["add", "plans"]] {
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/git")
        git.arguments = ["-C", folder.path] + arguments
        try git.run()
        git.waitUntilExit()
      }
      let output = try program().run("check", folder.path).output
      #expect(output.contains("'plans' is under version control") == isTold)
    }
  }
}
