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
    return switch xmlParserErrors(rawValue: xmlParserErrors.RawValue(problem.code)) {
    case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_END: outsideRoot()
    case XML_ERR_TAG_NAME_MISMATCH: mismatch(before: offset)
    case XML_ERR_TAG_NOT_FINISHED: unclosedElement()
    case XML_ERR_GT_REQUIRED, XML_ERR_SPACE_REQUIRED, XML_ERR_NAME_REQUIRED,
      XML_ERR_LT_IN_ATTRIBUTE,
      XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
      XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_ENTITYREF_NO_NAME:
      brokenTagOrReference(before: offset) ?? unknown(problem, at: offset)
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      duplicateAttribute(before: offset) ?? unknown(problem, at: offset)
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: strayAmpersand(before: offset)
    case XML_ERR_UNDECLARED_ENTITY: undefinedEntity(before: offset)
    case XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_CHARREF:
      characterReference(before: offset)
    case XML_ERR_INVALID_CHAR:
      invalidCharacter(near: offset) ?? unknown(problem, at: offset)
    case XML_ERR_MISPLACED_CDATA_END: strayCDATAEnd(near: offset)
    case XML_ERR_HYPHEN_IN_COMMENT: hyphensInComment(near: offset)
    case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED:
      unclosedSection() ?? unknown(problem, at: offset)
    case XML_ERR_RESERVED_XML_NAME:
      .lateDeclaration(
        at: bytes.span.last(Ascii.lessThan, before: offset) ?? offset)
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      undeclaredPrefix(problem.string1, before: offset) ?? unknown(problem, at: offset)
    case XML_NS_ERR_QNAME, XML_NS_ERR_COLON:
      qualifiedName(before: offset) ?? unknown(problem, at: offset)
    case XML_NS_ERR_XML_NAMESPACE, XML_WAR_NS_URI:
      namespace(before: offset) ?? unknown(problem, at: offset)
    case XML_ERR_NO_MEMORY: .outOfMemory
    default: unknown(problem, at: offset)
    }
  }

  /// A problem in libxml2's words, of which the first line is enough.
  private func unknown(_ problem: coequal_xml_problem, at offset: Int) -> MarkupError {
    let message = String(cString: problem.message).prefix { !$0.isNewline }
    return MarkupError(
      .syntax, message.isEmpty ? "the XML is not well-formed" : String(message),
      at: offset..<offset + 1)
  }

  // MARK: The bytes around a place

  func written(_ range: Range<Int>) -> String { String(copying: bytes.span.extracting(range)) }

  /// The name that begins at `start`, or its first part when it is too long to show.
  func name(at start: Int) -> Range<Int> {
    var i = min(start, bytes.count)
    let range = StartTag.lexName(bytes.span, &i)
    guard range.count > 80 else { return range }
    var end = range.lowerBound + 80
    while Ascii.isContinuation(bytes[end]) { end -= 1 }
    return range.lowerBound..<end
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
    // Without a '?>' the parser stops inside or right behind, and an element cannot begin inside.
    let end = bytes.span.first("<", from: start + 1, before: bytes.count) ?? bytes.count
    guard let close = bytes.span.first("?>", from: start, before: end) else { return end }
    return close + 2
  }

  /// Where a comment, section or instruction after the last tag begins that has no end.
  var unfinishedSection: Int? {
    let sections: [(opening: StaticString, closing: StaticString)] = [
      ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"),
    ]
    var i = lastTag
    while i < bytes.count {
      if let section = sections.first(where: { bytes.span.reads($0.opening, at: i) }) {
        let content = i + section.opening.utf8CodeUnitCount
        guard let end = bytes.span.first(section.closing, from: content, before: bytes.count) else {
          return i
        }
        i = end
      }
      i += 1
    }
    return nil
  }
}
