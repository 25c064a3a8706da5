/// A value written as one piece of text in an attribute or element.
///
/// A conforming type says what it accepts twice: in code, where reading is fast, and as a
/// ``schema``, from which the XSD is made. Both describe exactly the same texts.
///
/// The text handed to ``init(utf8:)`` is collapsed as XML Schema means it: no white space at the
/// ends, and runs of white space inside are one space.
public protocol LexicalValue: CustomStringConvertible, Hashable, Sendable {
  /// What the text must look like, to follow "expected" in a message: `a date such as 2026-01-31`.
  static var expectation: String { get }

  /// The accepted texts as a restriction of an XSD 1.0 type.
  static var schema: SchemaRestriction { get }

  /// Reads collapsed text; `nil` when it is not such a value.
  ///
  /// Any bytes may come in, and reading them takes time linear in their number at most.
  init?(utf8: Span<UInt8>)

  /// The canonical text; reading it gives an equal value.
  var lexical: String { get }
}

extension LexicalValue {
  /// Reads collapsed text; `nil` when it is not such a value.
  ///
  /// This copies the text. Use ``init(utf8:)`` when there are many values to read.
  public init?(_ text: String) {
    // 'String.UTF8View' has a span of its own only on systems newer than those we support.
    let bytes = Array(text.utf8)
    self.init(utf8: bytes.span)
  }

  /// The canonical text.
  public var description: String { lexical }
}
