import CoequalModel
import Markup

// What can be wrong, in words. Each begins with what was found and says what was expected.
extension JSONReader {
  /// What stands at the current byte, for messages: a character in quotes, a word, a kind of value.
  private var found: String {
    guard let byte = current else { return "the end of the file" }
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return "the end of the line" }
    if byte == UInt8(ascii: "\"") { return "a text" }
    return "'\(Quotation.of(String(decoding: bytes[foundRange], as: UTF8.self), limit: 40))'"
  }

  /// The bytes of what stands at the current byte: a word or number, or else one character.
  private var foundRange: Range<Int> {
    guard let byte = current else { return bytes.count..<bytes.count }
    var end = position + 1
    if byte < 0x80, byte.isNamePart {
      while end < bytes.count, bytes[end].isNamePart, bytes[end] < 0x80 { end += 1 }
    } else {
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    return position..<end
  }

  func unexpected(_ expected: String) -> SourceProblem {
    switch current {
    case UInt8(ascii: "'") where dialect == .json: return singleQuotes()
    case UInt8(ascii: "/") where dialect == .json: return comment(at: foundRange)
    default: break
    }
    if isTypographicQuote { return typographicQuotes() }
    return SourceProblem("\(found) where \(expected) was expected", at: foundRange)
  }

  // MARK: - The file

  /// Whether a file that cannot be JSON looks like something else.
  func problemOfKind() -> SourceProblem? {
    guard let first = current, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
      return nil
    }
    if first == UInt8(ascii: "<") {
      return SourceProblem(
        "'<' where '{' or '[' was expected: the file looks like XML or HTML, not JSON",
        at: foundRange)
    }
    // A value alone is JSON as well.
    guard first.isNamePart || first == UInt8(ascii: "-") || first == UInt8(ascii: "%"),
      let kind = FileKind(guessing: Array(bytes.prefix(512))), kind == .yaml || kind == .csv
    else { return nil }
    return SourceProblem(
      "\(found) where '{' or '[' was expected: the file looks like \(kind.rawValue), not JSON",
      at: foundRange)
  }

  func secondValue() -> SourceProblem {
    SourceProblem(
      "\(found) after the end of the value; a file of JSON holds one value", at: foundRange,
      help:
        "put several values into one list: '[' before the first, ',' between them, ']' at the end")
  }

  func comment(at range: Range<Int>) -> SourceProblem {
    SourceProblem("JSON has no comments", at: range, help: "take the comment out")
  }

  // MARK: - Values

  func noValue(_ range: Range<Int>) -> SourceProblem {
    let word = Quotation.of(String(decoding: bytes[range], as: UTF8.self), limit: 40)
    if isTypographicQuote { return typographicQuotes() }
    guard dialect == .json else {
      return SourceProblem("'\(word)' is code; only literals are read", at: range)
    }
    let help =
      switch word {
      case "True", "TRUE", "yes": "write true"
      case "False", "FALSE", "no": "write false"
      case "None", "Null", "NULL", "nil", "undefined": "write null"
      case "NaN", "Infinity": "write null, or leave the entry out"
      default: "put texts in double quotes"
      }
    return SourceProblem(
      "'\(word)' is no value of JSON; expected a text in double quotes, a number, true, false, null, '{' or '['",
      at: range, help: help)
  }

  func noNumber(from start: Int) -> SourceProblem {
    var end = start
    while end < bytes.count, bytes[end].isNamePart || "+-.".utf8.contains(bytes[end]) { end += 1 }
    let number = Quotation.of(String(decoding: bytes[start..<end], as: UTF8.self), limit: 40)
    if dialect == .javaScript {
      return SourceProblem(
        "'\(number)' is no number; only literals are read", at: start..<max(end, start + 1))
    }
    var digits = number[...]
    if digits.first == "-" { digits = digits.dropFirst() }
    let help: String? =
      if digits == "Infinity" || digits == "NaN" {
        "write null, or leave the entry out"
      } else if digits.first == "0", digits.dropFirst().first?.isNumber == true {
        "leave out the zeros at the start, or put it in double quotes if it is a code"
      } else if digits.last == "." || digits.first == "." {
        "write a digit on both sides of the point"
      } else {
        "put it in double quotes if it is no number"
      }
    return SourceProblem(
      "'\(number)' is not how JSON writes a number; expected digits such as 12, -3 or 0.5",
      at: start..<max(end, start + 1), help: help)
  }

  // MARK: - Lists and maps

  func noName() -> SourceProblem {
    let range = foundRange
    if current == UInt8(ascii: "'") && dialect == .json { return singleQuotes() }
    if isTypographicQuote { return typographicQuotes() }
    guard current?.isNamePart == true, dialect == .json else {
      return SourceProblem("\(found) where a name or '}' was expected", at: range)
    }
    let name = Quotation.of(String(decoding: bytes[range], as: UTF8.self), limit: 40)
    return SourceProblem(
      "the name '\(name)' has no quotes; JSON puts names in double quotes", at: range,
      help: "write \"\(name)\"")
  }

  func missingColon(after name: SourceNode) -> SourceProblem {
    let text = Quotation.of(name.text ?? "", limit: 40)
    return SourceProblem(
      "\(found) where ':' was expected after the name '\(text)'", at: foundRange,
      note: SourceProblem.Note(message: "the name", range: name.place.range),
      help: current == UInt8(ascii: "=") ? "write ':' instead of '='" : nil)
  }

  func noComma(in container: Container, after end: Int) -> SourceProblem {
    guard current != nil else { return unclosed(container) }
    let closing = Character(Unicode.Scalar(container.closing))
    let opened = SourceProblem.Note(
      message: "the \(container.kind.words) begins here",
      range: container.start..<container.start + 1)
    if current == UInt8(ascii: "]") || current == UInt8(ascii: "}") {
      return SourceProblem(
        "\(found) where ',' or '\(closing)' was expected", at: foundRange, note: opened,
        help: "close the \(container.kind.words) by '\(closing)'")
    }
    let isItem = current.map { $0.isQuote || $0.isNamePart || "{[-".utf8.contains($0) } ?? false
    return SourceProblem(
      "\(found) where ',' or '\(closing)' was expected", at: foundRange,
      note: SourceProblem.Note(message: "the value before ends here", range: max(end - 1, 0)..<end),
      help: isItem && dialect == .json ? "put ',' after the value before" : nil)
  }

  func unclosed(_ container: Container) -> SourceProblem {
    let closing = Character(Unicode.Scalar(container.closing))
    return SourceProblem(
      "the end of the file where ',' or '\(closing)' was expected: a \(container.kind.words) is not closed",
      at: bytes.count..<bytes.count,
      note: SourceProblem.Note(
        message: "the \(container.kind.words) begins here",
        range: container.start..<container.start + 1),
      help: "the file may be cut off; otherwise close the \(container.kind.words) by '\(closing)'")
  }

  func trailingComma(at comma: Int, in container: Container) -> SourceProblem {
    let closing = Character(Unicode.Scalar(container.closing))
    return SourceProblem(
      "',' before '\(closing)': after a comma JSON expects another value", at: comma..<comma + 1,
      help: "take the comma out")
  }

  func twoCommas(at comma: Int) -> SourceProblem {
    SourceProblem(
      "two commas with no value between them", at: comma..<position + 1,
      help: "take one of them out, or write null between them")
  }

  // MARK: - Texts

  func unclosedText(from start: Int) -> SourceProblem {
    let quote = Character(Unicode.Scalar(bytes[start]))
    let isEnd = current == nil
    return SourceProblem(
      "a text is not closed: expected '\(quote)' before the end of the \(isEnd ? "file" : "line")",
      at: start..<position,
      help: isEnd
        ? "the file may be cut off; otherwise close the text by '\(quote)'"
        : "close the text by '\(quote)'; a line break inside a text is written '\\n'")
  }

  func controlCharacter(_ byte: UInt8) -> SourceProblem {
    let code = String(byte, radix: 16, uppercase: true)
    let written = byte == 0x09 ? "\\t" : "\\u00" + (code.count < 2 ? "0" : "") + code
    return SourceProblem(
      "a text holds the control character U+00\(code.count < 2 ? "0" : "")\(code)",
      at: position..<position + 1, help: "write '\(written)' instead")
  }

  func unknownEscape(from start: Int) -> SourceProblem {
    var end = start + 2
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let escape = Quotation.of(String(decoding: bytes[start..<end], as: UTF8.self), limit: 8)
    return SourceProblem(
      "'\(escape)' means nothing; after '\\' one of \" \\ / b f n r t u was expected",
      at: start..<end, help: "write '\\\\' for a backslash")
  }

  func unfinishedEscape(from start: Int, _ expected: String) -> SourceProblem {
    let end = min(start + 2, bytes.count)
    let escape = String(decoding: bytes[start..<end], as: UTF8.self)
    return SourceProblem("'\(escape)' without \(expected) after it", at: start..<end)
  }

  func halfCharacter(_ range: Range<Int>) -> SourceProblem {
    let escape = String(decoding: bytes[range], as: UTF8.self)
    return SourceProblem(
      "'\(escape)' is half of a character; the two halves of one stand side by side", at: range,
      help: "take it out; it may be what is left of a text that was cut")
  }

  func substitution() -> SourceProblem {
    SourceProblem("'${' is code; only texts without it are read", at: position..<position + 2)
  }

  // MARK: - Quotes

  private func singleQuotes() -> SourceProblem {
    SourceProblem(
      "a single quote where a value or name was expected; JSON puts texts in double quotes",
      at: foundRange, help: "write '\"' instead of the quotes")
  }

  private var isTypographicQuote: Bool {
    // U+2018 to U+201F, and U+00AB.
    current == 0xE2 && byte(1) == 0x80 && (0x98...0x9F).contains(byte(2) ?? 0)
      || current == 0xC2 && byte(1) == 0xAB
  }

  private func typographicQuotes() -> SourceProblem {
    SourceProblem(
      "\(found) is no quote of JSON; texts stand in straight double quotes", at: foundRange,
      help: "write '\"' instead; a word processor may have changed it")
  }
}

extension JSONReader.Container.Kind {
  fileprivate var words: String { self == .list ? "list" : "map" }
}

extension SourceProblem {
  static func empty(at position: Int) -> SourceProblem {
    SourceProblem("the file is empty", at: position..<position, rule: .emptySource)
  }
}
