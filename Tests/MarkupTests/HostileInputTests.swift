import Markup
import Testing

/// Files made to do harm: each is refused, and quickly.
struct HostileInputTests {
  // MARK: Document types

  @Test(arguments: [
    "<!DOCTYPE a><a/>",
    "<!DOCTYPE a []><a/>",
    "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'>%p;]><a/>",
    "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    "<!DOCTYPE a PUBLIC 'x' 'http://localhost/x.dtd'><a/>",
    "<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>",
    "<?xml version='1.0'?>\n<!-- <!DOCTYPE x> -->\n<!DOCTYPE a><a/>",
    "<!DOCTYPE a SYSTEM '<!DOCTYPE b>'><a/>",
    billionLaughs, quadratic,
  ])
  func refusesADoctype(text: String) throws {
    let error = try #require(problem(parsing: text))
    #expect(error.code == .doctype)
    #expect(error.help != nil)
    #expect(String(decoding: Array(text.utf8)[error.range], as: UTF8.self) == "<!DOCTYPE")
  }

  private static let billionLaughs =
    "<!DOCTYPE a [<!ENTITY a0 'ha'>"
    + (1...30).map { "<!ENTITY a\($0) '&a\($0 - 1);&a\($0 - 1);'>" }.joined() + "]><a>&a30;</a>"

  private static let quadratic =
    "<!DOCTYPE a [<!ENTITY e '\(String(repeating: "x", count: 100_000))'>]><a>"
    + String(repeating: "&e;", count: 50_000) + "</a>"

  @Test func refusesADoctypeAfterALongComment() {
    let text = "<!--\(String(repeating: "x", count: 100_000))--><!DOCTYPE a><a/>"
    #expect(problem(parsing: text)?.code == .doctype)
  }

  // MARK: Size and shape

  /// libxml2 compares each attribute of a tag with every other before it reports any of them.
  @Test(.timeLimit(.minutes(1)), arguments: ["", ">", "/>", " b", "<"])
  func refusesMillionsOfAttributes(ending: String) {
    let text = "<a" + (0..<300_000).map { " a\($0)=''" }.joined() + ending
    #expect(problem(parsing: text)?.code == .tooManyAttributes)
  }

  @Test(.timeLimit(.minutes(1)))
  func refusesMillionsOfNamespaces() {
    let text = "<a" + (0..<300_000).map { " xmlns:a\($0)='u'" }.joined() + "/>"
    #expect(problem(parsing: text)?.code == .tooManyAttributes)
  }

