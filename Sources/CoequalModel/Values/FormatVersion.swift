/// The version of the file format that a document says it is written in, such as `1.0`.
///
/// Reading a value accepts only the ``current`` version. Use ``parse(utf8:)`` on what was refused
/// to tell a newer format, which needs a newer Coequal, from a mistake.
public struct FormatVersion: LexicalValue, Comparable {
  /// The first number: files of another one cannot be read.
  public let major: Int

  /// The second number: something was added to the format.
  public let minor: Int

  /// The version that this library reads and writes.
  public static let current = FormatVersion(major: 1, minor: 0)

  private init(major: Int, minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// Reads any two numbers with a point between them, whether or not the format is supported;
  /// `nil` when the text is something else.
  ///
  /// Numbers have at most four digits and no zero before other digits.
  public static func parse(utf8: Span<UInt8>) -> Self? {
    var position = 0
    guard let major = utf8.scanPlainNumber(upTo: 4, at: &position),
      utf8.scan(UInt8(ascii: "."), at: &position),
      let minor = utf8.scanPlainNumber(upTo: 4, at: &position), position == utf8.count
    else { return nil }
    return Self(major: major, minor: minor)
  }

  /// Reads any two numbers with a point between them; `nil` when the text is something else.
  public static func parse(_ text: String) -> Self? {
    let bytes = Array(text.utf8)
    return parse(utf8: bytes.span)
  }

  /// Earlier formats first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}

extension FormatVersion {
  /// What the text must look like.
  public static let expectation = "the format version \(current.lexical)"

  /// The current version only.
  public static let schema = SchemaRestriction(enumeration: [current.lexical])

  /// Reads the current version and no other.
  public init?(utf8: Span<UInt8>) {
    guard let version = Self.parse(utf8: utf8), version == .current else { return nil }
    self = version
  }

  /// Both numbers with a point between them.
  public var lexical: String { "\(major).\(minor)" }
}
