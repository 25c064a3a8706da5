import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// Tables of cells drawn at random, from texts that mean something to a map and others that do not.
@Suite struct RandomTableTests {
  private static let formats: [(plugin: String, importer: String?, header: [String])] = [
    (
      "uk-government", nil,
      [
        "Role Family", "Role", "Role Level", "Skill Name", "Skill Level", "Role Description",
        "Skill Level Description",
      ]
    ),
    (
      "uk-government", nil,
      ["Skill Name", "Awareness", "Working", "Practitioner", "Expert", "Extra"]
    ),
    (
      "fifteen-five", nil, ["Path", "Job title", "Competency", "Skill", "Key behavior"]
    ),
    (
      "matrix", "csv-matrix",
      [
        "Framework", "Framework id", "Area", "Area id", "Competency", "Competency id",
        "Level: Low", "Level: High", "Example: Low", "Role: Maker", "Role: lead", "Role: low",
      ]
    ),
    (
      "matrix", "csv-matrix",
      [
        "Framework", "Framework id", "Track", "Track id", "Track kind", "Role", "Role id",
        "Role code", "Grade", "Purpose",
      ]
    ),
    ("matrix", nil, ["Area", "Skill", "Weight", "Low", "Junior", "Senior maker", "7", "?"]),
    ("sfia", nil, ["Code", "Skill", "Subcategory", "Overall description", "Level 1 description"]),
  ]

  private static let texts = [
    "", "", "", "Maker", "maker", "Lead", "Senior maker", "Low", "low", "High", "Expert", "WORKING",
    "1", "2", "-", "n/a", "MISSING", "NOT IN USE", "leader", "Executor", "g1", "G 2", "2,5",
    "\"a\nb\"", "\"You can:\n- one\n- two\"", "'=1", "''", "'", ":", "- ", "*", "Größe", "\u{1}x",
    "\"say \"\"it\"\"\"", "\u{FFFE}", "=", "a;b", "individual-contributor as x",
    String(repeating: "long ", count: 60),
  ]

  private static let answers = [
    "leader", "manager as people", "3", "0", "g2", "Grade 2", "ignore", "competency",
    "expects each role", "level each role", "de", "-", "",
  ]

  @Test(arguments: formats.indices, [1, 2, 3] as [UInt64])
  func promisesHoldForAnyCells(_ format: Int, _ seed: UInt64) async throws {
    let (plugin, id, header) = Self.formats[format]
    let importer = try ShippedManifest.importer(plugin, id)
    var random = SplitMix(seed: seed)
    for _ in Seeds.first(15, inDebug: 5) {
      var mapping = ImportMapping()
      for topic in ImportQuestion.Topic.allCases {
        mapping.answer(topic, random.pick(Self.texts), with: random.pick(Self.answers))
      }
      let rows = (0..<random.index(12)).map { _ in
        header.map { _ in random.pick(Self.texts) }.joined(separator: ",")
      }
      let text = ([header.joined(separator: ",")] + rows).joined(separator: "\n")
      let file = SourceFile(name: "t.csv", text: text)
      let test = TableImport(importer, [file], mapping: mapping)
      let faults = await test.faults()
      #expect(faults.isEmpty, "\(faults.prefix(3)) of \(text)")
      #expect(
        importer.result(of: test.source, mapping: mapping).documents.map { $0.xml() }
          == test.result.documents.map { $0.xml() })
    }
  }
}
