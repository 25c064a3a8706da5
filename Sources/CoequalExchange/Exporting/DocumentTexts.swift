public import CoequalModel
import Markup

/// All texts and values of a document as it is printed, each with where it stands.
///
/// An exporter compares those of a framework with those of what its format can hold, so that nothing it
/// leaves out can be forgotten in the ledger.
public struct DocumentTexts: Sendable {
  /// A text or value.
  public struct Text: Hashable, Sendable {
    /// The nearest element around it that has an id, and the way from there: `role/senior/mandate`.
    public var target: String
    /// The attribute or element that it is the value of.
    public var name: String
    /// What it says.
    public var text: String
  }

  /// The texts, in the order of the document.
  public private(set) var all: [Text] = []

  /// Collects the texts of a document; `nil` where it is larger or deeper than any file may be.
  ///
  /// - Complexity: O(*n*) in the length of the printed document
  public init?(_ document: CoequalDocument) {
    // Far above what a file may have: what is printed here was read or made from what was.
    let limits = MarkupLimits(attributeLength: 1 << 30, textLength: 1 << 30, nodes: 1 << 30)
    let source = SourceText(name: "printed.xml", unchecked: Array(document.xml().utf8))
    guard let printed = try? Document.parse(source, limits: limits) else { return nil }
    collect(printed, .root, target: "")
  }

  private mutating func collect(_ document: Document, _ node: NodeID, target: String) {
    guard document.kind(of: node) == .element else { return }
    let name = document.localName(document.nameID(of: node))
    var target = target
    if let id = document.attributeValue("id", of: node) {
      target = "\(name)/\(id)"
    } else {
      target += target.isEmpty ? name : "/\(name)"
    }
    var tag = StartTag()
    var scratch: [UInt8] = []
    document.startTag(of: node, into: &tag)
    var values: [Text] = []
    document.forEachAttribute(of: tag, scratch: &scratch) { _, name, value in
      values.append(
        Text(target: target, name: String(decoding: name), text: String(decoding: value)))
    }
    let text = document.text(of: node).collapsed
    if !text.isEmpty { values.append(Text(target: target, name: name, text: text)) }
    all += values
    for child in document.children(of: node) { collect(document, child, target: target) }
  }
}

extension DocumentTexts {
  /// Books what became of each text: carried where it is among those that the format holds, and
  /// otherwise left, for a reason.
  public func book(
    holding held: DocumentTexts, into ledger: inout Ledger, because reason: (Text) -> String
  ) {
    var rest: [Text: Int] = [:]
    for text in held.all { rest[text, default: 0] += 1 }
    for text in all {
      let count = rest[text] ?? 0
      rest[text] = count - 1
      let isHeld = count > 0
      ledger.book(
        Ledger.Entry(
          isHeld ? .carried : .left, text: text.text, at: nil, target: text.target,
          reason: isHeld ? nil : reason(text)))
    }
  }
}

extension String {
  fileprivate init(decoding span: Span<UInt8>) {
    self = span.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
