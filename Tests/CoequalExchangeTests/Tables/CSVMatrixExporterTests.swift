import CoequalExchange
import CoequalModel
import CoequalRegistry
import CoequalTables
import CoequalTestSupport
import Markup
import Testing

@Suite struct CSVMatrixExporterTests {
  private static let plain = """
    <scales><scale id="mastery"><level id="learning"><title>Learning</title></level>
      <level id="trusted"><title>Trusted, really</title></level></scale></scales>
    <competencies>
      <area id="craft"><title>Craft</title>
        <competency id="design" scale="mastery"><title>Design; "big" things</title>
          <summary>What it is</summary>
          <expects level="learning">Follows a design</expects>
          <expects level="learning">- asks early</expects>
          <expects level="trusted">=SUM(A1) is not run</expects>
          <example level="trusted">Drew the map</example></competency>
        <competency id="tests" scale="mastery"><title>Testing</title></competency></area>
      <area id="people"><title>People</title>
        <competency id="feedback" scale="mastery"><title>Feedback</title>
          <expects level="trusted">Gives it within a day:</expects></competency></area>
    </competencies>
    <tracks>
      <track id="making" kind="executor"><title>Making</title><summary>Makes things</summary>
        <role id="maker" grade="g1" code="M1"><title>Maker</title><purpose>Makes a thing</purpose>
          <requirements><requires competency="design" level="learning"/></requirements></role>
        <role id="senior-maker" grade="g2"><title>Senior</title>
          <requirements><requires competency="design" level="trusted"/>
            <requires competency="feedback" level="trusted"/></requirements></role></track>
      <track id="leading" kind="leader"><title>Leading</title>
        <role id="lead" grade="g2"><title>Senior</title>
          <requirements><requires competency="feedback" level="learning"/></requirements></role></track>
    </tracks>
    <moves><move from="maker" to="senior-maker" kind="promotion"/></moves>
    """

  private func linked(_ contents: String) async throws -> LinkedFramework {
    let xml = """
      <framework xmlns="urn:coequal:1" format="1.0" id="makers" version="1.0.0" xml:lang="en" status="draft">
      <title>Makers, Inc.</title>\(contents)</framework>
      """
    let catalog = await Registry(documents: ["makers.xml": xml]).load()
    try #require(catalog.lines == [])
    return try #require(catalog.frameworks.first)
  }

  private func imported(_ result: ExportResult) throws -> TableImport {
    TableImport(try ShippedManifest.importer("matrix", "csv-matrix"), result.files)
  }

  // MARK: - Out and back

