import Foundation

/// Computes a printed expression from its text alone, as a reader with a calculator would.
///
/// It shares no code with what it checks. It knows + − × ÷, brackets, the minus of a number, and
/// ln, exp, sqrt, abs, min, max, ttail and tquantile; × and ÷ come before + and −, and all go from left to right.
struct PrintedExpression {
  private let tokens: [String]
  private let inputs: [String: Double]
  private var place = 0

  /// What cannot be read, with what was expected there.
  struct Unreadable: Error {
    let text: String
    let place: Int
    let expected: String
  }

  /// The value of a text for these inputs.
  static func value(of text: String, _ inputs: [String: Double]) throws -> Double {
    var reader = PrintedExpression(tokens: tokens(of: text), inputs: inputs)
    let value = try reader.sum()
    if reader.place < reader.tokens.count { throw reader.unreadable("the end") }
    return value
  }

  private init(tokens: [String], inputs: [String: Double]) {
    self.tokens = tokens
    self.inputs = inputs
  }

  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    for character in text {
      // An exponent has a sign of its own: 1e-05.
      let isExponent = character == "-" && word.last == "e" && word.first?.isNumber == true
      if character.isLetter || character.isNumber || character == "." || isExponent {
        word.append(character)
        continue
      }
      if !word.isEmpty { tokens.append(word) }
      word = ""
      if character != " " { tokens.append(String(character)) }
    }
    return word.isEmpty ? tokens : tokens + [word]
  }

  private var next: String? { place < tokens.count ? tokens[place] : nil }

  private func unreadable(_ expected: String) -> Unreadable {
    Unreadable(text: tokens.joined(separator: " "), place: place, expected: expected)
  }

  private mutating func take(_ token: String) -> Bool {
    guard next == token else { return false }
    place += 1
    return true
  }

  private mutating func sum() throws -> Double {
    var value = try product()
    while true {
      if take("+") {
        value += try product()
      } else if take("−") {
        value -= try product()
      } else {
        return value
      }
    }
  }

  private mutating func product() throws -> Double {
    var value = try factor()
    while true {
      if take("×") {
        value *= try factor()
      } else if take("÷") {
        value /= try factor()
      } else {
        return value
      }
    }
  }

  private mutating func factor() throws -> Double {
    if take("−") { return -(try factor()) }
    if take("(") {
      let value = try sum()
      if !take(")") { throw unreadable("')'") }
      return value
    }
    guard let word = next, let first = word.first, first.isLetter || first.isNumber else {
      throw unreadable("a number, a symbol or '('")
    }
    place += 1
    if first.isNumber {
      guard let number = Double(word) else { throw unreadable("a number") }
      return number
    }
    if next == "(" { return try function(word) }
    guard let value = inputs[word] else { throw unreadable("an input '\(word)'") }
    return value
  }

  private mutating func function(_ name: String) throws -> Double {
    place += 1
    var arguments = [try sum()]
    while take(",") { arguments.append(try sum()) }
    if !take(")") { throw unreadable("')'") }
    switch (name, arguments.count) {
    case ("ln", 1): return log(arguments[0])
    case ("exp", 1): return exp(arguments[0])
    case ("sqrt", 1): return arguments[0].squareRoot()
    case ("abs", 1): return abs(arguments[0])
    case ("min", _): return arguments.min() ?? .nan
    case ("max", _): return arguments.max() ?? .nan
    case ("ttail", 2): return StudentByIntegration(arguments[1]).tail(arguments[0])
    case ("tquantile", 2): return StudentByIntegration(arguments[1]).quantile(arguments[0])
    default: throw unreadable("a function of \(arguments.count)")
    }
  }
}
