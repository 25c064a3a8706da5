import Markup
import Testing

/// Each limit at its edge: what equals it is allowed, one more is refused with its code.
struct LimitTests {
  private func expect(
    _ limits: MarkupLimits, allows allowed: String, refuses refused: String,
    as code: MarkupError.Code, at place: String
  ) throws {
    #expect(problem(parsing: allowed, limits: limits) == nil)
    let error = try #require(problem(parsing: refused, limits: limits))
    #expect(error.code == code, "\(error.message)")
    let bytes = Array(refused.utf8)
    #expect(String(decoding: bytes[error.range], as: UTF8.self) == place)
  }

  @Test func fileSize() throws {
    try expect(
      MarkupLimits(fileSize: 7), allows: "<a></a>", refuses: "<a>x</a>", as: .fileTooLarge, at: "")
    // A parse may be stricter than the reading was.
    let source = try SourceText("<a>x</a>")
    #expect(throws: MarkupError.self) {
      try Document.parse(source, limits: MarkupLimits(fileSize: 7))
    }
  }

  @Test(arguments: [1, 2, 64, 256])
  func depth(limit: Int) throws {
    let nested = { (count: Int) in
      String(repeating: "<a>", count: count - 1) + "<bc/>"
        + String(repeating: "</a>", count: count - 1)
    }
    try expect(
      MarkupLimits(depth: limit), allows: nested(limit), refuses: nested(limit + 1), as: .tooDeep,
      at: "bc")
  }

  @Test func depthOfTheStandardLimits() throws {
    let nested = { (count: Int) in
      String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
    }
    try expect(.standard, allows: nested(64), refuses: nested(65), as: .tooDeep, at: "a")
  }

  @Test func depthThatLibxml2Refuses() {
    let text = String(repeating: "<a>", count: 100_000)
    #expect(problem(parsing: text, limits: MarkupLimits(depth: 1_000_000))?.code == .tooDeep)
  }

  @Test func attributes() throws {
    let tag = { (count: Int) in
      "<r " + (0..<count).map { "a\($0)=''" }.joined(separator: " ") + "/>"
    }
    try expect(
      MarkupLimits(), allows: tag(64), refuses: tag(65), as: .tooManyAttributes, at: "r")
    let mixed = "<r xmlns:p='u' xmlns='v' p:a='' b=''/>"
    try expect(
      MarkupLimits(attributes: 4), allows: mixed, refuses: mixed.replacing("/>", with: " c=''/>"),
      as: .tooManyAttributes, at: "r")
  }

  @Test func attributeLength() throws {
    let tag = { (count: Int) in "<r a='\(String(repeating: "x", count: count))'/>" }
    try expect(
      MarkupLimits(), allows: tag(65536), refuses: tag(65537), as: .attributeTooLong, at: "a")
    try expect(
      MarkupLimits(attributeLength: 3), allows: tag(3), refuses: tag(4), as: .attributeTooLong,
      at: "a")
    try expect(
      MarkupLimits(attributeLength: 4), allows: "<r a='&lt;'/>", refuses: "<r a='&#60;'/>",
      as: .attributeTooLong, at: "a")
    try expect(
      MarkupLimits(attributeLength: 3), allows: "<r xmlns:p='urn'/>",
      refuses: "<r xmlns:p='urn:'/>", as: .attributeTooLong, at: "xmlns:p")
  }

  @Test func textLength() throws {
    let element = { (count: Int) in "<r>\(String(repeating: "x", count: count))</r>" }
    try expect(
      MarkupLimits(), allows: element(1 << 20), refuses: element(1 + 1 << 20), as: .textTooLong,
      at: "r")
    let limits = MarkupLimits(textLength: 4)
    // References count as what they mean; comments do not end a run, and tags do.
    try expect(
      limits, allows: "<r>x&lt;<!-- --><![CDATA[<]]>&#65;</r>",
      refuses: "<r>x&lt;<!-- --><![CDATA[<]]>&#65;&#65;</r>", as: .textTooLong, at: "r")
    try expect(
      limits, allows: "<r>1234<s>1234</s>1234<s/>1234</r>", refuses: "<r><s>    \n</s></r>",
      as: .textTooLong, at: "s")
  }

  @Test func names() throws {
    let elements = { (count: Int) in
      "<r>" + (1..<count).map { "<e\($0)/>" }.joined() + "<e1/><e2/></r>"
    }
    try expect(
      .standard, allows: elements(4096), refuses: elements(4097), as: .tooManyNames,
      at: "e4096")
    try expect(
      MarkupLimits(names: 2), allows: "<a><?b?><a/><?b?></a>", refuses: "<a><?b?><?c?></a>",
      as: .tooManyNames, at: "c")
    // Attributes, prefixes and namespaces count as well.
    try expect(
      MarkupLimits(names: 5), allows: "<a xmlns:p='u' b=''><p:a b='' p:c=''/></a>",
      refuses: "<a xmlns:p='u' b=''><p:a b='' p:c='' d=''/></a>", as: .tooManyNames, at: "p:a")
    #expect(
      problem(parsing: "<?a?><?b?><c/>", limits: MarkupLimits(names: 2))?.code == .tooManyNames)
  }

  @Test func namesMadeOfTheSameStrings() throws {
    // Three strings and three namespaces, but nine elements.
    let elements = ["u", "v", "w"].map { "<a xmlns='\($0)'/><b xmlns='\($0)'/><c xmlns='\($0)'/>" }
    let text = "<a>\(elements.joined())</a>"
    #expect(problem(parsing: text, limits: MarkupLimits(names: 10)) == nil)
    #expect(problem(parsing: text, limits: MarkupLimits(names: 9))?.code == .tooManyNames)
  }

  @Test func namesBeyondTheirNumbers() {
    let text = "<r>" + (0..<70_000).map { "<e\($0)/>" }.joined() + "</r>"
    let error = problem(parsing: text, limits: MarkupLimits(names: .max))
    #expect(error?.code == .tooManyNames)
    #expect(error?.message == "a file may use up to 65535 different names")
  }

  @Test func nameLength() throws {
    let long = String(repeating: "é", count: 128)
    try expect(
      MarkupLimits(), allows: "<\(long)/>", refuses: "<\(long)x/>", as: .nameTooLong,
      at: "\(long)x")
    try expect(
      MarkupLimits(), allows: "<a \(long)=''/>", refuses: "<a \(long)x=''/>", as: .nameTooLong,
      at: "\(long)x")
    try expect(
      MarkupLimits(), allows: "<a><?\(long)?></a>", refuses: "<a><?\(long)x?></a>",
      as: .nameTooLong, at: "\(long)x")
    try expect(
      MarkupLimits(nameLength: 1), allows: "<p:a xmlns:p='u'/>", refuses: "<p:ab xmlns:p='u'/>",
      as: .nameTooLong, at: "p:ab")
  }

  @Test func namespaces() throws {
    let limits = MarkupLimits(namespaces: 3)
    let two = "xmlns:p='u' xmlns='v'"
    try expect(
      limits, allows: "<a \(two)><b xmlns:q='w'/><b xmlns:r='w'/></a>",
      refuses: "<a \(two)><b xmlns:q='w'><c xmlns=''/></b></a>", as: .tooManyNamespaces, at: "c")
  }

  @Test func nodes() throws {
    try expect(
      MarkupLimits(nodes: 3), allows: "<a><b/><?c?></a>", refuses: "<a><b/><?c?><d/></a>",
      as: .tooManyNodes, at: "d")
  }

  @Test(arguments: [0, -1, Int.min])
  func limitsBelowOneRefuseEverything(limit: Int) {
    let limits = MarkupLimits(
      fileSize: limit, depth: limit, attributes: limit, attributeLength: limit, textLength: limit,
      names: limit, nameLength: limit, namespaces: limit, nodes: limit)
    #expect(problem(parsing: "<a b='c'>d</a>", limits: limits) != nil)
    var others = limits
    others.fileSize = 100
    #expect(problem(parsing: "<a b='c'>d</a>", limits: others) != nil)
  }
}
