/// An exact part of a whole, from `0%` to `100%`.
public struct Share: LexicalValue, Comparable {
  /// The value in ten-thousandths of one per cent: 12.5 % is 125000.
  public let tenThousandths: Int64

  /// Nothing of the whole.
  public static let zero = Share(unchecked: 0)

  /// The whole, 100 %.
  public static let whole = Share(unchecked: 100 * FixedPoint.scale)

  /// Makes a share from ten-thousandths of one per cent; `nil` when it is not in 0–100 %.
  public init?(tenThousandths: Int64) {
    guard (0...Self.whole.tenThousandths).contains(tenThousandths) else { return nil }
    self.init(unchecked: tenThousandths)
  }

  private init(unchecked tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  /// The order of the numbers.
  public static func < (left: Self, right: Self) -> Bool {
    left.tenThousandths < right.tenThousandths
  }

  /// The exact sum, which may be more than the whole; `nil` when it is above
  /// ``Percentage/maximum``.
  public static func sum(_ shares: some Sequence<Self>) -> Percentage? {
    var sum = Percentage.zero
    for share in shares {
      guard let next = sum.adding(Percentage(share)) else { return nil }
      sum = next
    }
    return sum
  }
}

extension Share {
  /// The nearest binary number from 0 to 1: 5 % is 0.05.
  package var fraction: Double { FixedPoint.fraction(of: tenThousandths) }
}

extension Share {
  /// What the text must look like.
  public static let expectation = "a share from 0% to 100%, such as 12.5%"

  /// A number up to one hundred, and `%` right after it.
  public static let schema = SchemaRestriction(
    patterns: [#"([0-9]{1,2}(\.[0-9]{1,4})?|100(\.0{1,4})?)%"#])

  /// Reads `12.5%`.
  public init?(utf8: Span<UInt8>) {
    var position = 0
    guard let units = FixedPoint.scan(wholeDigits: 3, in: utf8, at: &position),
      units <= Self.whole.tenThousandths
    else { return nil }
    // Three digits are for one hundred only; '012%' is not how anyone writes a share.
    let hasThreeDigits = utf8.count > 2 && utf8[2].isASCIIDigit && utf8[1].isASCIIDigit
    guard !hasThreeDigits || units == Self.whole.tenThousandths else { return nil }
    guard utf8.scan(UInt8(ascii: "%"), at: &position), position == utf8.count else { return nil }
    self.init(unchecked: units)
  }

  /// The shortest text, without zeros at its end.
  public var lexical: String { FixedPoint.text(of: tenThousandths) + "%" }
}
