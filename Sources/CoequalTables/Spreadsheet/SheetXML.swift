import CoequalModel
import Markup

/// A part of a spreadsheet, which is XML: its elements by their names without namespaces.
///
/// The strict and the common form of the format differ in namespaces only.
struct SheetXML {
  let document: Document
  private var tag = StartTag()
  private var scratch: [UInt8] = []

  /// - Throws: ``MarkupError`` for what is not well-formed or goes beyond what a sheet needs.
  init(_ bytes: [UInt8], named name: String) throws(MarkupError) {
    document = try Document.parse(SourceText(name: name, unchecked: bytes))
  }

  func name(of node: NodeID) -> String { document.localName(document.nameID(of: node)) }

  /// The elements of a name right inside another.
  func children(of node: NodeID, named name: String) -> [NodeID] {
    document.children(of: node).filter {
      document.kind(of: $0) == .element && self.name(of: $0) == name
    }
  }

  func child(of node: NodeID, named name: String) -> NodeID? {
    children(of: node, named: name).first
  }

  /// Calls with the name of each attribute, without its prefix, and with its value.
  mutating func forEachAttribute(
    of node: NodeID, _ body: (_ name: ArraySlice<UInt8>, _ value: String) -> Void
  ) {
    document.startTag(of: node, into: &tag)
    for attribute in tag.attributes {
      let value = document.withCollapsedValue(of: attribute, scratch: &scratch) {
        guard let text = try? UTF8Span(validating: $0) else { return "" }
        return String(copying: text)
      }
      body(document.source.bytes[attribute.localName], value)
    }
  }

  /// The value of an attribute, whatever its prefix.
  mutating func attribute(_ name: StaticString, of node: NodeID) -> String? {
    var result: String?
    forEachAttribute(of: node) { candidate, value in
      if name.withUTF8Buffer({ candidate.elementsEqual($0) }) { result = value }
    }
    return result
  }

  /// The text of a string: that of `t`, or of each run of a formatted one.
  ///
  /// Pronunciations, which stand beside the text, are no part of it.
  func string(in node: NodeID) -> String {
    var text = ""
    for child in document.children(of: node) where document.kind(of: child) == .element {
      switch name(of: child) {
      case "t": text += document.text(of: child)
      case "r": text += children(of: child, named: "t").map(document.text).joined()
      default: break
      }
    }
    return text.withoutEscapes
  }
}

extension String {
  /// With the characters that Excel writes as `_x000D_`.
  fileprivate var withoutEscapes: String {
    guard utf8.contains(UInt8(ascii: "_")) else { return self }
    let source = Array(unicodeScalars)
    var result = UnicodeScalarView()
    var position = 0
    while position < source.count {
      if position + 7 <= source.count, source[position] == "_", source[position + 1] == "x",
        source[position + 6] == "_",
        source[position + 2..<position + 6].allSatisfy({ $0.properties.isASCIIHexDigit }),
        let value = UInt32(
          String(UnicodeScalarView(source[position + 2..<position + 6])), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        result.append(scalar)
        position += 7
      } else {
        result.append(source[position])
        position += 1
      }
    }
    return String(result)
  }
}
