import CoequalModel
import Markup

/// Puts elements into a file as somebody would who works on it.
///
/// They stand in lines of their own, with the indentation, line ends and prefixes that the file has.
/// Everything else stays as it is.
struct FileEditor {
  let document: Document
  private var edits: [Markup.Edit] = []
  /// New children by parent, in the order in which they will stand behind one sibling.
  private var insertions: [NodeID: [Insertion]] = [:]
  private let unit: String
  private let lineEnd: String

  /// Something to put behind a sibling, or first where there is none.
  private struct Insertion {
    let sibling: NodeID?
    let print: (XMLLayout) -> String
  }

  init(_ document: Document) {
    self.document = document
    lineEnd = Self.lineEnd(of: document)
    let first = document.children(of: .root).first { _ in true }
    let indentation = first.flatMap { Self.indentation(of: $0, in: document) } ?? ""
    unit = indentation.isEmpty ? "  " : indentation
  }

  // MARK: - Changes

  /// Puts an element behind a child of `parent`, or first where none is given; those that were put
  /// there before stay in front of it.
  mutating func insert(_ element: RawElement, into parent: NodeID, after sibling: NodeID?) {
    insertions[parent, default: []].append(Insertion(sibling: sibling) { element.xml($0) })
  }

  /// Puts an element of another namespace behind a child of `parent`, or first.
  mutating func insert(_ element: ForeignElement, into parent: NodeID, after sibling: NodeID?) {
    insertions[parent, default: []].append(Insertion(sibling: sibling) { element.xml($0) })
  }

  /// Writes an element of another namespace in place of one that is there.
  mutating func replace(_ node: NodeID, by element: ForeignElement) {
    let text = element.xml(layout(margin: margin(around: node)))
    edits.append(
      Markup.Edit(
        range: document.range(of: node), replacement: String(text.drop { $0 == " " || $0 == "\t" }))
    )
  }

  /// Gives an attribute a value, whether it is there or not.
  mutating func set(_ attribute: String, to value: String, of node: NodeID) {
    let value = Escape.attribute(value)
    if let range = document.attributeRange(attribute, of: node)?.value {
      edits.append(Markup.Edit(range: range, replacement: value))
      return
    }
    var tag = StartTag()
    document.startTag(of: node, into: &tag)
    // Behind the quote of the last value, or behind the name.
    let last = (tag.attributes + tag.declarations).map { $0.value.upperBound + 1 }.max()
    let end = last ?? tag.name.upperBound
    edits.append(Markup.Edit(range: end..<end, replacement: " \(attribute)=\"\(value)\""))
  }

  /// Replaces everything between the tags of an element by a text.
  mutating func setText(_ text: String, of node: NodeID) {
    let range = document.range(of: node)
    let start = document.startTagRange(of: node).upperBound
    // Neither a comment nor a value can hold '</' behind the end tag.
    guard start < range.upperBound,
      let end = document.source.bytes[start..<range.upperBound].lastIndex(of: UInt8(ascii: "<"))
    else { return }
    edits.append(Markup.Edit(range: start..<end, replacement: Escape.text(text)))
  }

  /// The file with all changes.
  ///
  /// - Throws: ``Markup/EditError`` when two changes are about the same bytes
  func applied() throws(EditError) -> SourceText {
    var edits = edits
    for (parent, list) in insertions.sorted(by: { $0.key < $1.key }) {
      edits += self.edits(for: list, into: parent)
    }
    if edits.isEmpty { return document.source }
    return try EditList(edits).apply(to: document.source)
  }

  // MARK: - Insertions

