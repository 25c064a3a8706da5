import CoequalModel

/// Says what a schema accepts, by its facets; of the base type it knows nothing.
struct SchemaMatcher {
  private let restriction: SchemaRestriction
  private let patterns: [Regex<AnyRegexOutput>]

  init(_ restriction: SchemaRestriction) throws {
    self.restriction = restriction
    patterns = try restriction.patterns.map {
      try Regex($0).matchingSemantics(.unicodeScalar)
    }
  }

  func accepts(_ text: String) -> Bool {
    let length = text.unicodeScalars.count
    let enumeration = restriction.enumeration
    return length >= restriction.minLength ?? 0 && length <= restriction.maxLength ?? .max
      && (enumeration.isEmpty || enumeration.contains(text))
      && (patterns.isEmpty || patterns.contains { text.wholeMatch(of: $0) != nil })
  }
}
