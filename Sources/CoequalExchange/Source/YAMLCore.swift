/// What a text without quotes stands for, by the core schema of YAML 1.2.
enum YAMLCore {
  /// What the tags of the core schema begin with.
  static let prefix = "tag:yaml.org,2002:"

  /// A number, truth value or nothing where a text is written like one; otherwise the text.
  static func value(of text: String) -> SourceNode.Value {
    if let isTrue = boolean(text) { return .boolean(isTrue) }
    if isNull(text) { return .null }
    return isNumber(text) ? .number(text) : .text(text)
  }

  /// What a text with a tag stands for; `nil` where the tag means nothing here, or does not fit the text.
  static func value(of text: String, tagged tag: String) -> SourceNode.Value? {
    switch tag {
    case "", "!", prefix + "str": .text(text)
    case prefix + "int", prefix + "float": isNumber(text) ? .number(text) : nil
    case prefix + "bool": boolean(text).map { .boolean($0) }
    case prefix + "null": isNull(text) ? .null : nil
    default: nil
    }
  }

  private static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  private static func isNull(_ text: String) -> Bool {
    ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// Whether the text is `12`, `-3.5e6`, `0o17`, `0x1F`, `.inf` or `.nan`.
  private static func isNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if text.hasPrefix("0o") { return isDigits(bytes.dropFirst(2)) { (0x30...0x37).contains($0) } }
    if text.hasPrefix("0x") { return isDigits(bytes.dropFirst(2)) { $0.isHexDigit } }
    if [".nan", ".NaN", ".NAN"].contains(text) { return true }
    var rest = bytes[...]
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    if [".inf", ".Inf", ".INF"].contains(where: { rest.elementsEqual($0.utf8) }) { return true }
    let whole = rest.prefix { $0.isDecimalDigit }
    rest = rest.dropFirst(whole.count)
    var digits = whole.count
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { $0.isDecimalDigit }
      digits += fraction.count
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard digits > 0 else { return false }
    guard let e = rest.first, e == UInt8(ascii: "e") || e == UInt8(ascii: "E") else {
      return rest.isEmpty
    }
    rest = rest.dropFirst()
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    return isDigits(rest) { $0.isDecimalDigit }
  }

  private static func isDigits(_ bytes: ArraySlice<UInt8>, _ isDigit: (UInt8) -> Bool) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy(isDigit)
  }
}

extension UInt8 {
  fileprivate var isDecimalDigit: Bool { (0x30...0x39).contains(self) }

  fileprivate var isHexDigit: Bool {
    isDecimalDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}