  private func edits(for insertions: [Insertion], into parent: NodeID) -> [Markup.Edit] {
    var tag = StartTag()
    document.startTag(of: parent, into: &tag)
    var layout = layout(margin: childMargin(in: parent))
    layout.prefix = document.prefix(of: parent)
    if tag.isSelfClosing {
      let name = document.source.text(in: tag.name)
      let lines = insertions.map { lineEnd + $0.print(layout) }.joined()
      return [
        Markup.Edit(
          range: tag.end - 2..<tag.end,
          replacement: ">\(lines)\(lineEnd)\(margin(around: parent))</\(name)>")
      ]
    }
    // In document order: where two lists meet at one place, they keep the order in which they come.
    let siblings = Dictionary(grouping: insertions, by: \.sibling).sorted { first, second in
      let (before, behind) = (first.key?.rawValue, second.key?.rawValue)
      guard let before, let behind else { return behind != nil && before == nil }
      return before < behind
    }
    return siblings.map { sibling, list in
      let end = sibling.map { document.range(of: $0).upperBound } ?? tag.end
      let place = endOfLine(behind: end)
      var lines = list.map { lineEnd + $0.print(layout) }.joined()
      // What follows on the line would seem to belong to the last new element.
      if startsEndTag(at: place) { lines += lineEnd + margin(around: parent) }
      return Markup.Edit(range: place..<place, replacement: lines)
    }
  }

  private func layout(margin: String) -> XMLLayout {
    XMLLayout(margin: margin, unit: unit, lineEnd: lineEnd)
  }

  private func startsEndTag(at place: Int) -> Bool {
    document.source.bytes[place...].starts(with: "</".utf8)
  }

  /// Behind the comments that end the line, since they are about what stands in it.
  private func endOfLine(behind end: Int) -> Int {
    let bytes = document.source.bytes
    var result = end
    var i = end
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): i += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return result
      case UInt8(ascii: "<") where bytes[i...].starts(with: "<!--".utf8):
        guard let close = Self.endOfComment(in: bytes, from: i + 4) else { return end }
        i = close
        result = close
      default: return end
      }
    }
    return end
  }

  /// Where a comment ends that ends in its line.
  private static func endOfComment(in bytes: [UInt8], from start: Int) -> Int? {
    var i = start
    while i < bytes.count, bytes[i] != UInt8(ascii: "\n"), bytes[i] != UInt8(ascii: "\r") {
      if bytes[i...].starts(with: "-->".utf8) { return i + 3 }
      i += 1
    }
    return nil
  }

  // MARK: - Layout

  /// The indentation of what stands inside an element.
  private func childMargin(in parent: NodeID) -> String {
    for child in document.children(of: parent) {
      if let own = Self.indentation(of: child, in: document) { return own }
    }
    return margin(around: parent) + unit
  }

  /// The white space at the start of the line in which an element begins.
  private func margin(around node: NodeID) -> String {
    let bytes = document.source.bytes
    let start = document.range(of: node).lowerBound
    var line = start
    while line > 0, bytes[line - 1] != UInt8(ascii: "\n"), bytes[line - 1] != UInt8(ascii: "\r") {
      line -= 1
    }
    var end = line
    while end < start, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") {
      end += 1
    }
    return document.source.text(in: line..<end)
  }

  /// The white space in front of a node that stands first in its line; `nil` where something else does.
  private static func indentation(of node: NodeID, in document: Document) -> String? {
    let bytes = document.source.bytes
    let start = document.range(of: node).lowerBound
    var i = start
    while i > 0, bytes[i - 1] == UInt8(ascii: " ") || bytes[i - 1] == UInt8(ascii: "\t") { i -= 1 }
    guard i > 0, bytes[i - 1] == UInt8(ascii: "\n") || bytes[i - 1] == UInt8(ascii: "\r") else {
      return nil
    }
    return document.source.text(in: i..<start)
  }

  private static func lineEnd(of document: Document) -> String {
    let bytes = document.source.bytes
    guard
      let first = bytes.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
    else { return "\n" }
    if bytes[first] == UInt8(ascii: "\n") { return "\n" }
    let hasLineFeed = first + 1 < bytes.count && bytes[first + 1] == UInt8(ascii: "\n")
    return hasLineFeed ? "\r\n" : "\r"
  }
}
