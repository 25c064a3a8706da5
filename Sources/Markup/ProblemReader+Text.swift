// Problems in character data, references, comments and sections.
extension ProblemReader {
  func strayAmpersand(before offset: Int) -> MarkupError {
    let reference = reference(before: offset)
    let entity = written(reference).dropFirst()
    let isKnown = ["amp", "lt", "gt", "quot", "apos"].contains(entity)
    return MarkupError(
      .unescapedAmpersand,
      isKnown ? "'&\(entity)' has no ';' after it" : "'&' begins no reference here",
      at: isKnown ? reference : reference.lowerBound..<reference.lowerBound + 1,
      help: isKnown ? "write '&\(entity);'" : "write '&amp;' for the character itself")
  }

  func undefinedEntity(before offset: Int) -> MarkupError {
    let reference = reference(before: offset)
    return MarkupError(
      .undefinedEntity, "'\(shown(reference))' is not defined", at: reference,
      help: "XML has only &amp; &lt; &gt; &quot; &apos; and numbers such as &#233;;"
        + " write the character itself")
  }

  func characterReference(before offset: Int) -> MarkupError {
    let reference = reference(before: offset)
    return MarkupError(
      .characterReference, "'\(shown(reference))' stands for no character of XML", at: reference)
  }

  /// The reference that ends near `offset`, from its `&`, a few bytes at most.
  private func reference(before offset: Int) -> Range<Int> {
    guard let start = bytes.span.last(Ascii.ampersand, before: offset) else {
      return offset..<offset
    }
    var i = start + 1
    if i < bytes.count, bytes[i] == Ascii.numberSign { i += 1 }
    while i < min(bytes.count, start + 40), bytes[i].isInReference { i += 1 }
    while i < bytes.count, Ascii.isContinuation(bytes[i]) { i += 1 }
    if i < bytes.count, bytes[i] == Ascii.semicolon { i += 1 }
    return start..<i
  }

  func invalidCharacter(at offset: Int) -> MarkupError? {
    let place = character(at: offset)
    guard let scalar = written(place).unicodeScalars.first, !scalar.isInXML else { return nil }
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - hex.count))
    return MarkupError(
      .invalidCharacter, "'U+\(padding)\(hex)' is not a character of XML", at: place)
  }

  func strayCDATAEnd(near offset: Int) -> MarkupError {
    // libxml2 stops at it, after it, or where the run of text before it began.
    let isAfter = !bytes.span.reads("]]>", at: offset) && bytes.span.reads("]]>", at: offset - 3)
    let next = bytes.span.first("]]>", from: offset, before: bytes.count)
    let start = isAfter ? offset - 3 : next ?? max(0, offset - 3)
    return MarkupError(
      .strayCDATAEnd, "']]>' cannot stand in text", at: start..<start + 3,
      help: "write ']]&gt;'")
  }

  func hyphensInComment(near offset: Int) -> MarkupError {
    let start = bytes.span.reads("--", at: offset) ? offset : max(0, offset - 2)
    return MarkupError(
      .comment, "'--' cannot stand inside a comment", at: start..<start + 2)
  }

  func unclosed() -> MarkupError? {
    guard let section = unclosedSection else { return nil }
    let start = section.range.lowerBound
    let opening = section.kind.opening
    let code: MarkupError.Code =
      switch section.kind {
      case .comment: .comment
      case .cdata: .cdata
      case .instruction: .instruction
      }
    return MarkupError(
      code, "'\(opening)' has no '\(section.kind.closing)' after it",
      at: start..<start + opening.utf8CodeUnitCount)
  }
}

extension UInt8 {
  /// Whether a byte can be inside a reference, as far as a message has to know.
  fileprivate var isInReference: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
