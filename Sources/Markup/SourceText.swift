/// The bytes of a file, in UTF-8, with the name people know it by.
///
/// The bytes are the truth: everything else is derived from them, and an edit replaces some of them.
public struct SourceText: Sendable, Hashable {
  /// The path as the user gave it, or another label for messages.
  public let name: String
  /// The file's own bytes when it is UTF-8, a byte-order mark included; transcoded bytes without a
  /// mark when it is UTF-16.
  public let bytes: [UInt8]
  /// How the file stores its characters.
  public let encoding: SourceEncoding
  /// Whether the bytes are known to be UTF-8 without a zero byte.
  let isChecked: Bool

  /// Takes the contents of a file after checking its size and encoding.
  ///
  /// - Throws: ``MarkupError`` when the file is too large, is neither UTF-8 nor UTF-16 with a
  ///   byte-order mark, declares another encoding than it has, or holds a zero byte. Its ranges
  ///   count the bytes of `contents`.
  /// - Complexity: O(*n*); UTF-8 is not copied
  public init(
    name: String, contents: [UInt8], limits: MarkupLimits = .standard
  ) throws(MarkupError) {
    let limit = limits.possible.fileSize
    guard contents.count <= limit else {
      throw .fileTooLarge(contents.count, limit: limit)
    }
    let encoding = try SourceEncoding(detecting: contents)
    let start = encoding.mark.count
    switch encoding {
    case .utf8, .utf8WithMark:
      if let problem = UTF8Check.firstProblem(in: contents.span) {
        throw .notUTF8(problem, in: contents)
      }
      bytes = contents
    case .utf16LittleEndian, .utf16BigEndian:
      bytes = try UTF16Coding.decode(
        contents, from: start, littleEndian: encoding == .utf16LittleEndian)
    }
    self.name = name
    self.encoding = encoding
    isChecked = true
    try checkDeclaredEncoding()
  }

  /// Takes bytes as they are, to show a file that was refused.
  ///
  /// Parsing such a text checks the bytes then.
  public init(name: String, unchecked bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    let encoding = SourceEncoding(markOf: bytes)
    self.encoding = encoding == .utf8WithMark ? encoding : .utf8
    isChecked = false
  }

  /// The result of edits, which keep UTF-8 what it is.
  init(name: String, bytes: [UInt8], encoding: SourceEncoding, isChecked: Bool) {
    self.name = name
    self.bytes = bytes
    self.encoding = encoding
    self.isChecked = isChecked
  }

  /// The contents of the file to write: its own encoding and byte-order mark.
  ///
  /// - Complexity: O(1) for UTF-8, O(*n*) for UTF-16
  public func encoded() -> [UInt8] {
    switch encoding {
    case .utf8, .utf8WithMark: bytes
    case .utf16LittleEndian: encoding.mark + UTF16Coding.encode(bytes, littleEndian: true)
    case .utf16BigEndian: encoding.mark + UTF16Coding.encode(bytes, littleEndian: false)
    }
  }

  /// Where the text begins: after a byte-order mark.
  package var start: Int { encoding == .utf8WithMark ? encoding.mark.count : 0 }

  /// The text of a range.
  ///
  /// - Precondition: `range` is inside the file
  public func text(in range: Range<Int>) -> String {
    String(copying: bytes.span.extracting(range))
  }
}

extension SourceText {
  private func checkDeclaredEncoding() throws(MarkupError) {
    guard let range = XMLDeclaration(bytes.span, at: start).encoding else { return }
    let declared = text(in: range)
    let accepted: [String]
    switch encoding {
    case .utf8, .utf8WithMark: accepted = ["UTF-8", "UTF8"]
    case .utf16LittleEndian: accepted = ["UTF-16", "UTF-16LE"]
    case .utf16BigEndian: accepted = ["UTF-16", "UTF-16BE"]
    }
    guard !accepted.contains(declared.uppercased()) else { return }
    switch encoding {
    case .utf8, .utf8WithMark:
      throw .declaredEncoding(declared, actual: "UTF-8", at: range)
    case .utf16LittleEndian, .utf16BigEndian:
      // Back to the bytes of the file: its mark, and two bytes for each unit before.
      let start = 2 + 2 * text(in: 0..<range.lowerBound).utf16.count
      let range = start..<start + 2 * declared.utf16.count
      throw .declaredEncoding(declared, actual: "UTF-16", at: range)
    }
  }
}
