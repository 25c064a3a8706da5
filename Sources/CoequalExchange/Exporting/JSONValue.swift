/// A value to write as JSON.
public enum JSONValue: Hashable, Sendable {
  case text(String)
  /// A number as it is to be written, such as `12` or `0.5`.
  case number(String)
  case boolean(Bool)
  case null
  case list([JSONValue])
  /// Entries in the order in which they are to be written.
  case map([Entry])

  /// A name and what it stands for.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public var name: String
    /// What it stands for.
    public var value: JSONValue

    /// Makes an entry.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A map of those entries that have a value.
  public static func map(_ entries: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .map(entries.compactMap { entry in entry.value.map { Entry(entry.key, $0) } })
  }
}

extension JSONValue {
  /// The value as RFC 8259 has it: two spaces for each level, a line end at the end.
  ///
  /// Equal values give equal texts. Characters beyond ASCII are written as they are; line ends and other
  /// controls are escaped.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the result
  public func json() -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, depth: 0)
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .text(let text): Self.write(text, to: &bytes)
    case .number(let digits): bytes += digits.utf8
    case .boolean(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    case .list(let items):
      Self.write(items, between: "[]", to: &bytes, depth: depth) { item, bytes in
        item.write(to: &bytes, depth: depth + 1)
      }
    case .map(let entries):
      Self.write(entries, between: "{}", to: &bytes, depth: depth) { entry, bytes in
        Self.write(entry.name, to: &bytes)
        bytes += ": ".utf8
        entry.value.write(to: &bytes, depth: depth + 1)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], between brackets: String, to bytes: inout [UInt8], depth: Int,
    each: (Part, inout [UInt8]) -> Void
  ) {
    bytes += brackets.utf8.prefix(1)
    for (offset, part) in parts.enumerated() {
      if offset > 0 { bytes.append(UInt8(ascii: ",")) }
      lineBreak(to: &bytes, depth: depth + 1)
      each(part, &bytes)
    }
    if !parts.isEmpty { lineBreak(to: &bytes, depth: depth) }
    bytes += brackets.utf8.suffix(1)
  }

  private static func lineBreak(to bytes: inout [UInt8], depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes += "  ".utf8 }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += #"\""#.utf8
      case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
      case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
      case UInt8(ascii: "\r"): bytes += #"\r"#.utf8
      case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
      case 0..<0x20:
        bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
        bytes += String(byte, radix: 16).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension SourceNode {
  /// The value without its places.
  public var json: JSONValue {
    switch value {
    case .text(let text): .text(text)
    case .number(let digits): .number(digits)
    case .boolean(let isTrue): .boolean(isTrue)
    case .null: .null
    case .list(let items): .list(items.map(\.json))
    case .map(let entries):
      .map(entries.map { JSONValue.Entry($0.name.text ?? "", $0.value.json) })
    }
  }
}