  @Test func theImportOfAnExportIsEqual() async throws {
    let linked = try await linked(Self.plain)
    let result = CSVMatrixExporter().export(linked)
    #expect(result.files.map(\.name) == ["makers-roles.csv", "makers.csv"])
    let test = try imported(result)
    #expect(test.lines.isEmpty)
    #expect(await test.faults().isEmpty)
    let (before, after) = (linked.framework, try test.framework())
    #expect(after.id == before.id)
    #expect(after.title == before.title)
    #expect(after.areas.map(\.id) == before.areas.map(\.id))
    // The scale has another name, and the level with a comma in its title another id.
    func renamed(_ text: String) -> String {
      text.split(separator: "trusted", omittingEmptySubsequences: false)
        .joined(separator: "trusted-really")
    }
    #expect(after.competencyLines == before.competencyLines.map(renamed))
    #expect(after.tracks.map(\.kind) == before.tracks.map(\.kind))
    #expect(after.tracks.map(\.summary) == before.tracks.map(\.summary))
    #expect(
      after.scales.map { $0.levels.map(\.title) } == before.scales.map { $0.levels.map(\.title) })
    #expect(after.roleLines == before.roleLines.map(renamed))
    #expect(test.structure?.grades.map(\.id.lexical) == ["g1", "g2"])
  }

  /// Whatever the ledger calls carried is there after an import; whatever else there is, it names.
  @Test(arguments: ["dual-ladder", "software-engineering", "care-and-support", "sales"])
  func theImportOfAShippedFrameworkHasAllThatIsCarried(_ name: String) async throws {
    let catalog = await Registry(sources: [.shipped]).load()
    let linked = try #require(catalog.framework(Identifier(trusted: name)))
    let result = CSVMatrixExporter().export(linked)
    let test = try imported(result)
    #expect(test.lines.isEmpty)
    #expect(await test.faults().isEmpty)
    let printed = PrintedTexts(test.result.documents)
    let lost = result.ledger.entries.filter { entry in
      entry.fate == .carried && !printed.holds(entry.text.collapsed, in: nil)
    }
    #expect(lost.map(\.text) == [])
    let before = linked.framework
    let after = try test.framework()
    #expect(after.tracks.map { $0.roles.map(\.id) } == before.tracks.map { $0.roles.map(\.id) })
    let titles = [after, before].map { framework -> [String] in
      framework.areas.flatMap(\.competencies).map(\.title)
    }
    #expect(titles[0] == titles[1])
  }

  @Test(arguments: ["dual-ladder", "software-engineering", "care-and-support", "sales"])
  func eachTextAndValueIsInTheLedger(_ name: String) async throws {
    let catalog = await Registry(sources: [.shipped]).load()
    let linked = try #require(catalog.framework(Identifier(trusted: name)))
    for exporter in [CSVMatrixExporter(), FifteenFiveExporter()] as [any Exporter] {
      let result = exporter.export(linked)
      var booked: [String: Int] = [:]
      for entry in result.ledger.entries { booked[entry.text, default: 0] += 1 }
      for text in Self.texts(of: linked.framework) { booked[text, default: 0] -= 1 }
      #expect(booked.filter { $0.value != 0 } == [:])
      #expect(
        result.ledger.entries.allSatisfy { $0.fate == .carried || $0.reason?.isEmpty == false })
      #expect(exporter.export(linked) == result)
    }
  }

  /// The values of all attributes and the texts of all elements, as they are printed.
  private static func texts(of framework: Framework) -> [String] {
    let xml = CoequalDocument.framework(framework).xml()
    guard
      let document = try? Document.parse(SourceText(name: "f.xml", unchecked: Array(xml.utf8)))
    else { return [] }
    var texts: [String] = []
    var open = [NodeID.root]
    var tag = StartTag()
    while let node = open.popLast() {
      document.startTag(of: node, into: &tag)
      texts += tag.attributes.map(document.value)
      if document.hasText(node) { texts.append(document.text(of: node).collapsed) }
      open += document.children(of: node)
    }
    return texts
  }

  // MARK: - What a matrix cannot hold

  @Test func whatAMatrixCannotHoldIsSaid() async throws {
    let linked = try await linked(
      """
      <scales><scale id="mastery"><title>Mastery</title><level id="low"/><level id="high"/></scale></scales>
      <competencies><area id="craft"><title>Craft</title>
        <competency id="design" scale="mastery" per-level="P9M"><title>Design</title>
          <expects level="low" track="making">Only makers</expects></competency>
        <competency id="tests" scale="mastery"><title>Testing</title></competency></area></competencies>
      <tracks><track id="making" kind="executor"><title>Making</title>
        <role id="maker" grade="g1"><title>Maker</title><scope reports="0"/><requirements>
          <requires competency="design" level="low" weight="3"/>
          <requires competency="tests" level="low" optional="true"/></requirements></role>
      </track></tracks>
      """)
    let result = CSVMatrixExporter().export(linked)
    let left = Dictionary(
      result.ledger.entries.filter { $0.fate == .left }.map { ($0.reason ?? "", $0.text) },
      uniquingKeysWith: { $0 + ", " + $1 })
    #expect(left["a matrix has no place for texts of one track"] == "low, making, Only makers")
    #expect(left["a matrix has no place for optional requirements"] == "tests, low")
    #expect(left["a matrix has no place for 'weight' of a role"] == "3")
    #expect(left["a matrix has no place for 'reports' of a role"] == "0")
    #expect(left["a matrix has no place for 'per-level' of a competency"] == "P9M")
    let place = result.ledger.entries.first { $0.text == "3" }?.place
    #expect(place?.file == "makers.xml")
    let test = try imported(result)
    #expect(try test.framework().roleLines == ["Making / Maker g1: design=low"])
  }

  @Test func eachScaleIsAMatrixOfItsOwn() async throws {
    let linked = try await linked(
      """
      <scales><scale id="a"><level id="one"/></scale><scale id="b"><level id="x"/><level id="y"/></scale></scales>
      <competencies><area id="craft"><title>Craft</title>
        <competency id="design" scale="a"><title>Design</title></competency>
        <competency id="tests" scale="b"><title>Testing</title>
          <expects level="y">Tests</expects></competency></area></competencies>
      """)
    let result = CSVMatrixExporter().export(linked)
    #expect(result.files.map(\.name) == ["makers-a.csv", "makers-b.csv"])
    let framework = try imported(result).framework()
    #expect(framework.scales.map { $0.levels.map(\.id.lexical) } == [["one"], ["x", "y"]])
    #expect(framework.competencyLines == ["Craft / Design", "Craft / Testing", "y: Tests"])
  }

  // MARK: - Cells

  @Test func formulasAreGuarded() async throws {
    let result = CSVMatrixExporter().export(try await linked(Self.plain))
    for file in result.files {
      for table in TableFile.read(name: file.name, bytes: file.bytes).tables {
        for cell in ([table.header] + table.rows).joined() {
          #expect(!"=+-@".contains(cell.text.first ?? " "), "\(cell.text)")
        }
      }
    }
    let matrix = try #require(result.files.last)
    let text = String(decoding: matrix.bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}Framework,Framework id,Area,"))
    #expect(text.contains("'=SUM(A1) is not run"))
    #expect(text.contains("\"Design; \"\"big\"\" things\""))
    #expect(text.contains("\"Follows a design\n'- asks early\""))
    #expect(text.contains(",Role: senior-maker,Role: lead\r\n"))
  }

  // MARK: - 15Five

  @Test func aCareerPathHasARowForEachBehaviour() async throws {
    let result = FifteenFiveExporter().export(try await linked(Self.plain))
    #expect(result.files.map(\.name) == ["makers-making.csv", "makers-leading.csv"])
    let test = TableImport(try ShippedManifest.importer("fifteen-five"), [result.files[0]])
    let framework = try test.framework()
    #expect(framework.title == "Making")
    #expect(
      framework.competencyLines == [
        "Craft / Design; \"big\" things", "maker: Follows a design", "maker: - asks early",
        "senior: =SUM(A1) is not run", "People / Feedback", "senior: Gives it within a day:",
      ])
    #expect(
      result.findings.map(\.message) == [
        "'Making' has 1 behaviours more than 15Five keeps, which is one for each skill of a role"
      ])
  }
}
