import CoequalModel

/// Reads one value of JSON, or one literal of JavaScript, and keeps the place of everything in it.
///
/// It goes through the bytes once. It never goes deeper than its limits allow, so that nesting cannot
/// exhaust the stack, here or in code that walks the nodes.
struct JSONReader {
  let bytes: [UInt8]
  let file: String
  let dialect: JSONDialect
  let limits: JSONLimits
  /// Where the next byte is read.
  var position: Int
  private var depth = 0
  private var nodes = 0

  /// Reads from a place in bytes that are known to be UTF-8.
  init(
    utf8 bytes: [UInt8], file: String, from position: Int = 0, dialect: JSONDialect,
    limits: JSONLimits
  ) {
    self.bytes = bytes
    self.file = file
    self.dialect = dialect
    self.limits = limits
    self.position = position
  }

  /// Reads the one value that a file of JSON holds.
  ///
  /// Names that repeat in a map are kept, in their order, and numbers as they are written. A string's
  /// place includes its quotes.
  ///
  /// - Throws: ``SourceProblem`` for the first thing that is not JSON as RFC 8259 has it, or that is more
  ///   than the limits allow. A byte-order mark is accepted.
  /// - Complexity: O(*n*) for *n* bytes
  static func read(
    _ file: SourceFile, limits: JSONLimits = .standard
  ) throws(SourceProblem) -> SourceNode {
    if let problem = SourceProblem.ofBytes(file.bytes, limits: limits) { throw problem }
    var reader = JSONReader(utf8: file.bytes, file: file.name, dialect: .json, limits: limits)
    reader.skipMark()
    try reader.skipBlank()
    if reader.current == nil { throw .empty(at: reader.position) }
    if let problem = reader.problemOfKind() { throw problem }
    let value = try reader.value()
    try reader.skipBlank()
    if reader.current != nil { throw reader.secondValue() }
    return value
  }

  // MARK: - Bytes

  /// The next byte; `nil` at the end of the file.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  func byte(_ offset: Int) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  func hasPrefix(_ prefix: [UInt8]) -> Bool {
    guard position + prefix.count <= bytes.count else { return false }
    for k in prefix.indices where bytes[position + k] != prefix[k] { return false }
    return true
  }

  /// Moves past a byte-order mark.
  mutating func skipMark() {
    if hasPrefix([0xEF, 0xBB, 0xBF]) { position += 3 }
  }

  // MARK: - Values

  /// Reads a value that begins at the current byte, white space before it aside.
  mutating func value() throws(SourceProblem) -> SourceNode {
    try skipBlank()
    switch current {
    case UInt8(ascii: "{"): return try map()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return try text()
    case UInt8(ascii: "-"): return try number()
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      if dialect == .javaScript { return try text() }
    case UInt8(ascii: "+"), UInt8(ascii: "."):
      if dialect == .javaScript { return try number() }
    case .some(let byte) where byte.isDigit: return try number()
    case .some(let byte) where byte.isNameStart: return try word()
    default: break
    }
    throw unexpected("a value")
  }

  /// A node from a place to the current byte.
  mutating func node(
    _ value: SourceNode.Value, from start: Int
  ) throws(SourceProblem) -> SourceNode {
    nodes += 1
    guard nodes <= limits.nodes else {
      throw SourceProblem(
        "more than \(limits.nodes) values; a file may have up to that many", at: start..<position,
        rule: .oversizedSource)
    }
    return SourceNode(value, at: Place(file: file, range: start..<position))
  }

  private mutating func list() throws(SourceProblem) -> SourceNode {
    let list = try open(.list)
    var items: [SourceNode] = []
    if try !closes(list) {
      repeat { items.append(try value()) } while try hasNext(in: list)
    }
    depth -= 1
    return try node(.list(items), from: list.start)
  }

  private mutating func map() throws(SourceProblem) -> SourceNode {
    let map = try open(.map)
    var entries: [SourceNode.Entry] = []
    if try !closes(map) {
      repeat {
        let name = try name()
        try skipBlank()
        guard current == UInt8(ascii: ":") else { throw missingColon(after: name) }
        position += 1
        entries.append(SourceNode.Entry(name: name, value: try value()))
      } while try hasNext(in: map)
    }
    depth -= 1
    return try node(.map(entries), from: map.start)
  }

  private mutating func name() throws(SourceProblem) -> SourceNode {
    try skipBlank()
    switch current {
    case UInt8(ascii: "\""): return try text()
    case UInt8(ascii: "'"):
      if dialect == .javaScript { return try text() }
    case .some(let byte) where dialect == .javaScript && byte.isNamePart:
      // Names may also be numbers, which is what they look like then.
      let start = position
      skipName()
      return try node(.text(String(decoding: bytes[start..<position], as: UTF8.self)), from: start)
    default: break
    }
    throw noName()
  }

  // MARK: - Lists and maps

  /// A list or map that is being read.
  struct Container {
    enum Kind { case list, map }
    let kind: Kind
    let start: Int
    var closing: UInt8 { kind == .list ? UInt8(ascii: "]") : UInt8(ascii: "}") }
  }

  private mutating func open(_ kind: Container.Kind) throws(SourceProblem) -> Container {
    depth += 1
    guard depth <= limits.depth else {
      throw SourceProblem(
        "lists and maps more than \(limits.depth) deep; a file may go that deep",
        at: position..<position + 1, rule: .oversizedSource)
    }
    position += 1
    return Container(kind: kind, start: position - 1)
  }

  /// Moves past the end of a list or map, if it is there.
  private mutating func closes(_ container: Container) throws(SourceProblem) -> Bool {
    try skipBlank()
    if current == nil { throw unclosed(container) }
    guard current == container.closing else { return false }
    position += 1
    return true
  }

  /// Moves past the comma before another item or past the end of a list or map.
  private mutating func hasNext(in container: Container) throws(SourceProblem) -> Bool {
    let end = position
    if try closes(container) { return false }
    guard current == UInt8(ascii: ",") else { throw noComma(in: container, after: end) }
    let comma = position
    position += 1
    try skipBlank()
    guard current == container.closing else {
      if current == UInt8(ascii: ",") { throw twoCommas(at: comma) }
      return true
    }
    guard dialect == .javaScript else { throw trailingComma(at: comma, in: container) }
    position += 1
    return false
  }
}
