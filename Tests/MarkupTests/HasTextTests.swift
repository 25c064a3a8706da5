import Markup
import Testing

/// `hasText` means what libxml2's schema validation refuses between child elements.
struct HasTextTests {
  private static let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="a"><xs:complexType><xs:sequence>
        <xs:element name="b" minOccurs="0"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """

  @Test(arguments: [
    "<a> <b/>\r\n\t</a>", "<a>x<b/></a>", "<a><b/>x</a>", "<a>&#32;<b/></a>", "<a>&#10;<b/></a>",
    "<a>&#xA0;<b/></a>", "<a><![CDATA[x]]><b/></a>", "<a><![CDATA[ ]]><b/></a>",
    "<a><![CDATA[]]><b/></a>", "<a><!-- x --><?x y?><b/></a>", "<a>&amp;<b/></a>",
    "<a>\u{3000}<b/></a>", "<a></a>", "<a> </a>",
  ])
  func agreesWithSchemaValidation(text: String) throws {
    let validator = try SchemaValidator(
      schema: ["a.xsd": Array(Self.schema.utf8)], main: "a.xsd")
    let source = try SourceText(text)
    let problems = validator.validate(source)
    #expect(try Document.parse(source).hasText(.root) == !problems.isEmpty, "\(problems)")
  }
}
