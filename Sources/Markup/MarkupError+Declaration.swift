// Messages about what stands at the top of a file.
extension MarkupError {
  static func brokenDeclaration(at offset: Int) -> MarkupError {
    MarkupError(
      .declaration, "the XML declaration is not well-formed", at: offset..<offset + 1,
      help: "write <?xml version=\"1.0\" encoding=\"UTF-8\"?>")
  }

  static func lateDeclaration(at offset: Int) -> MarkupError {
    MarkupError(
      .declaration, "'<?xml' may stand only at the very start of a file", at: offset..<offset + 5,
      help: "delete what stands before it, or the declaration itself")
  }

  static func version(_ version: String, at range: Range<Int>) -> MarkupError {
    MarkupError(
      .version, "'\(Quotation.of(version))' is not a version of XML that can be read; use 1.0",
      at: range)
  }

  static func doctype(at start: Int) -> MarkupError {
    MarkupError(
      .doctype, "'DOCTYPE' is not allowed", at: start..<start + 9,
      help: "delete the document type declaration, from '<!DOCTYPE' to its '>'")
  }
}
