/// Which members a JSON text has, whatever their values.
///
/// For texts that the decoder has accepted. It is a reader of its own because that of any JSON by the
/// decoder takes a hundred times as long: a wrong guess about a value costs it an error.
indirect enum JSONShape: Hashable {
  /// A text, a number, a truth value or nothing.
  case leaf
  case list([JSONShape])
  case map([String: JSONShape])

  /// Reads a text, which may be any bytes; what is no JSON is a leaf.
  init(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    self = reader.value(depth: 0)
    reader.skipSpace()
    if reader.position != bytes.count { self = .leaf }
  }

  /// What the value says that the other does not have at the same place, as a phrase; `nil` for nothing.
  func excess(over known: JSONShape) -> String? {
    switch (self, known) {
    case (.leaf, .leaf): return nil
    case (.map(let given), .map(let known)):
      for (name, value) in given.sorted(by: { $0.key < $1.key }) {
        guard let other = known[name] else { return "there is no member '\(name.prefix(100))'" }
        if let inner = value.excess(over: other) { return inner }
      }
      return nil
    case (.list(let given), .list(let known)) where given.count == known.count:
      for (value, other) in zip(given, known) {
        if let inner = value.excess(over: other) { return inner }
      }
      return nil
    default: return "it cannot be read"
    }
  }
}

extension JSONShape {
  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    /// More than the decoder accepts.
    private static let mostDepth = 1000

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
      while let byte, byte == 0x20 || (0x09...0x0d).contains(byte) { position += 1 }
    }

    private mutating func take(_ wanted: UInt8) -> Bool {
      skipSpace()
      guard byte == wanted else { return false }
      position += 1
      return true
    }

    mutating func value(depth: Int) -> JSONShape {
      if depth > Self.mostDepth { return .leaf }
      if take(UInt8(ascii: "{")) { return map(depth: depth) }
      if take(UInt8(ascii: "[")) { return list(depth: depth) }
      if byte == UInt8(ascii: "\"") {
        _ = text()
      } else {
        while let byte, !Self.ends.contains(byte) { position += 1 }
      }
      return .leaf
    }

    /// What ends a number or a word.
    private static let ends = Array(",]} \t\r\n".utf8)

    private mutating func map(depth: Int) -> JSONShape {
      var members: [String: JSONShape] = [:]
      if take(UInt8(ascii: "}")) { return .map(members) }
      repeat {
        skipSpace()
        guard let name = text(), take(UInt8(ascii: ":")) else { return .leaf }
        members[name] = value(depth: depth + 1)
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "}")) ? .map(members) : .leaf
    }

    private mutating func list(depth: Int) -> JSONShape {
      var items: [JSONShape] = []
      if take(UInt8(ascii: "]")) { return .list(items) }
      repeat { items.append(value(depth: depth + 1)) } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "]")) ? .list(items) : .leaf
    }

    /// A text without its quotes, and with escapes as they are written: no name in a message needs any.
    private mutating func text() -> String? {
      guard byte == UInt8(ascii: "\"") else { return nil }
      position += 1
      let start = position
      while let byte, byte != UInt8(ascii: "\"") {
        position += byte == UInt8(ascii: "\\") ? 2 : 1
      }
      guard position < bytes.count else { return nil }
      position += 1
      return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }
  }
}
