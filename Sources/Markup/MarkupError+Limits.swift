// Messages about the limits. Each says the limit, since that is what a reader has to know.
extension MarkupError {
  static func tooDeep(_ limit: Int, at range: Range<Int>) -> MarkupError {
    MarkupError(.tooDeep, "more than \(limit) elements are open at once here", at: range)
  }

  static func tooManyAttributes(_ limit: Int, at range: Range<Int>) -> MarkupError {
    MarkupError(.tooManyAttributes, "an element may have up to \(limit) attributes", at: range)
  }

  static func attributeTooLong(_ limit: Int, at range: Range<Int>) -> MarkupError {
    MarkupError(
      .attributeTooLong, "the value of an attribute may have up to \(limit) bytes", at: range)
  }

  static func textTooLong(_ limit: Int, at range: Range<Int>) -> MarkupError {
    MarkupError(.textTooLong, "a run of text may have up to \(limit) bytes", at: range)
  }

  static func tooManyNames(_ limit: Int, at range: Range<Int>) -> MarkupError {
    MarkupError(.tooManyNames, "a file may use up to \(limit) different names", at: range)
  }

  static func nameTooLong(_ limit: Int, at range: Range<Int>) -> MarkupError {
    MarkupError(.nameTooLong, "a name may have up to \(limit) bytes", at: range)
  }

  static func tooManyNamespaces(_ limit: Int, at range: Range<Int>) -> MarkupError {
    MarkupError(
      .tooManyNamespaces, "up to \(limit) declarations of namespaces may be in force at once",
      at: range)
  }

  static func tooManyNodes(_ limit: Int, at range: Range<Int>) -> MarkupError {
    MarkupError(.tooManyNodes, "a file may have up to \(limit) elements", at: range)
  }

  /// A limit of libxml2 that is not to be set.
  static func tooLong(at start: Int) -> MarkupError {
    MarkupError(
      .tooLong, "a tag, comment, section or instruction is longer than can be read",
      at: start..<start + 1)
  }

  static let outOfMemory = MarkupError(
    .outOfMemory, "there is not enough memory to read the file", at: 0..<0)

  /// libxml2 and the bytes disagree about where a tag is, so nothing can be said about the file.
  static func outOfStep(at offset: Int) -> MarkupError {
    MarkupError(.syntax, "the parser lost its place in the file", at: offset..<offset)
  }
}
