/// How many people are in a group, from 1 to 999999.
public struct GroupSize: LexicalValue, Comparable {
  /// 1 to 999999.
  public let number: Int

  /// Makes a value; `nil` when `number` is not in 1 to 999999.
  public init?(_ number: Int) {
    guard (1...999_999).contains(number) else { return nil }
    self.number = number
  }

  /// Smaller groups first.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// What the text must look like.
  public static let expectation = "a whole number of people from 1 to 999999"

  /// Digits, the first of them not zero.
  public static let schema = SchemaRestriction(patterns: ["[1-9][0-9]{0,5}"])

  /// Reads digits, the first of them not zero.
  public init?(utf8: Span<UInt8>) {
    var position = 0
    guard let number = utf8.scanPlainNumber(upTo: 6, at: &position), position == utf8.count
    else { return nil }
    self.init(number)
  }

  /// The digits.
  public var lexical: String { String(number) }
}
