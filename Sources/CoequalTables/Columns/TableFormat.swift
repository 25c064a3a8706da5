/// How a file of text writes a table; what is `nil` is told from its first rows.
public struct TableFormat: Hashable, Sendable {
  /// What stands between the cells.
  public var separator: Separator?
  /// How characters are stored.
  public var encoding: TextEncoding?
  /// How numbers are written.
  public var decimals: DecimalStyle?
  /// How dates may be written beside ISO 8601.
  ///
  /// It is never told from the file: 1.2.2026 is a date in either order.
  public var dates: DateOrder

  /// Makes a format; what is not given is told from the file.
  public init(
    separator: Separator? = nil, encoding: TextEncoding? = nil, decimals: DecimalStyle? = nil,
    dates: DateOrder = .iso
  ) {
    self.separator = separator
    self.encoding = encoding
    self.decimals = decimals
    self.dates = dates
  }

  /// Everything is told from the file, and dates are those of ISO 8601.
  public static let told = TableFormat()
}
