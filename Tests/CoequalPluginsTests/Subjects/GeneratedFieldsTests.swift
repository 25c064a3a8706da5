import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalPlugins

/// The page of what checks can ask for is made from the declarations.
///
/// 'Scripts/generate' writes it anew.
@Suite struct GeneratedFieldsTests {
  @Test func pageIsFresh() throws {
    try Golden("Documentation/Fields-for-checks.md").check(FieldReference.page())
  }

  @Test(arguments: SubjectKind.allCases)
  func fieldsHaveNamesThatAManifestCanWrite(_ kind: SubjectKind) {
    for field in kind.fields {
      #expect(Identifier(field.name) != nil)
      #expect(field.meaning.first?.isLowercase == true && !field.meaning.hasSuffix("."))
    }
    #expect(Set(kind.fields.map(\.name)).count == kind.fields.count)
  }
}
