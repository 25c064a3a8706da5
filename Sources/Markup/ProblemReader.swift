import CLibXML2
import CShims

/// Says a problem that libxml2 found in words that name the mistake, and finds the bytes it is about.
///
/// libxml2 gives a code and the place where it stopped, which is often behind the mistake. The bytes
/// around tell the rest. Codes that nobody meets in practice keep libxml2's own text.
struct ProblemReader {
  /// The file.
  let bytes: [UInt8]
  /// Where the open elements begin, outermost first.
  let open: [Int]
  /// Where the root element begins, if it was reached.
  let root: Int?
  /// Where the last tag or instruction ended, or just before.
  let lastTag: Int

  /// What to say about `problem`.
  func error(for problem: coequal_xml_problem) -> MarkupError {
    let offset = min(Int(problem.offset), bytes.count)
    if offset < declarationEnd { return .brokenDeclaration(at: offset) }
    if problem.is_limit {
      let start = bytes.span.last(Ascii.lessThan, before: offset) ?? 0
      return unclosed() ?? .tooLong(at: start)
    }
    if let error = explained(problem, at: offset) { return error }
    // A character that cannot be there ends a comment, a section or an instruction early.
    if let error = invalidCharacter(at: offset) { return error }
    let message = String(cString: problem.message).prefix { !$0.isNewline }
    return MarkupError(
      .syntax, message.isEmpty ? "the XML is not well-formed" : Quotation.of(message, limit: 200),
      at: offset..<offset + 1)
  }

  /// The problem in our words; `nil` when there are none or the bytes do not bear it out.
  private func explained(_ problem: coequal_xml_problem, at offset: Int) -> MarkupError? {
    let code = xmlParserErrors(xmlParserErrors.RawValue(truncatingIfNeeded: problem.code))
    return switch code {
    case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_END: outsideRoot()
    case XML_ERR_TAG_NAME_MISMATCH: mismatch(before: offset)
    case XML_ERR_TAG_NOT_FINISHED: unclosedElement()
    case XML_ERR_GT_REQUIRED, XML_ERR_SPACE_REQUIRED, XML_ERR_NAME_REQUIRED,
      XML_ERR_LT_IN_ATTRIBUTE, XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
      XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_ENTITYREF_NO_NAME, XML_ERR_PI_NOT_STARTED:
      brokenTagOrReference(before: offset)
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      duplicateAttribute(before: offset)
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: strayAmpersand(before: offset)
    case XML_ERR_UNDECLARED_ENTITY: undefinedEntity(before: offset)
    case XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_CHARREF:
      characterReference(before: offset)
    case XML_ERR_INVALID_CHAR:
      // The code is also that of a number that is no character's.
      invalidCharacter(at: offset) ?? characterReference(before: offset)
    case XML_ERR_MISPLACED_CDATA_END: strayCDATAEnd(near: offset)
    case XML_ERR_HYPHEN_IN_COMMENT: hyphensInComment(near: offset)
    case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED:
      unclosed()
    case XML_ERR_RESERVED_XML_NAME:
      .lateDeclaration(at: bytes.span.last(Ascii.lessThan, before: offset) ?? offset)
    case XML_NS_ERR_UNDEFINED_NAMESPACE: undeclaredPrefix(problem.string1, before: offset)
    case XML_NS_ERR_QNAME, XML_NS_ERR_COLON: qualifiedName(before: offset)
    case XML_NS_ERR_XML_NAMESPACE: reservedNamespace(before: offset)
    case XML_WAR_NS_URI: brokenNamespace(before: offset)
    case XML_ERR_NAME_TOO_LONG: .tooLong(at: bytes.span.last(Ascii.lessThan, before: offset) ?? 0)
    case XML_ERR_NO_MEMORY: .outOfMemory
    default: nil
    }
  }

  // MARK: The bytes around a place

  func written(_ range: Range<Int>) -> String { String(copying: bytes.span.extracting(range)) }

  /// The text of `range` for a message.
  func shown(_ range: Range<Int>) -> String { Quotation.of(written(range.prefix(1000))) }

  /// The name that begins at `start`.
  func name(at start: Int) -> Range<Int> {
    NameLexer.name(in: bytes.span, at: min(start, bytes.count))
  }

  /// The character at `offset`; empty at the end of the file.
  func character(at offset: Int) -> Range<Int> {
    guard offset < bytes.count else { return bytes.count..<bytes.count }
    var end = offset + 1
    while end < bytes.count, Ascii.isContinuation(bytes[end]) { end += 1 }
    return offset..<end
  }

  /// The end of the XML declaration; 0 without one.
  private var declarationEnd: Int {
    let start = bytes.span.reads("\u{FEFF}", at: 0) ? 3 : 0
    guard bytes.span.reads("<?xml", at: start), start + 5 < bytes.count,
      Ascii.isWhite(bytes[start + 5])
    else { return 0 }
    // Without a '?>' the parser stops at the next '<' at the latest.
    let end = bytes.span.first("<", from: start + 1, before: bytes.count) ?? bytes.count
    guard let close = bytes.span.first("?>", from: start, before: end) else { return end + 1 }
    return close + 2
  }

  /// A comment, section or instruction after the last tag that has no end.
  var unclosedSection: Section? {
    var i = lastTag
    while let section = Section.first(in: bytes.span, from: i, before: bytes.count) {
      if !section.isClosed { return section }
      i = section.range.upperBound
    }
    return nil
  }
}
