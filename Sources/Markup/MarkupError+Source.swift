// Messages about a file as a whole: its size, its encoding, what else it may be.
extension MarkupError {
  static func fileTooLarge(_ size: Int, limit: Int) -> MarkupError {
    MarkupError(.fileTooLarge, "\(size) bytes; a file may have up to \(limit)", at: 0..<0)
  }

  static func unsupportedEncoding(_ name: String, at range: Range<Int>) -> MarkupError {
    MarkupError(
      .encoding, "'\(name)' is not an encoding that can be read; use UTF-8", at: range,
      help: "save the file as UTF-8")
  }

  static func declaredEncoding(
    _ declared: String, actual: String, at range: Range<Int>
  ) -> MarkupError {
    MarkupError(
      .encoding, "'\(Quotation.of(declared))' is declared, but the file is read as \(actual)",
      at: range,
      help: "save the file as UTF-8 and write encoding=\"UTF-8\"")
  }

  static func zeroByte(at range: Range<Int>) -> MarkupError {
    MarkupError(.zeroByte, "a zero byte cannot stand in XML", at: range)
  }

  static func notUTF8(_ problem: UTF8Check.Problem, in contents: [UInt8]) -> MarkupError {
    if let kind = FileKind(guessing: contents), kind.isBinary {
      return .looksLike(kind, at: 0..<min(4, contents.count))
    }
    switch problem {
    case .zero(let offset):
      return .zeroByte(at: offset..<offset + 1)
    case .invalid(let range):
      let byte = String(contents[range.lowerBound], radix: 16, uppercase: true)
      return MarkupError(
        .encoding, "'\(byte)' is a byte that cannot stand here in UTF-8", at: range,
        help: "save the file as UTF-8; it may be in Windows-1252 or Latin-1 now")
    }
  }

  static func looksLike(_ kind: FileKind, at range: Range<Int>) -> MarkupError {
    MarkupError(.notXML, "the file looks like \(kind.rawValue), not XML", at: range)
  }
}

extension FileKind {
  /// Whether files of this kind are no text.
  fileprivate var isBinary: Bool {
    switch self {
    case .zip, .pdf, .gzip, .oldOffice: true
    case .json, .yaml, .html, .csv: false
    }
  }
}
