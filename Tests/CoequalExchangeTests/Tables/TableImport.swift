import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// An import of small tables by a column map.
struct TableImport {
  let source: ImportSource
  let result: ImportResult

  init(
    _ importer: ColumnMapImporter, _ files: [SourceFile], mapping: ImportMapping = ImportMapping()
  ) {
    source = ImportSource(files)
    result = importer.result(of: source, mapping: mapping)
  }

  /// Imports one CSV file by the columns of a map, written as XML.
  init(_ text: String, columns: String, mapping: ImportMapping = ImportMapping()) throws {
    let xml = """
      <plugin xmlns="urn:coequal:1" format="1.0" id="test" version="1.0.0" xml:lang="en">
        <title>Test</title>
        <importers><importer id="test"><title>Test format</title>\(columns)</importer></importers>
      </plugin>
      """
    let read = DocumentReader.read(name: "plugin.xml", contents: Array(xml.utf8))
    try #require(read.findings.map { $0.line(in: read.source) } == [])
    guard case .plugin(let plugin) = read.document else { throw ManifestFault(lines: []) }
    let importer = try #require(plugin.importers.first.flatMap { ColumnMapImporter($0) })
    self.init(importer, [SourceFile(name: "ladder.csv", text: text)], mapping: mapping)
  }

  var frameworks: [Framework] {
    result.documents.compactMap { if case .framework(let value) = $0 { value } else { nil } }
  }

  var structure: Structure? {
    result.documents.lazy.compactMap { document -> Structure? in
      if case .structure(let value) = document { value } else { nil }
    }.first
  }

  /// The framework of an import of one.
  func framework() throws -> Framework {
    try #require(frameworks.count == 1)
    return frameworks[0]
  }

  /// The findings in one line each.
  var lines: [String] {
    result.findings.map { $0.line(in: result.sources[$0.place?.file ?? ""]) }
  }

  /// What is wrong with what every import promises.
  func faults() async -> [String] {
    // The cells of a spreadsheet are in its sheets, which have names of their own.
    let texts = source.files.filter { !$0.bytes.starts(with: [0x50, 0x4B]) }
    let proof = LossProof(result, of: ImportSource(texts), roots: [])
    return await ImporterPromises.faults(of: result)
      + ImporterPromises.faults(ofFindingsIn: result) + proof.problems
      + CellCoverage.gaps(of: CellCoverage.tables(of: source), in: result.ledger)
  }
}

extension Framework {
  /// Competencies with what they say, in lines to compare.
  var competencyLines: [String] {
    areas.flatMap { area in
      area.competencies.flatMap { competency in
        ["\(area.title) / \(competency.title)"]
          + competency.expectations.map { "\($0.level): \($0.text)" }
          + competency.examples.map { "\($0.level) example: \($0.text)" }
      }
    }
  }

  /// Roles with what they ask for, in lines to compare.
  var roleLines: [String] {
    tracks.flatMap { track in
      track.roles.map { role in
        "\(track.title) / \(role.title) \(role.grade):"
          + role.requirements.map { requirement in
            guard case .competency(let value) = requirement else { return " choice" }
            return " \(value.competency)=\(value.level)"
              + (value.weight.lexical == "1" ? "" : "×\(value.weight)")
          }.joined()
      }
    }
  }
}
