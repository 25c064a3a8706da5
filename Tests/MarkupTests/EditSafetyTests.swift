import Markup
import Testing

/// Edits leave every other byte alone: 1,000 random edits over documents of every odd form.
struct EditSafetyTests {
  @Test(arguments: UInt64(0)..<50)
  func leavesEveryOtherByteAlone(block: UInt64) throws {
    var count = 0
    var seed = block * 1000
    while count < 20 {
      seed += 1
      count += try edit(RandomDocument.contents(seed: seed), seed: seed)
    }
  }

  /// Makes up to three edits and returns how many.
  private func edit(_ contents: [UInt8], seed: UInt64) throws -> Int {
    var random = SeededGenerator(seed: seed)
    let source = try SourceText(name: "\(seed)", contents: contents)
    let before = try Document.parse(source)
    let edits = candidates(in: before, random: &random).shuffled(using: &random).prefix(3)
    let after = try Document.parse(EditList(Array(edits)).apply(to: source))

    #expect(after.source.bytes == spliced(source.bytes, edits), "seed \(seed)")
    #expect(after.nodeCount == before.nodeCount, "seed \(seed)")
    #expect(after.source.encoding == source.encoding)
    // Written out and read again, the file is what was edited.
    let again = try SourceText(name: "\(seed)", contents: after.source.encoded())
    #expect(again.bytes == after.source.bytes, "seed \(seed)")
    if edits.isEmpty { #expect(after.source.encoded() == contents, "seed \(seed)") }
    return edits.count
  }

  /// One possible edit for each value and for the start of each content.
  private func candidates(
    in document: Document, random: inout SeededGenerator
  ) -> [Edit] {
    var edits: [Edit] = []
    var tag = StartTag()
    for node in document.allNodes where document.kind(of: node) == .element {
      document.startTag(of: node, into: &tag)
      for attribute in tag.attributes {
        edits.append(
          Edit(range: attribute.value, replacement: Escape.attribute(text(&random))))
      }
      if !tag.isSelfClosing {
        edits.append(Edit(range: tag.end..<tag.end, replacement: Escape.text(text(&random))))
      }
      let space = tag.name.upperBound..<tag.name.upperBound
      edits.append(Edit(range: space, replacement: " new-\(node.rawValue)='\(node.rawValue)'"))
    }
    return edits
  }

  private func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0..<4, using: &random)).map { _ in
      random.pick(["", "word", "<", "&", "'", "\"", ">", "]]>", "é\u{1F600}", "\r\n", "\t", " "])
    }.joined()
  }

  /// The same edits made back to front, one after the other.
  private func spliced(_ bytes: [UInt8], _ edits: some Sequence<Edit>) -> [UInt8] {
    var result = bytes
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      result.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
    }
    return result
  }
}
