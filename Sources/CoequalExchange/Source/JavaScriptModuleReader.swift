import CoequalModel
import Markup

/// Finds the constants of a module and reads those that are literals.
struct JavaScriptModuleReader {
  private let file: SourceFile
  private let limits: JSONLimits
  private var scanner: JavaScriptScanner
  private var entries: [SourceNode.Entry] = []
  private var code: [JavaScriptModule.Code] = []

  init(_ file: SourceFile, limits: JSONLimits) {
    self.file = file
    self.limits = limits
    scanner = JavaScriptScanner(file.bytes)
  }

  mutating func module() throws(SourceProblem) -> JavaScriptModule {
    while let token = scanner.next() {
      try readStatement(from: token)
    }
    let all = Place(file: file.name, range: 0..<file.bytes.count)
    return JavaScriptModule(literals: SourceNode(.map(entries), at: all), code: code)
  }

  // MARK: - Statements

  private mutating func readStatement(from first: JavaScriptScanner.Token) throws(SourceProblem) {
    if scanner.is(first, ";") { return }
    var token = first
    // 'export' and 'declare' may stand before a definition.
    while scanner.is(token, "export") || scanner.is(token, "declare"), let next = scanner.next() {
      token = next
    }
    let isDefinition = ["const", "let", "var"].contains { scanner.is(token, $0) }
    if isDefinition {
      try readDefinitions(from: first)
    } else if let name = assignedName(from: token) {
      try readValue(of: name, from: first)
    } else {
      skipStatement(from: first, name: nil)
    }
  }

  /// Reads `NAME = VALUE`, or several of them with commas between.
  private mutating func readDefinitions(from first: JavaScriptScanner.Token) throws(SourceProblem) {
    guard let token = scanner.next(), token.kind == .word else {
      return skipStatement(from: first, name: nil)
    }
    let name = SourceNode(.text(scanner.text(of: token)), at: place(token.range))
    guard skipAnnotation() else { return skipStatement(from: first, name: name.text) }
    try readValue(of: name, from: first)
  }

  /// Moves past the type of a constant and the '=' behind it; `false` where there is none.
  private mutating func skipAnnotation() -> Bool {
    let depth = scanner.depth
    while let token = scanner.peek() {
      // Without a value, the definition ends before the next statement.
      if scanner.depth == depth, scanner.is(token, ";") || scanner.beginsStatement(token) {
        return false
      }
      _ = scanner.next()
      // '>=' is '>' and '=' here: 'Array<string>= []'.
      if scanner.depth == depth, scanner.is(token, "=") || scanner.is(token, ">=") { return true }
    }
    return false
  }

  /// The name in `module.exports.NAME =`, `exports.NAME =`, or the words of `export default`.
  private mutating func assignedName(from token: JavaScriptScanner.Token) -> SourceNode? {
    var name = token
    var isNamed = false
    if scanner.is(token, "default") {
      return SourceNode(.text("default"), at: place(token.range))
    }
    guard scanner.is(token, "module") || scanner.is(token, "exports") else { return nil }
    while let dot = scanner.peek(), scanner.is(dot, ".") {
      _ = scanner.next()
      guard let word = scanner.peek(), word.kind == .word else { return nil }
      _ = scanner.next()
      name = word
      isNamed = true
    }
    guard isNamed, let equals = scanner.peek(), scanner.is(equals, "=") else { return nil }
    _ = scanner.next()
    return SourceNode(.text(scanner.text(of: name)), at: place(name.range))
  }

  // MARK: - Values

  private mutating func readValue(
    of name: SourceNode, from first: JavaScriptScanner.Token
  ) throws(SourceProblem) {
    let start = scanner.position
    var reader = JSONReader(
      utf8: file.bytes, file: file.name, from: start, dialect: .javaScript, limits: limits)
    let value: SourceNode
    do {
      value = try reader.value()
    } catch {
      if error.rule == .oversizedSource { throw error }
      return skipStatement(from: first, name: name.text, problem: beginsLiteral ? error : nil)
    }
    scanner.move(to: reader.position, isAfterValue: true)
    let next = scanner.peek()
    guard let next, !ends(before: next) else {
      entries.append(SourceNode.Entry(name: name, value: value))
      return
    }
    if scanner.is(next, ",") {
      entries.append(SourceNode.Entry(name: name, value: value))
      _ = scanner.next()
      return try readDefinitions(from: next)
    }
    if scanner.is(next, "as") || scanner.is(next, "satisfies") {
      entries.append(SourceNode.Entry(name: name, value: value))
      return skipStatement(from: next, name: nil)
    }
    skipStatement(
      from: first, name: name.text,
      problem: SourceProblem(
        "'\(Quotation.of(scanner.text(of: next), limit: 40))' is code; only literals are read",
        at: next.range))
  }

  /// Whether what stands at the scanner's place begins as a literal does.
  private var beginsLiteral: Bool {
    guard let token = scanner.peek() else { return false }
    return token.kind == .text || token.kind == .number || scanner.is(token, "{")
      || scanner.is(token, "[")
  }

  /// Whether a definition has ended before a token, after its value.
  private func ends(before token: JavaScriptScanner.Token) -> Bool {
    if scanner.is(token, ";") || scanner.is(token, "}") { return true }
    guard token.isFirstOfLine else { return false }
    switch token.kind {
    case .word: return !["in", "instanceof", "as", "satisfies"].contains(scanner.text(of: token))
    case .number, .pattern: return true
    // A template may belong to the value before it.
    case .text: return file.bytes[token.range.lowerBound] != UInt8(ascii: "`")
    case .sign: return false
    }
  }

  // MARK: - Code

  /// Moves past a statement and keeps it as code.
  private mutating func skipStatement(
    from first: JavaScriptScanner.Token, name: String?, problem: SourceProblem? = nil
  ) {
    var end = max(scanner.position, first.range.upperBound)
    while let token = scanner.peek() {
      if scanner.depth == 0, scanner.is(token, ";") || scanner.beginsStatement(token) { break }
      _ = scanner.next()
      end = token.range.upperBound
    }
    let range = first.range.lowerBound..<end
    code.append(
      JavaScriptModule.Code(
        name: name, text: String(decoding: file.bytes[range], as: UTF8.self), place: place(range),
        problem: problem))
  }

  private func place(_ range: Range<Int>) -> Place { Place(file: file.name, range: range) }
}
