import CoequalTables
import CoequalTestSupport
import Testing

@Suite struct CellFormatTests {
  private static let grouped = DecimalStyle(mark: .comma, grouping: .point)
  private static let swiss = DecimalStyle(mark: .point, grouping: .apostrophe)
  private static let french = DecimalStyle(mark: .comma, grouping: .space)

  @Test(arguments: [
    ("0", DecimalStyle.point, 0), ("-12.5", .point, -12.5), ("+3", .point, 3), (" 7 ", .point, 7),
    (".5", .point, 0.5), ("5.", .point, 5), ("1e3", .point, 1000), ("1.5E-2", .point, 0.015),
    ("\u{2212}4", .point, -4), ("\u{A0}4\u{202F}", .point, 4), ("0,5", .comma, 0.5),
    ("1.234,56", grouped, 1234.56), ("1234,56", grouped, 1234.56),
    ("12.345.678", grouped, 12_345_678),
    ("1'234.56", swiss, 1234.56), ("1’234.56", swiss, 1234.56), ("1 234,56", french, 1234.56),
    ("1\u{A0}234,56", french, 1234.56), ("1\u{202F}234\u{202F}567", french, 1_234_567),
    ("-,5", .comma, -0.5),
  ])
  func readsNumbers(_ text: String, _ style: DecimalStyle, _ expected: Double) {
    #expect(style.value(of: Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    ("", DecimalStyle.point), ("-", .point), (".", .point), ("nan", .point), ("inf", .point),
    ("infinity", .point), ("0x10", .point), ("1e", .point), ("1e999", .point), ("1,5", .point),
    ("1.5", .comma), ("1 000", .point), ("1.23", grouped), ("1234.567", grouped),
    ("1.2345", grouped),
    ("0.123", grouped), ("12..345", grouped), ("1-", .point), ("--1", .point), ("1 2", .point),
    ("١٢", .point), ("5 %", .point), ("€5", .point), ("1_000", .point),
  ])
  func refusesWhatIsNoNumber(_ text: String, _ style: DecimalStyle) {
    #expect(style.value(of: Array(text.utf8)) == nil)
  }

  /// The quick way and the careful one round alike, to the nearest.
  @Test(arguments: [1, 2, 3])
  func numbersAreRoundedOnce(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var texts = [
      "9007199254740993", "9007199254740992.5", "0.1", "0.30000000000000004", "1797693134862315.7",
      "123456789012345678901234567890", "0.000000000000000000000000000001", "8.5e22",
      "2.225073858507e-308",
    ]
    for _ in 0..<500 {
      let whole = (0..<(1 + random.index(17))).map { _ in "\(random.index(10))" }.joined()
      let fraction = (0..<random.index(18)).map { _ in "\(random.index(10))" }.joined()
      texts.append(fraction.isEmpty ? whole : "\(whole).\(fraction)")
    }
    let reader = ColumnReader.pieces([ColumnRequest("X", kind: .decimal())])
    let table = try #require(try reader.read("X\n" + texts.joined(separator: "\n")).result)
    #expect(table.decimals(0) == texts.map { Double($0) ?? .nan })
  }

  @Test(arguments: [
    ("1970-01-01", DateOrder.iso, 0), ("2000-02-29", .iso, 11_016), ("9999-12-31", .iso, 2_932_896),
    ("0001-01-01", .iso, -719_162), ("2026-01-31T23:59:59Z", .iso, 20_484),
    (" 2026-01-31 ", .iso, 20_484),
    ("2026-01-31 00:00", .iso, 20_484), ("31.01.2026", .dayMonthYear, 20_484),
    ("31/1/2026", .dayMonthYear, 20_484), ("1-31-2026", .monthDayYear, 20_484),
    ("2026-01-31", .monthDayYear, 20_484),
  ])
  func readsDates(_ text: String, _ order: DateOrder, _ expected: Int32) {
    #expect(order.day(of: Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    ("", DateOrder.iso), ("2026-02-29", .iso), ("2026-13-01", .iso), ("2026-00-10", .iso),
    ("0000-01-01", .iso), ("31.01.2026", .iso), ("31.01.26", .dayMonthYear),
    ("01.31.2026", .dayMonthYear), ("31.01/2026", .dayMonthYear), ("2026-1-31", .iso),
    ("2026-01-31x", .iso), ("20260131", .iso), ("2026/01/31", .iso),
  ])
  func refusesWhatIsNoDate(_ text: String, _ order: DateOrder) {
    #expect(order.day(of: Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    "1900-02-28", "1900-02-29", "1999-12-31", "2023-02-29", "2024-04-31", "1000-01-29",
  ])
  func theQuickWayKnowsTheCalendar(_ text: String) throws {
    let reader = ColumnReader.pieces([ColumnRequest("X", kind: .date)])
    let reading = try reader.read("X\n2020-01-01\n\(text)\n")
    let day = DateOrder.iso.day(of: Array(text.utf8))
    #expect(reading.rows == (day == nil ? 1 : 2))
    #expect(reading.rowTexts.last == "\(day ?? 18_262)")
  }
}
