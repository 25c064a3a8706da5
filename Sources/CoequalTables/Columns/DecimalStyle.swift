/// How a file writes numbers: the mark before the fraction, and the one between groups of digits.
public struct DecimalStyle: Hashable, Sendable {
  /// The mark before the fraction.
  public var mark: Mark
  /// What may stand between groups of three digits before it.
  public var grouping: Grouping

  /// The mark before the fraction.
  public enum Mark: Hashable, Sendable {
    case point
    case comma
  }

  /// What may stand between groups of three digits.
  public enum Grouping: Hashable, Sendable {
    case none
    case point
    case comma
    /// A space, also one that does not break, or a narrow one.
    case space
    /// `'` or `’`.
    case apostrophe
  }

  /// Makes a style.
  public init(mark: Mark, grouping: Grouping = .none) {
    self.mark = mark
    self.grouping = grouping
  }

  /// As in 1234.56.
  public static let point = DecimalStyle(mark: .point)
  /// As in 1234,56.
  public static let comma = DecimalStyle(mark: .comma)

  /// The styles that are in use, the plainest first.
  public static let all: [DecimalStyle] = [
    .point, .comma,
    DecimalStyle(mark: .point, grouping: .comma), DecimalStyle(mark: .comma, grouping: .point),
    DecimalStyle(mark: .comma, grouping: .space), DecimalStyle(mark: .point, grouping: .apostrophe),
    DecimalStyle(mark: .point, grouping: .space), DecimalStyle(mark: .comma, grouping: .apostrophe),
  ]

  /// A number in this style.
  public var example: String {
    let group =
      switch grouping {
      case .none: ""
      case .point: "."
      case .comma: ","
      case .space: " "
      case .apostrophe: "'"
      }
    return "1\(group)234\(mark == .point ? "." : ",")56"
  }
}

extension DecimalStyle {
  /// The number that is nearest to what is written, ties to even; `nil` for anything else.
  ///
  /// There may be a sign, white space around it, and an exponent (`5e4`). Groups have three digits,
  /// the first one to three and no zero in front. Names such as `nan` and `inf`, hexadecimal digits and what is too large
  /// for a `Double` are no numbers.
  ///
  /// - Complexity: O(length)
  package func value(of cell: [UInt8]) -> Double? {
    let text = CellText.trimmed(cell)
    var i = text.startIndex
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    func starts(with sign: StaticString) -> Bool {
      text[i...].starts(
        with: UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount))
    }
    func digits() -> Int {
      let start = i
      while i < text.endIndex, text[i] &- 0x30 < 10 {
        plain.append(text[i])
        i += 1
      }
      return i - start
    }
    if starts(with: "-") || starts(with: "+") {
      plain.append(text[i])
      i += 1
    } else if starts(with: "\u{2212}") {
      plain.append(UInt8(ascii: "-"))
      i += 3
    }
    let first = digits()
    var whole = first
    while first > 0, let mark = groupMarks.first(where: starts) {
      guard first <= 3, plain.first(where: { $0 &- 0x30 < 10 }) != 0x30 else { return nil }
      i += mark.utf8CodeUnitCount
      guard digits() == 3 else { return nil }
      whole += 3
    }
    var fraction = 0
    if i < text.endIndex, text[i] == markByte {
      i += 1
      plain.append(UInt8(ascii: "."))
      fraction = digits()
      // `Double` takes neither ".5" nor "5." in all its versions.
      if fraction == 0 { plain.removeLast() }
      if whole == 0 { plain.insert(UInt8(ascii: "0"), at: plain.lastIndex { $0 == 0x2E } ?? 0) }
    }
    guard whole + fraction > 0 else { return nil }
    if i < text.endIndex, text[i] | 0x20 == UInt8(ascii: "e") {
      i += 1
      plain.append(UInt8(ascii: "e"))
      if i < text.endIndex, text[i] == UInt8(ascii: "-") || text[i] == UInt8(ascii: "+") {
        plain.append(text[i])
        i += 1
      }
      guard digits() > 0 else { return nil }
    }
    guard i == text.endIndex, let value = Double(String(decoding: plain, as: UTF8.self)),
      value.isFinite
    else { return nil }
    return value
  }

  var markByte: UInt8 { mark == .point ? UInt8(ascii: ".") : UInt8(ascii: ",") }

  private var groupMarks: [StaticString] {
    switch grouping {
    case .none: []
    case .point: ["."]
    case .comma: [","]
    case .space: [" ", "\u{A0}", "\u{202F}", "\u{2009}"]
    case .apostrophe: ["'", "\u{2019}"]
    }
  }

  /// The style by which the most cells are numbers, the plainest of several; `nil` where these would
  /// take some for different numbers.
  static func told(from cells: [[UInt8]]) -> DecimalStyle? {
    let readings = all.map { style in (style, values: cells.map(style.value)) }
    let most = readings.lazy.map { $0.values.count { $0 != nil } }.max() ?? 0
    let best = readings.filter { $0.values.count { $0 != nil } == most }
    guard let first = best.first else { return .point }
    return best.allSatisfy { $0.values == first.values } ? first.0 : nil
  }
}
