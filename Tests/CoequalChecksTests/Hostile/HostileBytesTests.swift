import CoequalTestSupport
import Testing

/// What is too large, too deep or no text at all is refused with a place.
@Suite struct HostileBytesTests {
  // A hang is what the limit is for: beside other tests each can take its time.
  @Test(.timeLimit(.minutes(5)), arguments: HostileBytes.all)
  func givesItsFinding(_ bytes: HostileBytes) async throws {
    let contents = bytes.contents()
    let findings = try await Corpus.findings(in: contents, name: "hostile.xml")
    let fits =
      findings.count == bytes.expectations.count
      && zip(bytes.expectations, findings).allSatisfy { $0.describes($1) }
    #expect(fits, "found:\n\(findings.prefix(20).map(\.description).joined(separator: "\n"))")
  }
}
