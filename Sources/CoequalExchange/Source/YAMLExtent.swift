import Yams

/// Finds out how far a scalar reaches as it is written.
///
/// The parser only says where scalars begin; but knowing what one holds, its end can be found.
struct YAMLExtent: Sendable {
  let bytes: ArraySlice<UInt8>

  /// The bytes of a scalar: with its quotes, from the `|` of a block, without its tag and anchor.
  ///
  /// - Parameters:
  ///   - text: What the scalar holds.
  ///   - start: Where its tag, its anchor or itself begins.
  /// - Returns: A point where the end cannot be told.
  /// - Complexity: O(*n*) for *n* bytes of the scalar
  func range(of text: String, _ style: Node.Scalar.Style, at start: Int) -> Range<Int> {
    if style == .plain, text.isEmpty { return start..<start }
    let start = skipProperties(from: start)
    guard start < bytes.endIndex else { return start..<start }
    let end: Int? =
      switch style {
      case .doubleQuoted: endOfQuoted(from: start, quote: UInt8(ascii: "\""))
      case .singleQuoted: endOfQuoted(from: start, quote: UInt8(ascii: "'"))
      case .literal, .folded: endOfWords(text, from: endOfLine(from: start)) ?? start + 1
      case .plain, .any: endOfWords(text, from: start)
      }
    return start..<(end ?? start)
  }

  /// The offset of the line break at or after another offset.
  func endOfLine(from start: Int) -> Int {
    var offset = start
    while offset < bytes.endIndex, bytes.lengthOfYAMLBreak(at: offset) == 0 { offset += 1 }
    return offset
  }

  /// Where white space and comments from an offset end.
  private func skipBlank(from start: Int) -> Int {
    var offset = start
    while offset < bytes.endIndex {
      let blank = bytes.lengthOfYAMLBlank(at: offset)
      if blank > 0 {
        offset += blank
      } else if bytes[offset] == UInt8(ascii: "#") {
        offset = endOfLine(from: offset)
      } else {
        break
      }
    }
    return offset
  }

  /// Where a scalar begins whose tag and anchor begin at an offset.
  private func skipProperties(from start: Int) -> Int {
    var offset = start
    while offset < bytes.endIndex {
      switch bytes[offset] {
      case UInt8(ascii: "!"): offset = skipBlank(from: endOfTag(from: offset))
      case UInt8(ascii: "&"):
        let name = bytes[(offset + 1)...].prefix { $0.isYAMLName }
        offset = skipBlank(from: name.endIndex)
      default: return offset
      }
    }
    return offset
  }

  /// The end of a tag: `!local`, `!!str` or `!<tag:yaml.org,2002:str>`.
  func endOfTag(from start: Int) -> Int {
    var offset = start + 1
    if bytes.hasPrefix([UInt8(ascii: "<")], at: offset) {
      let end = bytes[offset...].firstIndex { $0 == UInt8(ascii: ">") } ?? bytes.endIndex
      return min(end + 1, bytes.endIndex)
    }
    let signs = Array(",[]{}".utf8)
    while offset < bytes.endIndex, !signs.contains(bytes[offset]),
      bytes.lengthOfYAMLBlank(at: offset) == 0
    {
      offset += 1
    }
    return offset
  }

  private func endOfQuoted(from start: Int, quote: UInt8) -> Int? {
    guard bytes[start] == quote else { return nil }
    var offset = start + 1
    while offset < bytes.endIndex {
      switch bytes[offset] {
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""): offset += 2
      case quote:
        // Two single quotes are one that belongs to the text.
        guard quote == UInt8(ascii: "'"), bytes.hasPrefix([quote], at: offset + 1) else {
          return offset + 1
        }
        offset += 2
      default: offset += 1
      }
    }
    return nil
  }

  /// The end of the last word of a text that is written from an offset on, however its lines are broken.
  private func endOfWords(_ text: String, from start: Int) -> Int? {
    let words = Array(text.utf8)[...]
    var offset = start
    var end: Int?
    var next = words.startIndex
    while next < words.endIndex {
      let blank = words.lengthOfYAMLBlank(at: next)
      if blank > 0 {
        next += blank
        continue
      }
      while true {
        let blank = bytes.lengthOfYAMLBlank(at: offset)
        if blank == 0 { break }
        offset += blank
      }
      guard offset < bytes.endIndex, bytes[offset] == words[next] else { return nil }
      next += 1
      offset += 1
      end = offset
    }
    return end
  }
}