  /// What looks like a tag with a value that is too long, where there are no tags.
  @Test(arguments: [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?x ", "?>")])
  func readsLongTagsInSections(opening: String, closing: String) throws {
    let long = "<b c='\(String(repeating: "x", count: 100_000))'/>"
    let document = try Document.parse("<a> <d/> \(opening) \(long) \(long)\(closing)</a>")
    #expect(document.source.bytes.count > 200_000)
    let after = "<a>\(opening) \(long) \(closing)\(long)</a>"
    #expect(problem(parsing: after)?.code == .attributeTooLong)
    let unclosed = "<a>\(opening) \(long)"
    #expect(problem(parsing: unclosed)?.range == 3..<3 + (opening == "<?x " ? 2 : opening.count))
  }

  @Test func readsManyLongTagsInAComment() throws {
    let long = "<b \(String(repeating: "x", count: 9_000))"
    let text = "<a><!--\(String(repeating: long, count: 1_000))--></a>"
    #expect(try Document.parse(text).nodeCount == 1)
  }

  @Test func readsManyFilesAtOnce() async throws {
    let source = try SourceText(name: "x", contents: Self.small)
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<200 { group.addTask { try Document.parse(source).nodeCount } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(counts == [4])
  }

  @Test func refusesAHugeValue() {
    let text = "<a b='" + String(repeating: "x", count: 10_500_000) + "'/>"
    #expect(problem(parsing: text)?.code == .attributeTooLong)
  }

  /// libxml2's dictionary becomes slow with many strings: two minutes for this before there was a
  /// limit.
  @Test(.timeLimit(.minutes(1)))
  func refusesMillionsOfNames() {
    let attributes = (0..<100_000).map { "<a b\($0)=''/>" }.joined()
    #expect(problem(parsing: "<r>\(attributes)</r>")?.code == .tooManyNames)
    let namespaces = (0..<100_000).map { "<a xmlns='u\($0)'/>" }.joined()
    #expect(problem(parsing: "<r>\(namespaces)</r>")?.code == .tooManyNames)
    let instructions = (0..<100_000).map { "<?b\($0)?>" }.joined()
    #expect(problem(parsing: instructions + "<r/>")?.code == .tooManyNames)
  }

  @Test(arguments: [
    ("<", MarkupError.Code.tooLong), ("<a ", .tooLong), ("<a b='", .tooLong), ("<?", .instruction),
    ("<?x ", .instruction), ("<!--", .comment), ("<![CDATA[", .cdata), ("</", .tooLong),
  ])
  func refusesHugeNamesAndSections(opening: String, code: MarkupError.Code) {
    let inner = String(repeating: "x", count: 10_500_000)
    #expect(problem(parsing: "<r>" + opening + inner)?.code == code)
  }

  @Test(arguments: [
    ("<a", "/>", MarkupError.Code.tooLong), ("<a></a", ">", .tooLong), ("", "<a/>", .tooLong),
    ("<a><?x ", "?></a>", .tooLong), ("<a>", "</a>", .textTooLong),
    ("<a><![CDATA[", "]]></a>", .tooLong),
  ])
  func refusesMegabytesOfSpace(before: String, after: String, code: MarkupError.Code) {
    let text = before + String(repeating: " ", count: 10_500_000) + after
    #expect(problem(parsing: text)?.code == code)
  }

  @Test func refusesVeryDeepNesting() {
    let text = String(repeating: "<a>", count: 1_000_000)
    #expect(problem(parsing: text)?.code == .tooDeep)
  }

  @Test func readsAMillionSiblings() throws {
    let text = "<a>" + String(repeating: "<b/>", count: 1_000_000) + "</a>"
    let document = try Document.parse(text)
    #expect(document.nodeCount == 1_000_001)
    #expect(document.children(of: .root).reduce(0) { count, _ in count + 1 } == 1_000_000)
  }

  @Test func readsHundredsOfThousandsOfComments() throws {
    let text = "<a>" + String(repeating: "<!-- --><?x?>", count: 200_000) + "</a>"
    #expect(try Document.parse(text).nodeCount == 200_001)
  }

  @Test func stopsAtTheFirstProblem() {
    let text = "<a>" + String(repeating: "&x;", count: 1_000_000) + "</a>"
    #expect(problem(parsing: text)?.range == 3..<6)
  }

  // MARK: Damage

  static let small =
    Array(
      "\u{FEFF}<?xml version=\"1.0\" encoding='UTF-8'?>\r\n<!-- é --><?x y?><p:a xmlns:p='urn:x' b=\"&amp;&#65;\">"
        .utf8)
    + Array("<c d='e'>t&lt;<![CDATA[ ]] ]]></c>\u{1F600}<f/><?g h?><!-- i --></p:a>\n".utf8)

  @Test func isValidBeforeItIsDamaged() {
    #expect(problem(parsing: Self.small) == nil)
  }

  @Test(arguments: 0..<small.count - 1)
  func refusesAFileCutAtEveryByte(count: Int) throws {
    let contents = Array(Self.small.prefix(count))
    let error = try #require(problem(parsing: contents))
    try expectPlaces(of: error, inside: contents.count)
  }

  @Test(arguments: UInt64(0)..<40)
  func survivesDamagedBytes(block: UInt64) throws {
    var random = SeededGenerator(seed: block)
    let marks = Array("<>&;:'\"=/!?-[]# x1\r\n\u{1}\0".utf8) + [0xC3, 0xFF, 0xEF, 0xBF]
    for _ in 0..<500 {
      var contents = Self.small
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let i = Int.random(in: 0..<contents.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: contents[i] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: contents.remove(at: i)
        case 2: contents.insert(random.pick(marks), at: i)
        case 3: contents.removeSubrange(i..<min(contents.count, i + 8))
        default: contents[i] = random.pick(marks)
        }
      }
      try expectSound(contents)
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func survivesDamagedRandomDocuments(block: UInt64) throws {
    var random = SeededGenerator(seed: block)
    for seed in block * 50..<(block + 1) * 50 {
      var contents = RandomDocument.contents(seed: seed)
      for _ in 0..<20 {
        contents[Int.random(in: 0..<contents.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
        try expectSound(contents)
      }
    }
  }

  /// What is accepted has sound places and can be read in full; what is refused says where.
  private func expectSound(_ contents: [UInt8]) throws {
    do {
      let document = try Document.parse(SourceText(name: "x", contents: contents))
      var tag = StartTag()
      for node in document.allNodes where document.kind(of: node) == .element {
        document.startTag(of: node, into: &tag)
        #expect(document.range(of: node).contains(tag.end - 1))
        _ = document.text(of: node)
        for attribute in tag.attributes { _ = document.value(of: attribute) }
      }
    } catch {
      try expectPlaces(of: error, inside: contents.count)
    }
  }

  private func expectPlaces(of error: MarkupError, inside count: Int) throws {
    for range in [error.range] + error.notes.compactMap(\.range) {
      #expect(range.lowerBound >= 0 && range.upperBound <= count, "\(error)")
    }
    #expect(!error.message.isEmpty)
    #expect(!error.message.contains("\n"))
  }
}
