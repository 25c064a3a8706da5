package import CoequalModel
import Markup

/// The texts and values of attributes of documents as they are printed.
package struct PrintedTexts: Sendable {
  private var all = Texts()
  /// By element and id, such as `role/senior`: what stands in that element.
  private var parts: [String: Texts] = [:]

  /// Texts, each once, and whether one stands in another.
  private struct Texts: Sendable {
    var values: Set<String> = []

    func holds(_ text: String) -> Bool {
      values.contains(text) || values.contains { $0.holds(words: text) }
    }
  }

  /// Prints documents, and reads what was printed.
  package init(_ documents: [CoequalDocument]) {
    for document in documents {
      let source = SourceText(name: "printed.xml", unchecked: Array(document.xml().utf8))
      guard let document = try? Document.parse(source) else { continue }
      var open: [String] = []
      collect(document, .root, within: &open)
    }
  }

  /// Whether a text stands in the element that a target such as `role/senior/title` begins with, or
  /// anywhere where there is no such element.
  ///
  /// It may stand inside a longer text, but no part of a word counts.
  package func holds(_ text: String, in target: String?) -> Bool {
    let steps = (target ?? "").split(separator: "/").prefix(2)
    return (parts[steps.joined(separator: "/")] ?? all).holds(text)
  }

  private mutating func collect(
    _ document: Document, _ node: NodeID, within open: inout [String]
  ) {
    guard document.kind(of: node) == .element else { return }
    var tag = StartTag()
    var scratch: [UInt8] = []
    document.startTag(of: node, into: &tag)
    var values: [String] = []
    document.forEachAttribute(of: tag, scratch: &scratch) { _, name, value in
      values.append(String(decoding: value))
      if String(decoding: name) == "id" {
        open.append(document.localName(document.nameID(of: node)) + "/" + String(decoding: value))
      }
    }
    values.append(document.text(of: node).collapsed)
    for value in values where !value.isEmpty {
      all.values.insert(value)
      for part in open { parts[part, default: Texts()].values.insert(value) }
    }
    for child in document.children(of: node) { collect(document, child, within: &open) }
    if document.attributeValue("id", of: node) != nil { open.removeLast() }
  }
}

extension String {
  fileprivate init(decoding span: Span<UInt8>) {
    self.init(decoding: span.indices.map { span[$0] }, as: UTF8.self)
  }

  /// Whether these words stand in it, not counting parts of words.
  fileprivate func holds(words: String) -> Bool {
    ranges(of: words).contains { range in
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
      let after = range.upperBound < endIndex ? self[range.upperBound] : " "
      return !(before.isWord && words.first?.isWord == true)
        && !(after.isWord && words.last?.isWord == true)
    }
  }
}

extension Character {
  fileprivate var isWord: Bool { isLetter || isNumber }
}
