extension StartTag {
  /// Why some bytes are no start tag, and where.
  package enum Failure: Hashable, Sendable {
    /// No `<` or no name after it.
    case noName(at: Int)
    /// A byte that begins no attribute and ends no tag.
    case unexpected(at: Int)
    /// No white space before an attribute.
    case missingSpace(at: Int)
    /// No `=` after the name of an attribute.
    case missingEquals(name: Range<Int>, at: Int)
    /// No quote at the start of a value.
    case missingQuote(name: Range<Int>, at: Int)
    /// A `<` inside a value.
    case lessThanInValue(name: Range<Int>, value: Int, at: Int)
    /// The file ends inside a value.
    case unclosedValue(name: Range<Int>, value: Int)
    /// The file ends inside the tag.
    case unclosedTag
    /// More attributes and declarations than asked for.
    case tooMany(at: Int)
  }

  /// Reads the tag that starts at `start`, replacing what this buffer held.
  ///
  /// Any bytes are accepted. Names are not judged, nor references: for a tag of a well-formed
  /// document the result is exact, and for anything else it says what is missing.
  ///
  /// - Parameter limit: how many attributes and declarations to read at most
  /// - Returns: what is wrong; then ``end`` is where the reading stopped
  /// - Complexity: O(length of the tag)
  package mutating func lex(
    _ bytes: Span<UInt8>, at start: Int, limit: Int = .max
  ) -> Failure? {
    attributes.removeAll(keepingCapacity: true)
    if !declarations.isEmpty { declarations.removeAll(keepingCapacity: true) }
    isSelfClosing = false
    name = start..<start
    end = start
    guard start >= 0, start < bytes.count, bytes[start] == Ascii.lessThan else {
      return .noName(at: start)
    }
    name = NameLexer.name(in: bytes, at: start + 1)
    var i = name.upperBound
    defer { end = i }
    guard !name.isEmpty else { return .noName(at: i) }
    while true {
      let gap = i
      while i < bytes.count, Ascii.isWhite(bytes[i]) { i += 1 }
      guard i < bytes.count else { return .unclosedTag }
      switch bytes[i] {
      case Ascii.greaterThan:
        i += 1
        return nil
      case Ascii.slash:
        guard i + 1 < bytes.count else { return .unclosedTag }
        guard bytes[i + 1] == Ascii.greaterThan else { return .unexpected(at: i) }
        i += 2
        isSelfClosing = true
        return nil
      default:
        guard i > gap else { return .missingSpace(at: i) }
        guard attributes.count + declarations.count < limit else { return .tooMany(at: i) }
        if let failure = lexAttribute(bytes, &i) { return failure }
      }
    }
  }

  /// Reads and keeps one attribute.
  @inline(__always)
  private mutating func lexAttribute(_ bytes: Span<UInt8>, _ i: inout Int) -> Failure? {
    let name = NameLexer.name(in: bytes, at: i)
    i = name.upperBound
    guard !name.isEmpty else { return .unexpected(at: i) }
    while i < bytes.count, Ascii.isWhite(bytes[i]) { i += 1 }
    guard i < bytes.count else { return .unclosedTag }
    guard bytes[i] == Ascii.equals else { return .missingEquals(name: name, at: i) }
    i += 1
    while i < bytes.count, Ascii.isWhite(bytes[i]) { i += 1 }
    guard i < bytes.count else { return .unclosedTag }
    let quote = bytes[i]
    guard quote == Ascii.quote || quote == Ascii.apostrophe else {
      return .missingQuote(name: name, at: i)
    }
    i += 1
    let value = i
    // A space at the start counts as one beside another.
    var isAfterSpace = true
    var isPlain = true
    while i < bytes.count, bytes[i] != quote {
      let byte = bytes[i]
      // Letters, the most of any value, stand above all that matters but '<'.
      if byte > Ascii.apostrophe {
        if byte == Ascii.lessThan {
          return .lessThanInValue(name: name, value: value, at: i)
        }
        isAfterSpace = false
      } else {
        let isSpace = byte == Ascii.space
        if isSpace ? isAfterSpace : byte < Ascii.space || byte == Ascii.ampersand {
          isPlain = false
        }
        isAfterSpace = isSpace
      }
      i += 1
    }
    guard i < bytes.count else { return .unclosedValue(name: name, value: value) }
    if isAfterSpace, i > value { isPlain = false }
    append(name, value: value..<i, isPlain: isPlain, bytes)
    i += 1
    return nil
  }

  @inline(__always)
  private mutating func append(
    _ name: Range<Int>, value: Range<Int>, isPlain: Bool, _ bytes: Span<UInt8>
  ) {
    var colon = name.lowerBound
    while colon < name.upperBound, bytes[colon] != Ascii.colon { colon += 1 }
    var attribute = Attribute(localName: name, value: value, isPlain: isPlain)
    if colon < name.upperBound {
      attribute.prefix = name.lowerBound..<colon
      attribute.localName = colon + 1..<name.upperBound
    }
    if Self.isXmlns(bytes.extracting(attribute.prefix ?? name)) {
      declarations.append(attribute)
    } else {
      attributes.append(attribute)
    }
  }

  private static func isXmlns(_ name: Span<UInt8>) -> Bool {
    name.count == 5 && name.reads("xmlns", at: 0)
  }
}
