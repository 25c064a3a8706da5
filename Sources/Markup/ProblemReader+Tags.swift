// Problems inside one tag.
extension ProblemReader {
  /// What is wrong with the tag or the reference that ends at `offset`; `nil` when that cannot be
  /// told from the bytes.
  func brokenTagOrReference(before offset: Int) -> MarkupError? {
    if offset > 0, bytes[offset - 1] == Ascii.ampersand { return strayAmpersand(before: offset) }
    guard let start = bytes.span.last(Ascii.lessThan, before: offset) else { return nil }
    if bytes.span.reads("</", at: start) { return brokenEndTag(at: start) }
    if bytes.span.reads("<?", at: start) {
      return MarkupError(
        .instruction, "'<?' has no name after it", at: start..<start + 2)
    }
    var tag = StartTag()
    // A hostile tag may be long; the parser has stopped by then, and so does this.
    if let failure = tag.lex(bytes.span, at: start, limit: 1000) {
      return error(for: failure, in: tag, at: start)
    }
    // The shape is right, so it is a character that cannot begin a name.
    let name = name(at: offset)
    if offset <= tag.name.lowerBound { return badName(tag.name, of: "element", at: start) }
    return name.isEmpty ? nil : badName(name, of: "attribute", at: start)
  }

  private func badName(_ name: Range<Int>, of kind: String, at start: Int) -> MarkupError {
    MarkupError(
      .tag, "'\(shown(name))' cannot be the name of an \(kind)", at: name,
      help: kind == "element" ? "write '&lt;' if '<' is meant as a character" : nil)
  }

  private func brokenEndTag(at start: Int) -> MarkupError {
    let name = name(at: start + 2)
    guard !name.isEmpty else {
      return MarkupError(.tag, "'</' has no name after it", at: start..<start + 2)
    }
    return MarkupError(
      .tag, "'</\(shown(name))' has no '>' after its name", at: start..<name.upperBound)
  }

  private func error(
    for failure: StartTag.Failure, in tag: StartTag, at start: Int
  ) -> MarkupError? {
    switch failure {
    case .noName:
      return MarkupError(
        .unescapedLessThan, "'<' begins no tag here", at: start..<start + 1,
        help: "write '&lt;' for the character itself")
    case .unexpected(let i):
      return MarkupError(
        .tag, "'\(shown(character(at: i)))' cannot stand here in a tag", at: character(at: i))
    case .missingSpace(let i):
      return MarkupError(
        .missingSpace, "'\(shown(name(at: i)))' needs white space before it", at: name(at: i))
    case .missingEquals(let name, _):
      return MarkupError(
        .missingValue, "'\(shown(name))' has no value", at: name,
        help: "write \(shown(name))=\"…\"")
    case .missingQuote(let name, let i):
      return MarkupError(
        .missingQuote, "'\(shown(name))' needs quotes around its value", at: i..<i + 1)
    case .lessThanInValue(let name, let value, let i):
      return lessThan(at: i, inValueOf: name, from: value)
    case .unclosedValue(let name, let value):
      return MarkupError(
        .missingQuote, "'\(shown(name))' has no quote after its value", at: value - 1..<value)
    case .unclosedTag:
      return MarkupError(
        .tag, "'<\(shown(tag.name))' is not closed before the end of the file", at: tag.name)
    case .tooMany:
      return nil
    }
  }

  private func lessThan(
    at offset: Int, inValueOf name: Range<Int>, from value: Int
  ) -> MarkupError {
    // A value that runs into the next line is one whose quote was forgotten.
    if bytes.span.first("\n", from: value, before: offset) != nil {
      return MarkupError(
        .missingQuote, "'\(shown(name))' has no quote after its value", at: value - 1..<value,
        notes: [MarkupError.Note("a value cannot go on past this '<'", at: offset..<offset + 1)])
    }
    return MarkupError(
      .unescapedLessThan, "'<' cannot stand in the value of '\(shown(name))'",
      at: offset..<offset + 1, help: "write '&lt;' for the character itself")
  }
}
