import CShims

extension TreeBuilder {
  /// Refuses the document type declaration that the parser is in.
  mutating func doctype() {
    let start = Prolog.end(in: bytes.span)
    fail(isHTML ? .looksLike(.html, at: start..<start + 9) : .doctype(at: start))
  }

  /// Takes a problem in libxml2's words and keeps it in ours.
  mutating func problem(_ problem: coequal_xml_problem) {
    let reader = ProblemReader(
      bytes: bytes, open: openElements,
      root: nodes.first.map { Int($0.start) }, lastTag: lastTag)
    var error = reader.error(for: problem)
    if isHTML { error.notes.append(MarkupError.Note("the file looks like HTML, which is not XML")) }
    fail(error)
  }

  private var isHTML: Bool { FileKind(guessing: Array(bytes.prefix(1024))) == .html }
}

extension MarkupError {
  /// The same error with every range inside a file of `count` bytes.
  func clamped(to count: Int) -> MarkupError {
    var error = self
    error.range = range.clamped(to: 0..<count)
    for i in error.notes.indices {
      error.notes[i].range = error.notes[i].range?.clamped(to: 0..<count)
    }
    return error
  }
}
