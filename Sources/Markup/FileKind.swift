/// What a file that is no XML looks like, so that a message can say so.
package enum FileKind: String {
  case json = "JSON"
  case yaml = "YAML"
  case html = "HTML"
  case csv = "CSV"
  case pdf = "a PDF"
  case zip = "a ZIP archive or an Office document"
  case gzip = "a compressed file"
  case oldOffice = "an old Office document"

  /// The kind `bytes` look like from their beginning; `nil` when nothing fits.
  package init?(guessing bytes: [UInt8]) {
    let magic: [(FileKind, [UInt8])] = [
      (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
      (.pdf, Array("%PDF-".utf8)), (.gzip, [0x1F, 0x8B]),
      (.oldOffice, [0xD0, 0xCF, 0x11, 0xE0]),
    ]
    if let (kind, _) = magic.first(where: { bytes.starts(with: $0.1) }) {
      self = kind
      return
    }
    let mark = SourceEncoding(markOf: bytes).mark.count
    let head = String(decoding: bytes.dropFirst(mark).prefix(512), as: UTF8.self)
    let text = head.drop(while: \.isWhitespace)
    guard let first = text.first, let kind = FileKind(first: first, text: text) else { return nil }
    self = kind
  }

  private init?(first: Character, text: Substring) {
    let line = text.prefix { !$0.isNewline }
    switch first {
    case "{", "[":
      self = .json
    case "<":
      let lower = text.prefix(64).lowercased()
      guard lower.hasPrefix("<!doctype html") || lower.hasPrefix("<html") else { return nil }
      self = .html
    case _ where line == "---" || line.isYAMLPair:
      self = .yaml
    case _ where line.contains(where: { $0 == "," || $0 == ";" }) && !text.contains("<"):
      self = .csv
    default:
      return nil
    }
  }
}

extension Substring {
  /// Whether the text reads `key: value` or `key:`.
  fileprivate var isYAMLPair: Bool {
    guard let colon = firstIndex(of: ":"), colon > startIndex else { return false }
    let after = self[index(after: colon)...]
    let isKey = self[..<colon].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    return isKey && (after.isEmpty || after.first == " ")
  }
}
