/// What the tests need to know of a Markdown file.
///
/// These are its blocks of code, in order, and the comments before them that say what to do with
/// them. Both are ours, so nothing rare is understood.
struct MarkdownDocument {
  /// A block of code between two fences.
  struct Block {
    /// The word after the first fence, such as `xml`.
    let language: String
    let lines: [String]
    /// The number of the first line inside, from 1.
    let firstLine: Int

    var text: String { lines.map { $0 + "\n" }.joined() }
  }

  enum Part {
    /// A comment on a line of its own, `<!-- like this -->`, which readers do not see.
    case comment(String, line: Int)
    case block(Block)
  }

  let lines: [String]
  let parts: [Part]
  /// The line of a fence that no other one closes.
  let openFence: Int?

  var blocks: [Block] {
    parts.compactMap { part in
      if case .block(let block) = part { block } else { nil }
    }
  }

  /// The lines outside of blocks, with their numbers.
  let prose: [(number: Int, text: String)]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var parts: [Part] = []
    var prose: [(number: Int, text: String)] = []
    var open: (language: String, lines: [String], firstLine: Int)?
    for (index, line) in lines.enumerated() {
      if let block = open {
        if line == "```" {
          parts.append(
            .block(
              Block(
                language: block.language, lines: block.lines, firstLine: block.firstLine)))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [], index + 2)
      } else if line.hasPrefix("<!-- "), line.hasSuffix(" -->") {
        parts.append(.comment(String(line.dropFirst(5).dropLast(4)), line: index + 1))
      } else {
        prose.append((index + 1, line))
      }
    }
    openFence = open.map { $0.firstLine - 1 }
    self.parts = parts
    self.prose = prose
  }
}
