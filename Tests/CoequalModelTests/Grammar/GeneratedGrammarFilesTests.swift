import CoequalModel
import CoequalTestSupport
import Testing

/// Files that are made from the grammar.
///
/// 'Scripts/generate' writes them anew.
@Suite struct GeneratedGrammarFilesTests {
  @Test func schemaIsFresh() throws {
    try Golden("Frameworks/schema/coequal.xsd").check(XMLSchemaWriter.schema())
  }

  @Test func schemaOfTheXMLNamespaceIsFresh() throws {
    try Golden("Frameworks/schema/xml.xsd").check(XMLSchemaWriter.xmlNamespaceSchema())
  }

  @Test func referencePageIsFresh() throws {
    try Golden("Documentation/Format.md").check(FormatReference.page())
  }
}
