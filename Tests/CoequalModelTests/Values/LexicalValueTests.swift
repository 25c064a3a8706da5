import CoequalModel
import CoequalTestSupport
import Testing

/// What holds for every lexical value, whatever it means.
@Suite struct LexicalValueTests {
  @Test(arguments: LexicalCase.acceptedSamples)
  func readsAValueAndItsCanonicalTextAsEqual(_ sample: LexicalSample) {
    #expect(sample.type.roundTrips(sample.text))
  }

  @Test(arguments: LexicalCase.refusedSamples)
  func refusesWhatIsNoSuchValue(_ sample: LexicalSample) {
    #expect(sample.type.canonicalText(sample.text) == nil)
  }

  /// Mutates the examples, and asks the code and the patterns of the schema about each result.
  @Test(arguments: LexicalCase.all)
  func acceptsWhatItsSchemaAccepts(_ lexical: LexicalCase) throws {
    let schema = try SchemaMatcher(lexical.schema)
    var random = SplitMix(seed: 2026)
    let examples = lexical.accepted + lexical.refused
    for _ in 0..<400 {
      let text = random.mutation(of: examples)
      let isAccepted = lexical.canonicalText(text) != nil
      // Whether a day exists is known to the base type of the schema, not to its patterns.
      let isDate = lexical.schema.base == "xs:date"
      if isDate, !isAccepted { continue }
      #expect(
        isAccepted == schema.accepts(text), "\(lexical.name) and its schema disagree on '\(text)'")
    }
  }

  @Test(arguments: LexicalCase.all)
  func expectationFollowsTheWordExpected(_ lexical: LexicalCase) {
    #expect(["a ", "an ", "the "].contains { lexical.expectation.hasPrefix($0) })
    #expect(!lexical.expectation.hasSuffix("."))
  }
}
