import CShims

extension TreeBuilder {
  mutating func doctype() {
    let start = Prolog.end(in: bytes.span)
    fail(
      MarkupError(
        .doctype, "'DOCTYPE' is not allowed in this file", at: start..<start + 9,
        help: "delete the document type declaration, from '<!DOCTYPE' to its '>'"))
  }

  /// Takes a problem in libxml2's words and says it in ours where it is one that people run into.
  mutating func problem(_ problem: coequal_xml_problem) {
    fail(
      MarkupError(
        .syntax, String(cString: problem.message), at: problem.offset..<problem.offset + 1))
  }
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
