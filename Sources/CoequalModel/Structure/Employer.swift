/// A legal employer.
///
/// Categories of workers belong to one.
public struct Employer: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// Where it is, as an ISO 3166 code.
  public var country: CountryCode
  /// What people call it.
  public var title: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, country: CountryCode, title: String? = nil) {
    self.id = id
    self.country = country
    self.title = title
  }
}

extension Employer {
  package static let syntax = ElementType<Employer>(
    .employer, "A legal employer. Categories of workers and pay ranges can differ by employer.",
    key: .document, blank: Employer(id: .blank, country: .blank),
    attributes: [
      .required("id", \.id, "The name that categories and pay ranges refer to."),
      .required("country", \.country, "The country whose law applies, as an ISO 3166 code."),
    ],
    content: .children([.optional(.title, \.title)]))
}
