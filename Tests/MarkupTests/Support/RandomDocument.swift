/// Writes well-formed documents that use every odd form XML has, the same for the same seed.
struct RandomDocument {
  private var random: SeededGenerator
  private var text = ""
  private var prefixes: [String] = []
  private let lineEnd: String

  /// The text of a document without a byte-order mark.
  static func text(seed: UInt64) -> String {
    var document = RandomDocument(seed: seed)
    document.write()
    return document.text
  }

  /// The contents of a file, in one of the encodings.
  static func contents(seed: UInt64) -> [UInt8] {
    let text = text(seed: seed)
    switch seed % 4 {
    case 0: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case 1: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    default: return Array(text.utf8)
    }
  }

  private init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    lineEnd = random.pick(["\n", "\r\n", "\r"])
  }

  private mutating func write() {
    if random.chance(2) {
      text += random.pick(["<?xml version=\"1.0\"?>", "<?xml version='1.0' standalone = 'yes' ?>"])
      text += lineEnd
    }
    while random.chance(3) { misc() }
    element(depth: 0)
    while random.chance(3) { misc() }
  }

  private mutating func misc() {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: comment()
    case 1: instruction()
    default: text += space()
    }
  }

  private mutating func element(depth: Int) {
    let outer = prefixes
    var declarations: [String] = []
    if random.chance(4) {
      let prefix = random.pick(["p", "q", "größe", "x-1"])
      declarations.append("xmlns:\(prefix)=\(quoted("urn:\(prefix.utf8.count)"))")
      if !prefixes.contains(prefix) { prefixes.append(prefix) }
    }
    if random.chance(6) {
      declarations.append("xmlns=\(quoted(random.pick(["urn:a", "urn:b", ""])))")
    }
    let name = prefixed(random.pick(["a", "role", "title", "größe", "名前", "_x.1-2", "xmlnsx"]))
    text += "<" + name
    var used: Set<String> = []
    var parts = declarations
    for _ in 0..<Int.random(in: 0..<5, using: &random) {
      let local = random.pick(["id", "level", "xmlnsy", "été", "a.b", "n_1", "because"])
      guard used.insert(local).inserted else { continue }
      parts.append(prefixed(local) + eq() + value())
    }
    for part in parts.shuffled(using: &random) { text += space() + part }
    if random.chance(3) { text += space() }
    if depth > 0, random.chance(4) {
      text += "/>"
    } else {
      text += ">"
      let least = depth == 0 ? 8 : 0
      for _ in 0..<least + Int.random(in: 0..<(depth > 6 ? 2 : 6), using: &random) {
        content(depth)
      }
      text += "</\(name)\(random.chance(5) ? space() : "")>"
    }
    prefixes = outer
  }

  private mutating func content(_ depth: Int) {
    switch Int.random(in: 0..<9, using: &random) {
    case 0...2: element(depth: depth + 1)
    case 3: comment()
    case 4: instruction()
    case 5:
      text +=
        "<![CDATA[" + random.pick(["", "<a b='c'>", "]] >", "&amp;\(lineEnd)", "<?x?>", "]"])
        + "]]>"
    case 6: text += lineEnd + "  "
    default: characters()
    }
  }

  private mutating func characters() {
    for _ in 0..<Int.random(in: 1..<6, using: &random) {
      text += random.pick([
        "word", " ", "  ", "é", "名", "\u{1F600}", "&amp;", "&lt;", "&#65;", "&#x1F600;", "&#32;",
        "&#10;",
        lineEnd, "\t", ">", "\"", "'", "&quot;", "&apos;", "&gt;", "=", "/", "a/>b", "]] ",
        "e\u{301}",
      ])
    }
  }

  private mutating func value() -> String {
    var value = ""
    for _ in 0..<Int.random(in: 0..<5, using: &random) {
      value += random.pick([
        "word", " ", "  ", ">", "/>", "é", "\u{1F600}", "&amp;", "&lt;", "&quot;", "&apos;", "&#9;",
        "&#xD;", lineEnd, "\t", "a=b", "-->", "]]>", "?>", "&#0065;",
      ])
    }
    return quoted(value + random.pick(["", "'", "\""]))
  }

  private mutating func comment() {
    text +=
      "<!--" + random.pick(["", " x ", "<a b='>'>", "&no;", "]]>", lineEnd, " - ", "<?x ?>"])
      + "-->"
  }

  private mutating func instruction() {
    let target = random.pick(["x", "xml-stylesheet", "ziel-größe"])
    text +=
      "<?" + target + random.pick(["", " ", " <a>", " <?x", " ?", "\t'\(lineEnd)", " -->", " > "])
      + "?>"
  }

  private mutating func prefixed(_ local: String) -> String {
    guard random.chance(3) else { return local }
    return (prefixes + ["xml"]).randomElement(using: &random).map {
      $0 == "xml" ? local : "\($0):\(local)"
    } ?? local
  }

  private mutating func quoted(_ value: String) -> String {
    if value.contains("'") { return "\"" + value.replacing("\"", with: "&quot;") + "\"" }
    if value.contains("\"") { return "'" + value + "'" }
    return random.chance(2) ? "'\(value)'" : "\"\(value)\""
  }

  private mutating func eq() -> String { random.pick(["=", "=", " =", "= ", " \(lineEnd)=\t"]) }

  private mutating func space() -> String {
    random.pick([" ", " ", "  ", "\t", lineEnd, " \(lineEnd) "])
  }
}
