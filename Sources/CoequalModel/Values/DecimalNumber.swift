/// An exact decimal that is not negative: money, weights, points.
///
/// At most 14 digits stand before the point and at most 4 after it, so a sum of money in any
/// currency and its hundredths are exact; there is no binary floating point anywhere.
///
/// Arithmetic that leaves the range of ``zero`` to ``maximum`` gives `nil`, never a wrong number.
public struct DecimalNumber: LexicalValue, Comparable {
  /// The value in ten-thousandths: 1.5 is 15000.
  public let tenThousandths: Int64

  /// Zero.
  public static let zero = DecimalNumber(unchecked: 0)

  /// The greatest value, 99999999999999.9999.
  public static let maximum = DecimalNumber(unchecked: 999_999_999_999_999_999)

  /// Makes a number from ten-thousandths; `nil` when it is negative or above ``maximum``.
  public init?(tenThousandths: Int64) {
    guard (0...Self.maximum.tenThousandths).contains(tenThousandths) else { return nil }
    self.init(unchecked: tenThousandths)
  }

  /// Makes a whole number; `nil` when it is negative or above ``maximum``.
  public init?(_ value: Int) {
    let (units, overflow) = Int64(value).multipliedReportingOverflow(by: FixedPoint.scale)
    guard !overflow else { return nil }
    self.init(tenThousandths: units)
  }

  private init(unchecked tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  /// The order of the numbers.
  public static func < (left: Self, right: Self) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}

extension DecimalNumber {
  /// What the text must look like.
  public static let expectation = "a number such as 82000 or 0.75"

  /// Digits, and after a point up to four more.
  public static let schema = SchemaRestriction(patterns: [#"[0-9]{1,14}(\.[0-9]{1,4})?"#])

  /// Reads `82000` or `0.75`.
  public init?(utf8: Span<UInt8>) {
    var position = 0
    guard let units = FixedPoint.scan(wholeDigits: 14, in: utf8, at: &position),
      position == utf8.count
    else { return nil }
    self.init(unchecked: units)
  }

  /// The shortest text, without zeros at its end.
  public var lexical: String { FixedPoint.text(of: tenThousandths) }
}

extension DecimalNumber {
  /// The nearest binary number, for statistics and drawings.
  package var number: Double { FixedPoint.number(of: tenThousandths) }

  /// The sum, or `nil` when it is above ``maximum``.
  public func adding(_ other: Self) -> Self? {
    // Two values of 18 digits each cannot overflow 64 bits.
    Self(tenThousandths: tenThousandths + other.tenThousandths)
  }

  /// The difference, or `nil` when it is negative.
  public func subtracting(_ other: Self) -> Self? {
    Self(tenThousandths: tenThousandths - other.tenThousandths)
  }

  /// The product with a whole number, or `nil` when it is negative or above ``maximum``.
  public func multiplied(by factor: Int) -> Self? {
    let (units, overflow) = tenThousandths.multipliedReportingOverflow(by: Int64(factor))
    return overflow ? nil : Self(tenThousandths: units)
  }

  /// The nearest whole number, halves up.
  public var roundedToWhole: Self {
    Self(tenThousandths: (tenThousandths + 5000) / 10_000 * 10_000) ?? self
  }

  /// The sum of all, zero when there is none, or `nil` when it is above ``maximum``.
  public static func sum(_ numbers: some Sequence<Self>) -> Self? {
    var sum = zero
    for number in numbers {
      guard let next = sum.adding(number) else { return nil }
      sum = next
    }
    return sum
  }
}
