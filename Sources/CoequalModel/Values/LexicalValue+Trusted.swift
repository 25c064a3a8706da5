extension LexicalValue {
  /// Makes a value of text that this project's own code wrote, never of text from a file.
  package init(trusted text: String) {
    guard let value = Self(text) else {
      preconditionFailure("'\(text)' is not \(Self.expectation)")
    }
    self = value
  }
}

// What a required field holds until it is read. A document in which one stays blank has findings,
// and no value of it is handed out.

extension Identifier { static let blank = Identifier(trusted: "blank") }
extension SemanticVersion { static let blank = SemanticVersion(trusted: "0.0.0") }
extension VersionRange { static let blank = VersionRange(trusted: "0.0.0") }
extension LanguageTag { static let blank = LanguageTag(trusted: "en") }
extension CountryCode { static let blank = CountryCode(trusted: "XX") }
extension CurrencyCode { static let blank = CurrencyCode(trusted: "XXX") }
extension CalendarDuration { static let blank = CalendarDuration(trusted: "P0D") }
extension DecimalNumber { static let blank = DecimalNumber.zero }
extension Percentage { static let blank = Percentage.zero }
extension Share { static let blank = Share(trusted: "0%") }
extension Rank { static let blank = Rank(trusted: "1") }
extension CalendarDate { static let blank = CalendarDate(trusted: "0001-01-01") }
extension Step { static let blank = Step(trusted: "1") }

extension DecimalNumber {
  /// One: the weight of a requirement that says nothing else.
  package static let one = DecimalNumber(trusted: "1")
  /// A thousand: the points of a scheme that says nothing else.
  package static let thousand = DecimalNumber(trusted: "1000")
}

extension FormatVersion {
  /// The first version of the format.
  package static let first = FormatVersion(trusted: "1.0")
}
