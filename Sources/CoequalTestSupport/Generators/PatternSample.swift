/// Makes texts that a regular expression of XML Schema accepts.
///
/// Knows what the patterns of the format use: alternatives, groups, classes of characters, escapes
/// and counts.
struct PatternSample {
  private let pattern: [Character]
  private var position = 0

  private init(_ pattern: String) {
    self.pattern = Array(pattern)
  }

  /// A text that all of `pattern` matches.
  static func text(matching pattern: String, using random: inout SplitMix) -> String {
    var reader = PatternSample(pattern)
    let part = reader.alternatives()
    precondition(reader.position == reader.pattern.count, "'\(pattern)' is not understood")
    return part.text(&random)
  }

  private indirect enum Part {
    case characters([ClosedRange<UInt32>])
    case sequence([Part])
    case alternatives([Part])
    case repeated(Part, ClosedRange<Int>)

    func text(_ random: inout SplitMix) -> String {
      switch self {
      case .characters(let ranges):
        let range = random.pick(ranges)
        let value = UInt32.random(in: range, using: &random)
        return Unicode.Scalar(value).map { String(Character($0)) } ?? ""
      case .sequence(let parts): return parts.map { $0.text(&random) }.joined()
      case .alternatives(let parts): return random.pick(parts).text(&random)
      case .repeated(let part, let counts):
        return (0..<Int.random(in: counts, using: &random)).map { _ in part.text(&random) }.joined()
      }
    }
  }

  // MARK: - Reading

  private var next: Character? { position < pattern.count ? pattern[position] : nil }

  private mutating func take() -> Character {
    defer { position += 1 }
    return pattern[position]
  }

  private mutating func takes(_ character: Character) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  private mutating func alternatives() -> Part {
    var parts = [sequence()]
    while takes("|") { parts.append(sequence()) }
    return parts.count == 1 ? parts[0] : .alternatives(parts)
  }

  private mutating func sequence() -> Part {
    var parts: [Part] = []
    while let character = next, character != "|", character != ")" { parts.append(counted()) }
    return .sequence(parts)
  }

  private mutating func counted() -> Part {
    let part = atom()
    if takes("?") { return .repeated(part, 0...1) }
    if takes("*") { return .repeated(part, 0...3) }
    if takes("+") { return .repeated(part, 1...3) }
    guard takes("{") else { return part }
    let least = number()
    let most = takes(",") ? number() : least
    precondition(takes("}"), "a count has no end")
    return .repeated(part, least...most)
  }

  private mutating func number() -> Int {
    var number = 0
    while let digit = next?.wholeNumberValue {
      number = number * 10 + digit
      position += 1
    }
    return number
  }

  private mutating func atom() -> Part {
    if takes("(") {
      let part = alternatives()
      precondition(takes(")"), "a group has no end")
      return part
    }
    if takes("[") {
      var ranges: [ClosedRange<UInt32>] = []
      while !takes("]") {
        let first = scalar()
        ranges.append(first...(takes("-") ? scalar() : first))
      }
      return .characters(ranges)
    }
    let scalar = scalar()
    return .characters([scalar...scalar])
  }

  private mutating func scalar() -> UInt32 {
    if takes("\\") { return take().unicodeScalars.first?.value ?? 0 }
    return take().unicodeScalars.first?.value ?? 0
  }
}
