import CLibXML2

/// What libxml2 itself hands to a SAX2 handler, element by element.
///
/// It reads the same bytes through libxml2's own in-memory input, so nothing of the module is in
/// between.
struct Oracle: Equatable {
  struct Attribute: Equatable {
    var prefix: String?
    var local: String
    var value: String
  }

  struct Element: Equatable {
    var local: String
    var prefix: String?
    var namespace: String?
    var attributes: [Attribute] = []
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// The elements of `bytes`, or `nil` when libxml2 refuses them.
  init?(_ bytes: [UInt8]) {
    xmlInitParser()
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { context, local, prefix, uri, _, _, count, _, attributes in
      guard let oracle = context?.assumingMemoryBound(to: Oracle.self) else { return }
      var element = Element(
        local: string(local) ?? "", prefix: string(prefix), namespace: string(uri))
      for i in 0..<Int(count) {
        guard let attributes, let start = attributes[5 * i + 3], let end = attributes[5 * i + 4]
        else { continue }
        let value = UnsafeBufferPointer(start: start, count: end - start)
        element.attributes.append(
          Attribute(
            prefix: string(attributes[5 * i + 1]), local: string(attributes[5 * i]) ?? "",
            value: String(decoding: value, as: UTF8.self)))
      }
      oracle.pointee.open.append(oracle.pointee.elements.count)
      oracle.pointee.elements.append(element)
    }
    handler.endElementNs = { context, _, _, _ in
      _ = context?.assumingMemoryBound(to: Oracle.self).pointee.open.popLast()
    }
    handler.characters = { context, text, count in
      guard let oracle = context?.assumingMemoryBound(to: Oracle.self),
        let element = oracle.pointee.open.last
      else { return }
      let text = UnsafeBufferPointer(start: text, count: Int(count))
      oracle.pointee.elements[element].text += String(decoding: text, as: UTF8.self)
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { _, _ in }
    var result = Oracle()
    let isWellFormed = withUnsafeMutablePointer(to: &result) { result in
      bytes.withUnsafeBytes { bytes in
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let parser = xmlCreateMemoryParserCtxt(start, Int32(bytes.count)) else {
          return false
        }
        defer { xmlFreeParserCtxt(parser) }
        parser.pointee.sax.pointee = handler
        parser.pointee.userData = UnsafeMutableRawPointer(result)
        // Otherwise '&amp;' in a value is handed over as '&#38;', and transcoded bytes are taken for
        // what their declaration says.
        let options = [XML_PARSE_NOENT, XML_PARSE_IGNORE_ENC].map { Int32($0.rawValue) }
        xmlCtxtUseOptions(parser, options.reduce(0, |))
        return xmlParseDocument(parser) == 0
      }
    }
    guard isWellFormed else { return nil }
    self = result
  }

  private init() {}
}

private func string(_ text: UnsafePointer<UInt8>?) -> String? { text.map { String(cString: $0) } }
