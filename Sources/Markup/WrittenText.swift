/// A collapsed text together with the bytes of the file that each part of it was read from.
///
/// For findings that point into a text: reading needs none of it.
package struct WrittenText: Sendable {
  /// The text as readers of the document get it, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Parts of the text in order, without gaps.
  private var segments: [Segment] = []
  /// White space that becomes one space when something follows.
  private var pending: Segment?

  /// A part of the text and where it was read from.
  private struct Segment {
    var text: Range<Int>
    var source: Range<Int>
    /// Whether the bytes of the file are those of the text.
    var isVerbatim: Bool
  }

  /// A text of which nothing is written.
  package init() {}

  /// The bytes of the file from the first to the last that a part of the text was read from; `nil` for
  /// a part that the text does not have.
  ///
  /// A reference counts as a whole, and comments inside are included.
  ///
  /// - Complexity: O(log *n*)
  package func source(of range: Range<Int>) -> Range<Int>? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty,
      let first = segment(of: range.lowerBound), let last = segment(of: range.upperBound - 1)
    else { return nil }
    let start =
      first.isVerbatim
      ? first.source.lowerBound + range.lowerBound - first.text.lowerBound
      : first.source.lowerBound
    let end =
      last.isVerbatim
      ? last.source.lowerBound + range.upperBound - last.text.lowerBound : last.source.upperBound
    return start..<max(start, end)
  }

  /// Whether a part of the text stands in the file as it is, without references or markup inside, so
  /// that other text can take its place.
  ///
  /// - Complexity: O(log *n*)
  package func isVerbatim(_ range: Range<Int>) -> Bool {
    guard let segment = segment(of: range.lowerBound) else { return false }
    return segment.isVerbatim && range.upperBound <= segment.text.upperBound
  }

  private func segment(of offset: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].text.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < segments.count ? segments[low] : nil
  }
}

// MARK: - Reading

extension Document {
  /// The text of an element, without that of child elements, with the places it was read from.
  ///
  /// - Complexity: O(length of the element)
  package func writtenText(of node: NodeID) -> WrittenText {
    guard kind(of: node) == .element else { return WrittenText() }
    let bytes = source.bytes.span
    let end = range(of: node).upperBound
    var text = WrittenText()
    var child = firstChild(of: node)
    var i = startTagRange(of: node).upperBound
    while i < end {
      let run = i
      while i < end, bytes[i] != Ascii.lessThan { i += 1 }
      text.append(bytes, in: run..<i, resolvesReferences: true)
      guard i + 1 < end else { return text }
      if let skipped = child, range(of: skipped).lowerBound == i {
        i = range(of: skipped).upperBound
        child = nextSibling(of: skipped)
      } else if let section = Section(in: bytes, at: i, before: end) {
        if section.kind == .cdata {
          text.append(bytes, in: section.content, resolvesReferences: false)
        }
        i = section.range.upperBound
      } else {
        return text
      }
    }
    return text
  }

  /// The collapsed value of an attribute without a prefix, with the places it was read from; `nil` when
  /// the element does not have it.
  ///
  /// - Complexity: O(length of the tag)
  package func writtenValue(_ local: String, of node: NodeID) -> WrittenText? {
    guard let range = attributeRange(local, of: node)?.value else { return nil }
    var text = WrittenText()
    text.append(source.bytes.span, in: range, resolvesReferences: true)
    return text
  }
}

extension WrittenText {
  fileprivate mutating func append(
    _ source: Span<UInt8>, in range: Range<Int>, resolvesReferences: Bool
  ) {
    var i = range.lowerBound
    let part = source.extracting(0..<range.upperBound)
    while i < part.count {
      let byte = part[i]
      if Ascii.isWhite(byte) {
        appendSpace(at: i, isPlain: byte == Ascii.space)
        i += 1
      } else if byte == Ascii.ampersand, resolvesReferences,
        let (scalar, length) = TextDecoder.reference(in: part, at: i)
      {
        append(scalar, from: i..<i + length)
        i += length
      } else {
        append(byte, at: i)
        i += 1
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, from range: Range<Int>) {
    var decoded: [UInt8] = []
    UTF8.append(scalar, to: &decoded)
    if decoded.count == 1, Ascii.isWhite(decoded[0]) {
      appendSpace(at: range.lowerBound, isPlain: false, length: range.count)
      return
    }
    takePending()
    let start = bytes.count
    bytes += decoded
    segments.append(Segment(text: start..<bytes.count, source: range, isVerbatim: false))
  }

  private mutating func append(_ byte: UInt8, at position: Int) {
    takePending()
    bytes.append(byte)
    extend(source: position..<position + 1, isVerbatim: true)
  }

  private mutating func appendSpace(at position: Int, isPlain: Bool, length: Int = 1) {
    // White space at the beginning is no part of the text, and at the end none follows.
    if bytes.isEmpty { return }
    let end = position + length
    guard let first = pending else {
      pending = Segment(text: 0..<0, source: position..<end, isVerbatim: isPlain)
      return
    }
    pending = Segment(text: 0..<0, source: first.source.lowerBound..<end, isVerbatim: false)
  }

  private mutating func takePending() {
    guard let space = pending else { return }
    pending = nil
    bytes.append(Ascii.space)
    extend(source: space.source, isVerbatim: space.isVerbatim)
  }

  /// Books the last byte of the text, with the one before it where they also stand together in the file.
  private mutating func extend(source: Range<Int>, isVerbatim: Bool) {
    let end = bytes.count
    if isVerbatim, let last = segments.last, last.isVerbatim,
      last.source.upperBound == source.lowerBound
    {
      segments[segments.count - 1].text = last.text.lowerBound..<end
      segments[segments.count - 1].source = last.source.lowerBound..<source.upperBound
    } else {
      segments.append(Segment(text: end - 1..<end, source: source, isVerbatim: isVerbatim))
    }
  }
}
