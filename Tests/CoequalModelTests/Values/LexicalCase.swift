import CoequalModel
import Testing

/// A type of lexical value with texts that it accepts and refuses.
struct LexicalCase: Sendable, CustomTestStringConvertible {
  var name: String
  var accepted: [String]
  var refused: [String]
  var schema: SchemaRestriction
  var expectation: String
  /// Reads a text and gives its canonical form.
  var canonicalText: @Sendable (String) -> String?
  /// Whether the canonical form of a text gives an equal value with the same canonical form.
  var roundTrips: @Sendable (String) -> Bool

  init<Value: LexicalValue>(_ type: Value.Type, accepted: [String], refused: [String]) {
    name = String(describing: type)
    self.accepted = accepted
    self.refused = refused
    schema = type.schema
    expectation = type.expectation
    canonicalText = { Value($0)?.lexical }
    roundTrips = { text in
      guard let value = Value(text), let again = Value(value.lexical) else { return false }
      return again == value && again.lexical == value.lexical && "\(value)" == value.lexical
    }
  }

  var testDescription: String { name }

  /// Digits of other scripts, white space that was not collapsed, and other texts of no value.
  static let neverAccepted = [
    "", " ", "\0", "-", ".", "%", "é", "٣", "1\u{301}", "１２", "2026-01-31\n", " 1", "1 ",
    "\u{FEFF}1",
    "99999999999999999999999999999999999999999999999999999999999999999999999999999999999999999 ",
  ]
}

extension LexicalCase {
  /// All texts that are values of their type.
  static var acceptedSamples: [LexicalSample] {
    all.flatMap { type in type.accepted.map { LexicalSample(type: type, text: $0) } }
  }

  /// All texts that are no values of their type.
  static var refusedSamples: [LexicalSample] {
    all.flatMap { type in
      (type.refused + neverAccepted).map { LexicalSample(type: type, text: $0) }
    }
  }

  private static let longWord = String(repeating: "ab-", count: 33)

  static let all = [
    LexicalCase(
      SemanticVersion.self,
      accepted: [
        "0.0.0", "2026.1.0", "999999999.999999999.999999999", "1.0.0-0", "1.0.0-0a", "1.0.0--",
        "1.0.0-draft.2", "1.0.0-12345678901234567890123",
        "1.0.0-" + String(repeating: "a", count: 58),
      ],
      refused: [
        "1", "1.0", "1.0.0.0", "01.0.0", "1.00.0", "1.0.0-", "1.0.0-a.", "1.0.0-01", "1.0.0+5",
        "1000000000.0.0", "v1.0.0", "1.0.0-" + String(repeating: "a", count: 59),
      ]),
    LexicalCase(
      VersionRange.self,
      accepted: [
        "2026", "2026.1", "2026.1.0", "0", "=1.0.0", ">=2026.1.0 <2027.0.0", "1.0.0-a",
        "2 2.1 >2.1.0",
        "<=1.0.0-rc.1",
      ],
      refused: [
        ">=2026", ">= 1.0.0", "1.0.0  2.0.0", "==1.0.0", "=>1.0.0", "*", "2026.x", "2026-a",
        "^1.0.0",
        "01", "1.", "1.0.0 ", "1.0.0 " + String(repeating: "1.0.0 ", count: 9) + "11.0.0",
      ]),
    LexicalCase(
      FormatVersion.self, accepted: ["1.0"], refused: ["1.1", "2.0", "1", "01.0", "1.00"]),
    LexicalCase(
      CalendarDate.self,
      accepted: ["2026-01-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"],
      refused: [
        "0000-01-01", "2023-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-01",
        "2026-01-00", "2026-1-1", "20260131", "2026-01-31Z", "12026-01-01", "-2026-01-01",
        "226-01-310",
      ]),
    LexicalCase(
      CalendarDuration.self,
      accepted: ["P1Y", "P12M", "P0D", "P1Y2M3W4D", "P9999D", "P03M", "P1W", "P1Y1D"],
      refused: [
        "P", "P1", "PY", "P10000D", "P1M1Y", "P1DT1H", "1Y", "p1y", "P-1Y", "P1.5Y", "P1Y1Y",
      ]),
    LexicalCase(
      DecimalNumber.self,
      accepted: ["0", "82000", "0.75", "99999999999999.9999", "00000000000001.0000", "1.0500"],
      refused: [".5", "5.", "-1", "+1", "1,5", "1e3", "100000000000000", "1.00000", "1 000"]),
    LexicalCase(
      Percentage.self, accepted: ["0%", "12.5%", "9999.9999%", "0100%"],
      refused: ["12", "12 %", "10000%", "1.00000%", "-1%", "5.%"]),
    LexicalCase(
      Share.self, accepted: ["0%", "00%", "12.5%", "99.9999%", "100%", "100.0000%"],
      refused: ["100.0001%", "101%", "012%", "000%", "0100%", "50", "100.00000%"]),
    LexicalCase(CurrencyCode.self, accepted: ["EUR"], refused: ["eur", "EU", "EURO", "E1R"]),
    LexicalCase(CountryCode.self, accepted: ["DE"], refused: ["de", "D", "DEU", "D3"]),
    LexicalCase(
      LanguageTag.self,
      accepted: ["en", "de-AT", "zh-Hant-TW", "abcdefgh", "en-12345678", "DE", "en-a-1"],
      refused: [
        "e", "i-x", "abcdefghi", "en-123456789", "en--a", "en-", "e1", "en_US",
        "en" + String(repeating: "-abcdefg", count: 8),
      ]),
    LexicalCase(
      Identifier.self, accepted: ["a", "g5", "5", "staff-engineer", "a.b_c-d", longWord + "c"],
      refused: ["A", "a--b", "-a", "a-", "a b", "a._b", longWord + "cc", "ä"]),
    LexicalCase(
      RuleName.self,
      accepted: [
        "a", "track-ceiling", "acme-checks/no-jargon", "a.b/c_d", longWord + "c",
        longWord + "c/" + longWord + "c",
      ],
      refused: [
        "/", "a/", "/a", "a//b", "a/b/c", "a-/b", "a/-b", "A/b", "a b",
        longWord + "c/" + longWord + "cc",
      ]),
    LexicalCase(
      CheckLimit.self,
      accepted: ["0", "007", "999999", "1000000", "longest", "5-words"],
      refused: ["-1", "1.5-", "1,5", "+1", "Longest", "5 words", ""]),
    LexicalCase(
      CountRange.self, accepted: ["0", "3-8", "8-3", "5-5", "999999", "000001-000002"],
      refused: ["1000000", "1-", "-1", "1-2-3", "1–2", "1 - 2"]),
    LexicalCase(Rank.self, accepted: ["1", "999"], refused: ["0", "01", "1000", "-1"]),
    LexicalCase(
      GroupSize.self, accepted: ["1", "6", "999999"],
      refused: ["0", "01", "-1", "+1", "1000000", "1.0", "5-6"]),
    LexicalCase(Step.self, accepted: ["1", "99"], refused: ["0", "01", "100", "+1"]),
  ]
}
