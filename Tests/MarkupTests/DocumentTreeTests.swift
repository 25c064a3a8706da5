import Markup
import Testing

struct DocumentTreeTests {
  private let text = """
    <?xml version="1.0"?>
    <f:framework xmlns:f="urn:f" id="x">
      <!-- not a node -->
      <f:role id="a"/>
      <?ignore this?>
      <role>Text</role>
    </f:framework>
    <!-- end -->
    """

  @Test func numbersNodesInDocumentOrder() throws {
    let document = try Document.parse(text)
    let names = document.allNodes.map { document.localName(document.nameID(of: $0)) }
    #expect(names == ["framework", "role", "ignore", "role"])
    #expect(document.nodeCount == 4)
    #expect(document.allNodes.map(\.rawValue) == [0, 1, 2, 3])
    #expect(document.allNodes == document.allNodes.sorted())
  }

  @Test func linksParentsChildrenAndSiblings() throws {
    let document = try Document.parse("<a><b><c/></b><d/></a>")
    let children = Array(document.children(of: .root))
    let b = try #require(children.first)
    let d = try #require(children.last)
    let c = try #require(document.firstChild(of: b))
    #expect(children.count == 2)
    #expect(document.parent(of: .root) == nil)
    #expect(document.parent(of: c) == b)
    #expect(document.nextSibling(of: b) == d)
    #expect(document.nextSibling(of: d) == nil)
    #expect(document.nextSibling(of: c) == nil)
    #expect(document.firstChild(of: d) == nil)
  }

  @Test func tellsElementsFromInstructions() throws {
    let document = try Document.parse(text)
    let kinds = document.allNodes.map(document.kind)
    #expect(kinds == [.element, .element, .processingInstruction, .element])
  }

  @Test func numbersNamesByNamespaceAndLocalName() throws {
    let document = try Document.parse(text)
    let inNamespace = try #require(document.nameID(namespace: "urn:f", local: "role"))
    let without = try #require(document.nameID(namespace: nil, local: "role"))
    #expect(inNamespace != without)
    #expect(document.nameCount == 4)
    #expect(document.namespace(inNamespace) == "urn:f")
    #expect(document.namespace(without) == nil)
    #expect(document.nameID(namespace: "urn:f", local: "absent") == nil)
  }

  @Test func treatsPrefixesOfOneNamespaceAsOneName() throws {
    let document = try Document.parse("<a xmlns='u'><p:a xmlns:p='u'/><q:a xmlns:q='u'/></a>")
    #expect(document.nameCount == 1)
    #expect(document.allNodes.map(document.prefix) == [nil, "p", "q"])
  }

  @Test(arguments: [
    ("a&amp;b", "a&b"), ("a&#38;b", "a&b"), ("a&#x26;b", "a&b"),
    ("a&#97;", "aa"),
  ])
  func resolvesReferencesInNamespaces(written: String, namespace: String) throws {
    let document = try Document.parse("<a xmlns='\(written)'/>")
    #expect(document.namespace(document.nameID(of: .root)) == namespace)
    #expect(document.nameID(namespace: namespace, local: "a") != nil)
  }

  @Test func givesTheBytesOfNodesTagsAndNames() throws {
    let document = try Document.parse(text)
    let nodes = document.allNodes
    #expect(document.written(document.range(of: nodes[1])) == "<f:role id=\"a\"/>")
    #expect(document.written(document.range(of: nodes[2])) == "<?ignore this?>")
    #expect(document.written(document.range(of: nodes[3])) == "<role>Text</role>")
    #expect(document.written(document.startTagRange(of: nodes[3])) == "<role>")
    #expect(document.written(document.startTagRange(of: nodes[2])) == "<?ignore this?>")
    #expect(document.written(document.nameRange(of: nodes[1])) == "f:role")
    #expect(document.written(document.nameRange(of: nodes[2])) == "ignore")
    #expect(document.written(document.range(of: .root)).hasSuffix("</f:framework>"))
  }

  @Test func findsInstructionsWhoseDataLookLikeMarkup() throws {
    let document = try Document.parse("<a><!-- <?x no?> --><![CDATA[<?x no?>]]><?x <?x ?><?x?></a>")
    let children = document.children(of: .root).map { document.written(document.range(of: $0)) }
    #expect(children == ["<?x <?x ?>", "<?x?>"])
  }

  @Test(arguments: [
    ("<a/>", false), ("<a> \t\r\n </a>", false), ("<a> x </a>", true), ("<a><b>x</b></a>", false),
    ("<a><![CDATA[x]]></a>", true), ("<a>&amp;</a>", true), ("<a><!-- x --></a>", false),
    ("<a><b/>x</a>", true), ("<a>&#xA0;</a>", true),
  ])
  func knowsWhetherTheRootHasText(text: String, expected: Bool) throws {
    #expect(try Document.parse(text).hasText(.root) == expected)
  }
}
