import Markup
import Testing

/// Instructions to one program, wherever they stand in a file.
@Suite struct InstructionTests {
  private func document(_ text: String) throws -> Document { try Document.parse(text) }

  private func written(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.instructions(to: "c").map { document.written($0.range) }
  }

  @Test func areFoundBeforeInsideAndAfterTheRootInOrder() throws {
    let text = """
      <?xml version="1.0"?>
      <!-- <?c no?> --><?c 1?><?d no?>
      <?c 2?>
      <a><?c 3?><b><?c 4?></b></a>
      <?c 5?><!-- <?c no?> --><?c 6?>
      """
    #expect(try written(text) == (1...6).map { "<?c \($0)?>" })
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func haveTheirBytesWithAnyLineEndAndMark(_ end: String, _ mark: String) throws {
    let lines = [
      "<?xml version='1.0'?>", "<?c a", "b?>", "<r>", "<?c c d?>", "<x/></r>", "<?c e?>",
    ]
    let text = mark + lines.joined(separator: end)
    let document = try document(text)
    let instructions = document.instructions(to: "c")
    #expect(
      instructions.map { document.written($0.range) } == [
        "<?c a\(end)b?>", "<?c c d?>", "<?c e?>",
      ])
    #expect(instructions.map { document.written($0.data) } == ["a\(end)b", "c d", "e"])
    #expect(instructions.map { document.written($0.target) } == ["c", "c", "c"])
  }

  @Test(arguments: [
    ("<?c?>", ""), ("<?c ?>", ""), ("<?c  x ?>", "x "), ("<?c x??>", "x?"),
    ("<?c <b>&amp;?>", "<b>&amp;"),
  ])
  func haveDataAsItIsWritten(_ instruction: String, _ data: String) throws {
    for text in ["\(instruction)<a/>", "<a>\(instruction)</a>", "<a/>\(instruction)"] {
      let document = try document(text)
      let found = try #require(document.instructions(to: "c").first)
      #expect(document.written(found.data) == data)
    }
  }

  @Test func areNotConfusedWithAnElementOfTheName() throws {
    #expect(try written("<c><c/></c>") == [])
    #expect(try written("<c><?c 1?><c/></c>") == ["<?c 1?>"])
  }

  @Test(arguments: [
    ("<?c?><r/>", "r"), ("<r><?c?><a/></r>", "a"), ("<r><?c?>text<!-- x --><?d?><a/></r>", "a"),
    ("<r><a/><?c?></r>", nil), ("<r/><?c?>", nil), ("<r><a><?c?></a><b/></r>", nil),
  ])
  func standInFrontOfTheNextElementBesideThem(_ text: String, _ name: String?) throws {
    let document = try document(text)
    let instruction = try #require(document.instructions(to: "c").first)
    let element = document.element(after: instruction)
    #expect(element.map { document.localName(document.nameID(of: $0)) } == name)
  }

  @Test(arguments: UInt64(0)..<20)
  func areThoseThatASecondLexerFinds(_ block: UInt64) throws {
    for seed in block * 50..<(block + 1) * 50 {
      let source = try SourceText(name: "x.xml", contents: RandomDocument.contents(seed: seed))
      let document = try Document.parse(source)
      let lexer = ReferenceLexer(source.bytes)
      let expected = (lexer.elements.filter(\.isInstruction) + lexer.outerInstructions)
        .sorted { $0.start < $1.start }
      for target in Set(expected.map(\.name)) {
        let ranges = expected.filter { $0.name == target }.map { $0.start..<$0.end }
        let found = document.instructions(to: target)
        #expect(found.map(\.range) == ranges, "seed \(seed)")
        #expect(found.allSatisfy { document.written($0.target) == target }, "seed \(seed)")
      }
    }
  }

  @Test func manyBeforeTheRootTakeTimeInProportion() throws {
    let count = 50_000
    let text = String(repeating: "<!-- <?c --><?c x?>", count: count) + "<r/>"
    #expect(try document(text).instructions(to: "c").count == count)
  }

  @Test func thoseOutsideTheRootCountTowardsTheLimitOfNodes() {
    let limits = MarkupLimits(nodes: 3)
    #expect(problem(parsing: "<?c?><?c?><?c?><r/>", limits: limits) == nil)
    #expect(problem(parsing: "<?c?><?c?><?c?><?c?><r/>", limits: limits)?.code == .tooManyNodes)
  }
}
