import CoequalExchange
import CoequalModel
import CoequalPlugins
import ShippedPlugins
import Testing

// example: an import
func frameworks(of files: [SourceFile], answering mapping: ImportMapping) -> ImportResult? {
  let source = ImportSource(files)
  let importers = ImporterSet(ShippedPlugins.all.flatMap(\.importers))
  guard case .one(let importer) = importers.choice(for: source) else { return nil }
  return importer.result(of: source, mapping: mapping)
}
// end

@Suite struct ImportExampleTests {
  @Test func aFormatThatIsKnownIsRead() throws {
    let file = SourceFile(
      name: "path.csv",
      text: """
        Path,Job title,Competency,Skill,Key behavior
        Kitchen,Cook,Craft,Sauces,Follows a recipe
        """)
    let result = try #require(frameworks(of: [file], answering: ImportMapping()))
    #expect(result.documents.map(\.kind).contains(.framework))
    #expect(LossReport(result.ledger).count(.carried) > 0)
    #expect(frameworks(of: [SourceFile(name: "a", text: "?")], answering: ImportMapping()) == nil)
  }
}
