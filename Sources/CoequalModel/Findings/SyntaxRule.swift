import Markup

/// What can be wrong with a file before anybody asks what it means.
///
/// The first group is found by the XML parser and its limits, the second by the grammar of the
/// format; a file that has one of these findings is not read any further.
public enum SyntaxRule: String, CaseIterable, Sendable {
  /// The file is no well-formed XML.
  case notWellFormed = "not-well-formed"
  /// The file is not in an encoding that is read.
  case unknownEncoding = "unknown-encoding"
  /// The file holds something that is refused for safety, or is too large.
  case refusedInput = "refused-input"
  /// The file could not be read at all.
  case unreadableFile = "unreadable-file"

  /// The document's first element is not one of the format.
  case unknownDocument = "unknown-document"
  /// The document is written in another version of the format.
  case unsupportedFormat = "unsupported-format"
  /// An element that the format does not know there.
  case unknownElement = "unknown-element"
  /// An element in the wrong order, or one too many.
  case misplacedElement = "misplaced-element"
  /// An element that must be there and is not.
  case missingElement = "missing-element"
  /// An attribute that the format does not know there.
  case unknownAttribute = "unknown-attribute"
  /// An attribute that must be there and is not.
  case missingAttribute = "missing-attribute"
  /// A text that is not of the kind that is expected.
  case invalidValue = "invalid-value"
  /// Text where only elements may stand.
  case unexpectedText = "unexpected-text"

  /// The name of the rule.
  public var id: RuleID { RuleID(rawValue) }
}

extension SyntaxRule {
  /// The rule under which a problem of the parser is reported.
  init(_ code: MarkupError.Code) {
    switch code {
    case .encoding: self = .unknownEncoding
    case .doctype, .version, .fileTooLarge, .tooDeep, .tooManyAttributes, .attributeTooLong,
      .textTooLong, .tooManyNames, .nameTooLong, .tooManyNamespaces, .tooManyNodes, .outOfMemory:
      self = .refusedInput
    default: self = .notWellFormed
    }
  }
}
