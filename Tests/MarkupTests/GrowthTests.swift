import Markup
import Testing

/// A document that is handed out while it is still parsed.
struct GrowthTests {
  /// Lists in which each element stands in about a hundred bytes, with one inside.
  private let text: String = {
    let items = (0..<6000).map { number in
      "<item id=\"\(number)\">\(String(repeating: "x", count: 80))<?note?><inner/></item>\n"
    }
    return "<root><few><item/></few><many>\(items.joined())</many><last/></root>"
  }()

  private func snapshots(
    of text: String, step: Int
  ) throws -> (whole: Document, soFar: [(document: Document, ended: NodeID)]) {
    var soFar: [(Document, NodeID)] = []
    let source = try SourceText(name: "growth.xml", contents: Array(text.utf8))
    let whole = try Document.parse(source, limits: .standard, step: step) { document, ended in
      soFar.append((document, ended))
    }
    return (whole, soFar)
  }

  @Test func holdsWhatHasEnded() throws {
    let (whole, soFar) = try snapshots(of: text, step: 50_000)
    #expect(soFar.count > 10)
    for (document, ended) in soFar {
      #expect(document.nodeCount < whole.nodeCount)
      #expect(document.range(of: ended) == whole.range(of: ended))
      #expect(document.parent(of: ended) == whole.parent(of: ended))
      #expect(document.nextSibling(of: ended) == nil)
      #expect(Array(document.children(of: ended)) == Array(whole.children(of: ended)))
      let list = try #require(document.parent(of: ended))
      let children = Array(document.children(of: list))
      #expect(children.last == ended)
      #expect(children == Array(whole.children(of: list).prefix(children.count)))
    }
  }

  @Test func keepsToItsStep() throws {
    let (_, soFar) = try snapshots(of: text, step: 50_000)
    let ends = soFar.map { $0.document.range(of: $0.ended).upperBound }
    for (first, second) in zip([0] + ends, ends) {
      #expect((50_000..<51_000).contains(second - first))
    }
  }

  @Test func comesToTheSameDocument() throws {
    let (whole, _) = try snapshots(of: text, step: 1000)
    let other = try Document.parse(text)
    #expect(whole.allNodes.map(whole.range) == other.allNodes.map(other.range))
    #expect(whole.allNodes.map(whole.parent) == other.allNodes.map(other.parent))
    #expect(whole.allNodes.map(whole.nextSibling) == other.allNodes.map(other.nextSibling))
    #expect(whole.allNodes.map(whole.hasText) == other.allNodes.map(other.hasText))
  }

  @Test func tellsNothingOfOtherDepths() throws {
    let deep = "<a><b><c><d/><d/></c></b><b/></a>"
    let (whole, soFar) = try snapshots(of: deep, step: 1)
    #expect(soFar.map { whole.localName(whole.nameID(of: $0.ended)) } == ["c"])
  }

  @Test func aProblemFurtherOnIsFoundAllTheSame() throws {
    let source = try SourceText(
      name: "growth.xml", contents: Array(text.utf8.dropLast(7)))
    var count = 0
    #expect(throws: MarkupError.self) {
      try Document.parse(source, limits: .standard, step: 50_000) { _, _ in count += 1 }
    }
    #expect(count > 10)
  }
}
