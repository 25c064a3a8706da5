import Markup
import Testing

struct SchemaValidatorTests {
  private static let main = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t"
        xmlns="urn:t" elementFormDefault="qualified">
      <xs:include schemaLocation="parts/item.xsd"/>
      <xs:element name="list">
        <xs:complexType><xs:sequence>
          <xs:element ref="item" maxOccurs="unbounded"/>
        </xs:sequence></xs:complexType>
        <xs:unique name="ids"><xs:selector xpath="*"/><xs:field xpath="@id"/></xs:unique>
      </xs:element>
    </xs:schema>
    """
  private static let item = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t"
        xmlns="urn:t" elementFormDefault="qualified">
      <xs:element name="item"><xs:complexType><xs:simpleContent><xs:extension base="xs:int">
        <xs:attribute name="id" type="xs:NCName" use="required"/>
      </xs:extension></xs:simpleContent></xs:complexType></xs:element>
    </xs:schema>
    """

  private let validator: SchemaValidator

  init() throws {
    validator = try SchemaValidator(
      schema: ["main.xsd": Array(Self.main.utf8), "parts/item.xsd": Array(Self.item.utf8)],
      main: "main.xsd")
  }

  private func problems(_ text: String) throws -> [SchemaProblem] {
    try validator.validate(SourceText(text))
  }

  @Test func acceptsAValidFile() throws {
    let problems = try problems("<list xmlns='urn:t'>\n<item id='a'>1</item>\n</list>")
    #expect(problems.isEmpty)
  }

  @Test func namesTheLineAndTheElement() throws {
    let text = "<list xmlns='urn:t'>\n <item id='a'>x</item>\n <item>1</item>\n <other/>\n</list>"
    let problems = try problems(text)
    #expect(problems.map(\.line) == [2, 3, 4])
    let names = try problems.map { try SourceText(text).text(in: $0.range) }
    #expect(names == ["item", "item", "other"])
    #expect(problems[1].message.contains("'id' is required"))
    #expect(problems.allSatisfy { !$0.message.contains("\n") })
  }

  @Test func reportsMissingContentAtItsElement() throws {
    let problems = try problems("\n<list xmlns='urn:t'>\n</list>")
    #expect(problems.map(\.line) == [2])
  }

  @Test func reportsWhatIsNotUnique() throws {
    let problems = try problems(
      "<list xmlns='urn:t'>\n<item id='a'>1</item>\n<item id='a'>1</item></list>")
    #expect(problems.count == 1)
    #expect(problems.first?.message.contains("unique") == true)
    #expect(problems.first?.line == 3)
  }

  @Test func reportsWhatIsNotWellFormed() throws {
    let problems = try problems("<list xmlns='urn:t'>\n<item id='a'>1</list>")
    #expect(problems.map(\.message) == ["'</list>' does not close '<item>'"])
    #expect(try self.problems("<?xml version='1.1'?>\n<list/>").map(\.line) == [1])
  }

  @Test func refusesADoctype() throws {
    let problems = try problems("<!DOCTYPE list [<!ENTITY e 'x'>]><list xmlns='urn:t'>&e;</list>")
    #expect(problems.map(\.message) == ["'DOCTYPE' is not allowed"])
  }

  @Test func followsNoSchemaLocation() throws {
    let text = """
      <other xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:noNamespaceSchemaLocation="/etc/passwd" xsi:schemaLocation="urn:t main.xsd"/>
      """
    let problems = try problems(text)
    #expect(problems.count == 1)
    #expect(problems.first?.message.contains("No matching global declaration") == true)
  }

  @Test func reportsAsManyProblemsAsAskedFor() throws {
    let items = String(repeating: "<item/>", count: 50)
    let source = try SourceText("<list xmlns='urn:t'>\(items)</list>")
    #expect(validator.validate(source, maximum: 7).count == 7)
    #expect(validator.validate(source, maximum: 0).isEmpty)
  }

  @Test func countsPlacesInTheTranscodedText() throws {
    let units = "<list xmlns='urn:t'>\n<item/></list>".utf16.flatMap {
      [UInt8($0 & 255), UInt8($0 >> 8)]
    }
    let source = try SourceText(name: "x", contents: [0xFF, 0xFE] + units)
    #expect(validator.validate(source).map(\.line) == [2, 2])
  }

  @Test func isSharedBetweenTasks() async throws {
    let validator = validator
    let source = try SourceText("<list xmlns='urn:t'><item/></list>")
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<50 { group.addTask { validator.validate(source).count } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(counts) == [2])
  }

  // MARK: Schemas that cannot be used

  @Test func refusesAMissingFile() {
    let error = #expect(throws: SchemaError.self) {
      try SchemaValidator(schema: ["main.xsd": Array(Self.main.utf8)], main: "main.xsd")
    }
    #expect(error?.message == "the file is not among those of the schema")
    #expect(error?.file == "parts/item.xsd")
    #expect(throws: SchemaError(message: "the file is not among those of the schema", file: "x")) {
      try SchemaValidator(schema: [:], main: "x")
    }
  }

  @Test func readsNoFileFromTheDisk() {
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:import namespace="urn:x" schemaLocation="file:///etc/passwd"/>
      </xs:schema>
      """
    let error = #expect(throws: SchemaError.self) {
      try SchemaValidator(schema: ["main.xsd": Array(text.utf8)], main: "main.xsd")
    }
    #expect(error?.file == "file:///etc/passwd")
  }

  @Test func refusesASchemaWithEntities() {
    let text = """
      <!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/passwd">]>
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">&e;</xs:schema>
      """
    #expect(throws: SchemaError(message: "'DOCTYPE' is not allowed", file: "main.xsd", line: 1)) {
      try SchemaValidator(schema: ["main.xsd": Array(text.utf8)], main: "main.xsd")
    }
  }

  @Test func saysWhereASchemaIsWrong() {
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="a" type="missing"/>
      </xs:schema>
      """
    let error = #expect(throws: SchemaError.self) {
      try SchemaValidator(schema: ["main.xsd": Array(text.utf8)], main: "main.xsd")
    }
    #expect(error?.line == 2)
    #expect(error?.file == "main.xsd")
    #expect(error?.message.contains("missing") == true)
  }

  @Test func refusesAFileThatIsNoSchema() {
    #expect(throws: SchemaError.self) {
      try SchemaValidator(schema: ["main.xsd": Array("<a/>".utf8)], main: "main.xsd")
    }
    #expect(throws: SchemaError.self) {
      try SchemaValidator(schema: ["main.xsd": Array("<a>".utf8)], main: "main.xsd")
    }
  }
}
