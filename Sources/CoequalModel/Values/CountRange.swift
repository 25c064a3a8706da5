/// How many of something: one number, `0`, or a range that includes both ends, `3-8`.
///
/// A range written the wrong way round, `8-3`, is a value too: what it says is known, and whoever
/// checks it can show the mistake. See ``isOrdered``.
public struct CountRange: LexicalValue {
  /// The number before the hyphen.
  public let lower: Int

  /// The number after the hyphen, or the only one.
  public let upper: Int

  /// Makes a range; `nil` when a number is not in 0 to 999999.
  public init?(_ lower: Int, to upper: Int) {
    let allowed = 0...999_999
    guard allowed.contains(lower), allowed.contains(upper) else { return nil }
    self.lower = lower
    self.upper = upper
  }

  /// Whether the lower number comes first.
  public var isOrdered: Bool { lower <= upper }

  /// Whether `count` is in the range; a range that is not ordered contains nothing.
  public func contains(_ count: Int) -> Bool { lower <= count && count <= upper }
}

extension CountRange {
  /// What the text must look like.
  public static let expectation = "a number or a range such as 5 or 3-8"

  /// One number, or two with a hyphen between them.
  public static let schema = SchemaRestriction(patterns: ["[0-9]{1,6}(-[0-9]{1,6})?"])

  /// Reads `5` or `3-8`.
  public init?(utf8: Span<UInt8>) {
    var position = 0
    guard let lower = utf8.scanNumber(upTo: 6, at: &position) else { return nil }
    var upper = lower
    if utf8.scan(UInt8(ascii: "-"), at: &position) {
      guard let number = utf8.scanNumber(upTo: 6, at: &position) else { return nil }
      upper = number
    }
    guard position == utf8.count else { return nil }
    self.lower = Int(lower)
    self.upper = Int(upper)
  }

  /// One number when both are the same, otherwise both.
  public var lexical: String { lower == upper ? "\(lower)" : "\(lower)-\(upper)" }
}
