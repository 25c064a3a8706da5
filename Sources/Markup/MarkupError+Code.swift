extension MarkupError {
  /// A kind of problem, stable across versions.
  ///
  /// A structure rather than an enumeration, so that a new kind breaks no `switch`.
  public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The words used in reports, such as `tag-mismatch`.
    public let rawValue: String

    /// Makes a code from its words.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The words.
    public var description: String { rawValue }
  }
}

extension MarkupError.Code {
  private init(_ rawValue: String) { self.init(rawValue: rawValue) }

  // MARK: The file as a whole

  /// The file holds nothing, or nothing but white space.
  public static let empty = Self("empty-file")
  /// The file is something else than XML.
  public static let notXML = Self("not-xml")
  /// The bytes are not in an encoding that is read here.
  public static let encoding = Self("encoding")
  /// A zero byte, which XML cannot hold.
  public static let zeroByte = Self("zero-byte")
  /// The XML declaration is wrong.
  public static let declaration = Self("xml-declaration")
  /// A version of XML other than 1.0.
  public static let version = Self("xml-version")
  /// A document type declaration, which is never accepted.
  public static let doctype = Self("doctype")

  // MARK: Tags

  /// An end tag does not match the start tag it should close.
  public static let tagMismatch = Self("tag-mismatch")
  /// An element is still open at the end of the file.
  public static let unclosedElement = Self("unclosed-element")
  /// An end tag closes nothing.
  public static let strayEndTag = Self("stray-end-tag")
  /// A second root element.
  public static let secondRoot = Self("second-root")
  /// Text before or after the root element.
  public static let textOutsideRoot = Self("text-outside-root")
  /// A tag that breaks the rules in another way.
  public static let tag = Self("tag")

  // MARK: Attributes

  /// The same attribute twice in a tag.
  public static let duplicateAttribute = Self("duplicate-attribute")
  /// A value without its opening or closing quote.
  public static let missingQuote = Self("missing-quote")
  /// An attribute without a value.
  public static let missingValue = Self("missing-value")
  /// Attributes that stand together without white space.
  public static let missingSpace = Self("missing-space")

  // MARK: Text

  /// A `<` that begins no tag.
  public static let unescapedLessThan = Self("unescaped-less-than")
  /// An `&` that begins no reference.
  public static let unescapedAmpersand = Self("unescaped-ampersand")
  /// A reference to an entity that does not exist.
  public static let undefinedEntity = Self("undefined-entity")
  /// A reference to a character that XML does not have.
  public static let characterReference = Self("character-reference")
  /// A character that XML does not have.
  public static let invalidCharacter = Self("invalid-character")
  /// The three characters that end a CDATA section, outside one.
  public static let strayCDATAEnd = Self("stray-cdata-end")
  /// A comment that is not closed or holds two hyphens.
  public static let comment = Self("comment")
  /// A CDATA section that is not closed.
  public static let cdata = Self("cdata")
  /// A processing instruction that breaks the rules.
  public static let instruction = Self("instruction")

  // MARK: Names

  /// A prefix that no namespace was declared for.
  public static let undeclaredPrefix = Self("undeclared-prefix")
  /// A name with a colon in the wrong place.
  public static let qualifiedName = Self("qualified-name")
  /// A name or prefix that XML keeps for itself.
  public static let reservedName = Self("reserved-name")
  /// A declaration of a namespace that breaks the rules.
  public static let namespace = Self("namespace")

  // MARK: Limits

  /// More bytes than ``MarkupLimits/fileSize``.
  public static let fileTooLarge = Self("file-too-large")
  /// More elements open than ``MarkupLimits/depth``.
  public static let tooDeep = Self("too-deep")
  /// More attributes than ``MarkupLimits/attributes``.
  public static let tooManyAttributes = Self("too-many-attributes")
  /// A longer value than ``MarkupLimits/attributeLength``.
  public static let attributeTooLong = Self("attribute-too-long")
  /// A longer run of text than ``MarkupLimits/textLength``.
  public static let textTooLong = Self("text-too-long")
  /// More names than ``MarkupLimits/names``.
  public static let tooManyNames = Self("too-many-names")
  /// A longer name than ``MarkupLimits/nameLength``.
  public static let nameTooLong = Self("name-too-long")
  /// More namespaces in force than ``MarkupLimits/namespaces``.
  public static let tooManyNamespaces = Self("too-many-namespaces")
  /// More elements than ``MarkupLimits/nodes``.
  public static let tooManyNodes = Self("too-many-nodes")
  /// A tag, comment, section or instruction of megabytes.
  public static let tooLong = Self("too-long")
  /// There was not enough memory.
  public static let outOfMemory = Self("out-of-memory")

  /// Anything else that libxml2 refuses, in its words.
  public static let syntax = Self("syntax")
}
