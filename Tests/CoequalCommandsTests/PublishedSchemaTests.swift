import Foundation
import Testing

/// Published JSON against its published schema, by a validator that is not ours.
@Suite("BuiltBinary: published JSON", .enabled(if: BuiltProgram.found != nil && Validator.isThere))
struct PublishedSchemaTests {
  @Test(arguments: [
    (["check", "Frameworks/examples/harbor"], "findings-1"),
    (["check", "Frameworks/starter"], "findings-1"),
    (["check", "Frameworks/examples/harbor", "--conventions", "each-framework"], "findings-1"),
    (["check", "no-such-folder"], "findings-1"),
    (["check", "README.md"], "findings-1"),
    (["plan", "review", "Frameworks/examples/harbor", "--day", "2026-12-31"], "findings-1"),
    (["check", "Frameworks/examples/harbor", "--scorecard"], "scorecard-1"),
    (["check", "Frameworks/examples/harbor", "--scorecard", "--pay"], "scorecard-1"),
    (["check", "Frameworks/starter", "--scorecard", "--pay"], "scorecard-1"),
    (["check", "Frameworks/triple-ladder", "--scorecard"], "scorecard-1"),
    (["list", "roles", "Frameworks/examples/harbor"], "sheet-1"),
    (["list", "rules"], "sheet-1"),
    (
      ["readiness", "p100", "harbor-engineering/senior", "Frameworks/examples/harbor"],
      "readiness-1"
    ),
    (
      [
        "readiness", "p042", "harbor-engineering/expert", "--explain", "Frameworks/examples/harbor",
      ], "readiness-1"
    ),
    (
      ["readiness", "p207", "harbor-operations/practitioner", "Frameworks/examples/harbor"],
      "readiness-1"
    ),
    (["readiness", "p100", "--in", "Frameworks/examples/harbor"], "readiness-1"),
    (
      ["readiness", "--matrix", "--ids", "Frameworks/examples/harbor"], "readiness-1"
    ),
    (
      ["readiness", "--role", "harbor-operations/team-lead", "Frameworks/examples/harbor"],
      "readiness-1"
    ),
    (
      ["readiness", "--role", "harbor-operations/senior", "--ids", "Frameworks/examples/harbor"],
      "readiness-1"
    ),
    (["readiness", "--matrix", "Frameworks/examples/harbor"], "readiness-1"),
    (["readiness", "--calibration", "Frameworks/examples/harbor"], "sheet-1"),
    (["readiness", "p109", "--records", "--in", "Frameworks/examples/harbor"], "sheet-1"),
    (
      ["plan", "show", "Frameworks/examples/harbor/plans/p096.xml", "--day", "2027-06-30"],
      "plan-1"
    ),
    (
      ["plan", "show", "Frameworks/examples/harbor/plans/p099.xml", "--day", "2026-12-31"],
      "plan-1"
    ),
    (
      ["plan", "show", "Frameworks/examples/harbor/plans/p128.xml", "--day", "2030-12-31"],
      "plan-1"
    ),
    (["list", "sets", "Frameworks/examples/harbor"], "sheet-1"),
    (["list", "editions", "Frameworks/examples/harbor"], "sheet-1"),
    (["show", "harbor-engineering", "--in", "Frameworks/examples/harbor"], "sheet-1"),
    (["show", "crew-lead", "--in", "Frameworks/examples/harbor", "--pay"], "sheet-1"),
    (
      ["show", "crew-lead", "harbor-sales/senior", "--in", "Frameworks/examples/harbor"], "sheet-1"
    ),
    (["show", "delivery", "--in", "Frameworks/examples/harbor"], "sheet-1"),
    (["explain", "track-ceiling"], "sheet-1"),
    (["diff", "Frameworks/starter", "Frameworks/examples/harbor"], "diff-1"),
    (["diff", "Frameworks/sales", "Frameworks/care-and-support", "--pay"], "diff-1"),
    (["diff", "Frameworks/dual-ladder", "Frameworks/dual-ladder"], "diff-1"),
    (
      [
        "diff", "Frameworks/starter", "Frameworks/examples/harbor", "--people", "--ids", "--pay",
        "--minimum-group", "1",
      ], "diff-1"
    ),
    (
      ["diff", "Frameworks/examples/harbor", "Frameworks/examples/harbor", "--people"], "diff-1"
    ),
    (["parity", "ranges", "Frameworks/examples/harbor"], "parity-ranges-1"),
    (["parity", "ranges", "Frameworks/starter"], "parity-ranges-1"),
    (
      ["parity", "ranges", "Frameworks/examples/harbor", "--grade", "g5", "--family", "care"],
      "parity-ranges-1"
    ),
    (
      [
        "parity", "explain", "ranges/harbor/germany/g5/care/midpoint/share",
        "Frameworks/examples/harbor",
      ], "sheet-1"
    ),
    (["parity", "people", "Frameworks/examples/harbor"], "parity-people-1"),
    (["parity", "progress", "Frameworks/examples/harbor"], "parity-progress-1"),
    (
      ["parity", "progress", "Frameworks/examples/harbor", "--minimum-group", "1", "--ids"],
      "parity-progress-1"
    ),
    (
      [
        "parity", "people", "Frameworks/examples/harbor", "--edition", "works-council", "--pay",
        "--by", "track",
      ], "parity-people-1"
    ),
    (
      ["parity", "people", "Frameworks/examples/harbor", "--minimum-group", "100"],
      "parity-people-1"
    ),
    (["parity", "explain", "adjusted/kennedy", "Frameworks/examples/harbor"], "sheet-1"),
    (
      [
        "routes", "harbor-engineering/senior", "principal", "--pay", "--in",
        "Frameworks/examples/harbor",
      ], "routes-1"
    ),
    (
      ["routes", "p100", "senior", "--ids", "--in", "Frameworks/examples/harbor"], "routes-1"
    ),
    (
      [
        "routes", "p100", "principal", "--max-moves", "1", "--in", "Frameworks/examples/harbor",
      ], "routes-1"
    ),
    (
      [
        "routes", "harbor-engineering/senior", "principal", "--beside", "area-lead", "--max-moves",
        "2", "--in", "Frameworks/examples/harbor",
      ], "routes-1"
    ),
  ])
  func outputFitsItsSchema(arguments: [String], schema: String) throws {
    let program = try #require(BuiltProgram.found)
    let run = try program.run(arguments + ["--format", "json"])
    #expect(try Validator.problems(of: run.output, schema: schema) == "")
  }

