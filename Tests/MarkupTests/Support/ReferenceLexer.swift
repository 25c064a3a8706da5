/// A second reading of XML, written without a look at the first.
///
/// It cuts a whole well-formed file into tokens from left to right and keeps every place. It shares no
/// code with the module and knows no namespaces, no limits and no errors.
struct ReferenceLexer {
  struct Element: Equatable {
    var isInstruction = false
    var start: Int
    var end = -1
    var tagEnd: Int
    var name: String
    var parent: Int?
    var isSelfClosing = false
    var attributes: [Attribute] = []
    /// What stands in it directly: text as written, and CDATA sections.
    var pieces: [Piece] = []
  }

  struct Attribute: Equatable {
    var name: String
    var nameRange: Range<Int>
    var valueRange: Range<Int>
  }

  enum Piece: Equatable {
    case text(String)
    case cdata(String)
  }

  private let bytes: [UInt8]
  private var at = 0
  private var open: [Int] = []
  private(set) var elements: [Element] = []
  /// The instructions before and after the root.
  private(set) var outerInstructions: [Element] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while at < bytes.count { token() }
  }

  private mutating func token() {
    if has("<!--") {
      skip(past: "-->", from: at + 4)
    } else if has("<![CDATA[") {
      let start = at + 9
      skip(past: "]]>", from: start)
      add(.cdata(string(start..<at - 3)))
    } else if has("<?") {
      let start = at
      skip(past: "?>", from: at + 2)
      let words = string(start + 2..<at - 2).unicodeScalars.split {
        " \t\r\n".unicodeScalars.contains($0)
      }
      guard let target = words.first.map({ String($0) }), target != "xml" else { return }
      let instruction = Element(
        isInstruction: true, start: start, end: at, tagEnd: at, name: target,
        parent: open.last)
      if open.isEmpty {
        outerInstructions.append(instruction)
      } else {
        elements.append(instruction)
      }
    } else if has("</") {
      skip(past: ">", from: at)
      if let closed = open.popLast() { elements[closed].end = at }
    } else if has("<") {
      startTag()
    } else {
      let start = at
      while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
      add(.text(string(start..<at)))
    }
  }

  private mutating func startTag() {
    var element = Element(start: at, tagEnd: 0, name: "", parent: open.last)
    at += 1
    element.name = string(word())
    while true {
      while " \t\r\n".utf8.contains(bytes[at]) { at += 1 }
      if has("/>") {
        at += 2
        element.isSelfClosing = true
        element.end = at
        break
      }
      if has(">") {
        at += 1
        break
      }
      let name = word()
      while bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "'") { at += 1 }
      let quote = bytes[at]
      let start = at + 1
      at = start
      while bytes[at] != quote { at += 1 }
      element.attributes.append(
        Attribute(name: string(name), nameRange: name, valueRange: start..<at))
      at += 1
    }
    element.tagEnd = at
    elements.append(element)
    if !element.isSelfClosing { open.append(elements.count - 1) }
  }

  private mutating func add(_ piece: Piece) {
    if let element = open.last { elements[element].pieces.append(piece) }
  }

  private mutating func word() -> Range<Int> {
    let start = at
    while !" \t\r\n=/>".utf8.contains(bytes[at]) { at += 1 }
    return start..<at
  }

  private func has(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  private mutating func skip(past text: String, from start: Int) {
    at = start
    while !has(text) { at += 1 }
    at += text.utf8.count
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
