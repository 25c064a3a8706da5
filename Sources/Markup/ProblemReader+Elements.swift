// Problems with the nesting of elements, and with what stands outside the root.
extension ProblemReader {
  func outsideRoot() -> MarkupError {
    guard let root else { return beforeRoot() }
    let start = Prolog.end(in: bytes.span, from: lastTag)
    let note = MarkupError.Note("the root element is here", at: name(at: root + 1))
    if bytes.span.reads("</", at: start) {
      let name = name(at: start + 2)
      return MarkupError(
        .strayEndTag, "'</\(shown(name))>' closes no element", at: start..<name.upperBound)
    }
    let name = name(at: start + 1)
    if bytes.span.reads("<", at: start), !name.isEmpty, !bytes.span.reads("<!", at: start) {
      return MarkupError(
        .secondRoot, "'<\(shown(name))>' is a second root element; a file has one", at: name,
        notes: [note])
    }
    return MarkupError(
      .textOutsideRoot, "text cannot stand after the root element", at: word(at: start),
      notes: [note])
  }

  private func beforeRoot() -> MarkupError {
    let start = Prolog.end(in: bytes.span)
    guard start < bytes.count else {
      let isEmpty = bytes.span.first("<", from: 0, before: bytes.count) == nil
      return MarkupError(
        .empty, isEmpty ? "the file holds no XML" : "the file holds no element",
        at: start..<start)
    }
    if let kind = FileKind(guessing: Array(bytes.prefix(1024))) {
      return .looksLike(kind, at: word(at: start))
    }
    return MarkupError(
      .textOutsideRoot, "text cannot stand before the root element", at: word(at: start))
  }

  func mismatch(before offset: Int) -> MarkupError {
    guard let start = bytes.span.last(Ascii.lessThan, before: offset), let opening = open.last
    else {
      return unclosedElement()
    }
    let opened = name(at: opening + 1)
    let closed = name(at: start + 2)
    // When an outer element has the name, the inner one was forgotten.
    let isOuter = open.contains { written(name(at: $0 + 1)) == written(closed) }
    return MarkupError(
      .tagMismatch, "'</\(shown(closed))>' does not close '<\(shown(opened))>'",
      at: start..<max(offset, start),
      notes: [MarkupError.Note("'<\(shown(opened))>' is opened here", at: opened)],
      help: "write '</\(shown(opened))>'\(isOuter ? " before it" : "")")
  }

  func unclosedElement() -> MarkupError {
    guard let opening = open.last else { return beforeRoot() }
    let name = name(at: opening + 1)
    return MarkupError(
      .unclosedElement, "'<\(shown(name))>' is not closed", at: name,
      notes: [MarkupError.Note("the file ends here", at: bytes.count..<bytes.count)],
      help: "write '</\(shown(name))>' where it ends")
  }

  /// The bytes from `start` to the next white space or tag, a few at most.
  private func word(at start: Int) -> Range<Int> {
    var end = start
    while end < min(bytes.count, start + 40), !Ascii.isWhite(bytes[end]),
      end == start || bytes[end] != Ascii.lessThan
    {
      end += 1
    }
    while end < bytes.count, Ascii.isContinuation(bytes[end]) { end += 1 }
    return start..<end
  }
}