  @Test(arguments: [
    "Plugins/financial-times/examples/financial-times/engineering/source",
    "Plugins/sfia/examples/sfia/invented/source",
    "Plugins/monzo/examples/monzo/pages/source",
  ])
  func aReportOfAnImportFitsItsSchema(source: String) throws {
    let program = try #require(BuiltProgram.found)
    try withTemporaryFolder { folder in
      let report = folder.appending(path: "report.json")
      _ = try program.run("import", source, "--report", report.path)
      let text = try String(contentsOf: report, encoding: .utf8)
      #expect(text.contains("\"fate\""))
      #expect(try Validator.problems(of: text, schema: "import-1") == "")
    }
  }

  @Test(arguments: [
    ["Frameworks/examples/harbor"], ["Frameworks/starter"], ["no-such-folder"], ["README.md"],
  ])
  func scanningResultsFitTheirSchema(arguments: [String]) throws {
    let program = try #require(BuiltProgram.found)
    let run = try program.run(["check"] + arguments + ["--format", "sarif"])
    #expect(
      try Validator.problems(
        of: run.output, file: "Tests/CoequalCommandsTests/Schemas/sarif-2.1.0-profile.schema.json")
        == "")
  }

  @Test func aBaselineFitsItsSchema() throws {
    let program = try #require(BuiltProgram.found)
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "known.json")
      _ = try program.run("check", "Frameworks/examples/harbor", "--write-baseline", file.path)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(try Validator.problems(of: text, schema: "baseline-1") == "")
    }
  }

  @Test func whatIsAllowedFitsItsSchema() throws {
    let program = try #require(BuiltProgram.found)
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "structure.xml")
      try Self.allowed.write(to: file, atomically: true, encoding: .utf8)
      let run = try program.run("check", file.path, "--format", "json")
      #expect(run.output.contains("The panel meets in May"))
      #expect(try Validator.problems(of: run.output, schema: "findings-1") == "")
    }
  }

  private static let allowed = """
    <structure xmlns="urn:coequal:1" format="1.0" id="a" version="1.0.0" xml:lang="en">
      <title>A</title><grades><grade id="g1" rank="1"/></grades>
      <?coequal allow illustrative-evaluation The panel meets in May?>
      <job-evaluation id="j" status="illustrative">
        <factor id="f" criterion="skills" weight="100%">
          <title>F</title><step level="1">One</step></factor></job-evaluation>
    </structure>
    """

  @Test(arguments: ["readiness-person", "readiness-roles", "readiness-bench", "readiness-matrix"])
  func aSmallAnswerAboutReadinessFitsItsSchema(name: String) throws {
    #expect(try Validator.problems(of: Self.golden(name), schema: "readiness-1") == "")
  }

  @Test func aSmallPlanFitsItsSchema() throws {
    #expect(try Validator.problems(of: Self.golden("plan"), schema: "plan-1") == "")
  }

  @Test(arguments: [
    // Something more, on every floor.
    ("readiness-person", "\"format\" :", "\"more\" : 1, \"format\" :"),
    ("readiness-person", "\"personForRole\" : {", "\"personForRole\" : { \"more\" : 1,"),
    ("readiness-person", "\"hasRatings\" :", "\"more\" : 1, \"hasRatings\" :"),
    ("readiness-person", "\"use\" :", "\"more\" : 1, \"use\" :"),
    ("readiness-bench", "\"counts\" : {", "\"counts\" : { \"more\" : 1,"),
    ("readiness-bench", "\"person\" :", "\"rater\" : \"p1\", \"person\" :"),
    ("plan", "\"format\" :", "\"more\" : 1, \"format\" :"),
    ("plan", "\"gained\" :", "\"more\" : 1, \"gained\" :"),
    ("plan", "\"evidence\" :", "\"more\" : 1, \"evidence\" :"),
    // Another word or kind of value.
    ("readiness-person", "\"state\" : \"short\"", "\"state\" : \"short by 1 level\""),
    ("readiness-person", "\"verdict\" : \"not-yet\"", "\"verdict\" : \"not yet\""),
    ("readiness-matrix", "\"unknown\" : 3", "\"unknown\" : \"3\""),
    ("readiness-person", "\"hasRatings\" : false", "\"low\" : \"l0\", \"hasRatings\" : false"),
    ("plan", "\"state\" : \"another-way\"", "\"state\" : \"another way\""),
    // Two answers, or another one than was asked.
    ("readiness-bench", "\"kind\" : \"bench\"", "\"kind\" : \"matrix\""),
    ("readiness-bench", "\"version\" :", "\"matrix\" : {}, \"version\" :"),
  ])
  func aSchemaIsStrict(name: String, text: String, other: String) throws {
    let document = try Self.golden(name)
    #expect(document.contains(text))
    let schema = name == "plan" ? "plan-1" : "readiness-1"
    #expect(
      try Validator.problems(of: document.replacing(text, with: other), schema: schema) != "")
  }

  @Test(arguments: ["readiness-1", "plan-1"])
  func everyObjectOfASchemaIsClosed(schema: String) throws {
    let file = BuiltProgram.packageFolder.appending(path: "Frameworks/schema/\(schema).schema.json")
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    var open: [[String]] = []
    func look(at value: Any, _ path: [String]) {
      if let list = value as? [Any] {
        for (place, item) in list.enumerated() { look(at: item, path + ["\(place)"]) }
      }
      guard let object = value as? [String: Any] else { return }
      if object["type"] as? String == "object", object["additionalProperties"] as? Bool != false {
        open.append(path)
      }
      for (key, item) in object { look(at: item, path + [key]) }
    }
    look(at: root, [])
    #expect(open == [])
  }

  /// A recorded document.
  private static func golden(_ name: String) throws -> String {
    try String(
      contentsOf: BuiltProgram.packageFolder.appending(
        path: "Tests/CoequalReportsTests/Golden/\(name).json"), encoding: .utf8)
  }

  @Test func theValidatorRefusesWhatDoesNotFit() throws {
    #expect(
      try Validator.problems(of: #"{"format":"coequal-findings"}"#, schema: "findings-1") != "")
  }
}

/// Debian's python3-jsonschema.
private enum Validator {
  private static let python = BuiltProgram(path: "/usr/bin/python3")

  static let isThere = (try? python.run("-c", "import jsonschema"))?.status == 0

  static func problems(of json: String, schema: String) throws -> String {
    try problems(of: json, file: "Frameworks/schema/\(schema).schema.json")
  }

  /// - Parameter schemaFile: The path of the schema in the package.
  static func problems(of json: String, file schemaFile: String) throws -> String {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "output.json")
      try json.write(to: file, atomically: true, encoding: .utf8)
      let script = """
        import json, sys, jsonschema
        schema = json.load(open(sys.argv[1]))
        jsonschema.Draft202012Validator.check_schema(schema)
        errors = jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2])))
        print("\\n".join(error.message for error in errors), end="")
        """
      let run = try python.run("-c", script, schemaFile, file.path)
      return run.output + run.messages
    }
  }
}
