/// An exact percentage that is not negative and may exceed one hundred, such as `12.5%`.
///
/// Use ``Share`` for a part of a whole.
public struct Percentage: LexicalValue, Comparable {
  /// The value in ten-thousandths of one per cent: 12.5 % is 125000.
  public let tenThousandths: Int64

  /// Zero per cent.
  public static let zero = Percentage(unchecked: 0)

  /// The greatest value, 9999.9999 %.
  public static let maximum = Percentage(unchecked: 99_999_999)

  /// Makes a percentage from ten-thousandths of one per cent; `nil` when it is negative or above
  /// ``maximum``.
  public init?(tenThousandths: Int64) {
    guard (0...Self.maximum.tenThousandths).contains(tenThousandths) else { return nil }
    self.init(unchecked: tenThousandths)
  }

  /// The same percentage as a value that may exceed one hundred.
  public init(_ share: Share) {
    self.init(unchecked: share.tenThousandths)
  }

  private init(unchecked tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  /// The order of the numbers.
  public static func < (left: Self, right: Self) -> Bool {
    left.tenThousandths < right.tenThousandths
  }

  /// The sum, or `nil` when it is above ``maximum``.
  public func adding(_ other: Self) -> Self? {
    Self(tenThousandths: tenThousandths + other.tenThousandths)
  }
}

extension Percentage {
  /// The nearest binary number as a share of one: 5 % is 0.05.
  package var fraction: Double { FixedPoint.fraction(of: tenThousandths) }
}

extension Percentage {
  /// What the text must look like.
  public static let expectation = "a percentage such as 12.5%"

  /// A number, and `%` right after it.
  public static let schema = SchemaRestriction(patterns: [#"[0-9]{1,4}(\.[0-9]{1,4})?%"#])

  /// Reads `12.5%`.
  public init?(utf8: Span<UInt8>) {
    var position = 0
    guard let units = FixedPoint.scan(wholeDigits: 4, in: utf8, at: &position),
      utf8.scan(UInt8(ascii: "%"), at: &position), position == utf8.count
    else { return nil }
    self.init(unchecked: units)
  }

  /// The shortest text, without zeros at its end.
  public var lexical: String { FixedPoint.text(of: tenThousandths) + "%" }
}
