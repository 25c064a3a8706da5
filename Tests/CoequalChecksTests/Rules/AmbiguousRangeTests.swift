import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@Suite struct AmbiguousRangeTests {
  /// The rule looks ranges up; this is its meaning, range against range.
  @Test func agreesWithItsDefinition() async throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix(seed: seed)
      let ranges = (0..<12).map { _ in range(&random) }
      let text = DocumentText.structure(
        after: "<pay-ranges per=\"year\">\(ranges.map(xml).joined())</pay-ranges>")
      let catalog = await Registry(documents: ["s.xml": text]).load()
      let structure = try #require(catalog.structures.first)
      let found = try Rule.named("ambiguous-range").findings(in: catalog).map(\.place)
      let expected = ranges.indices.filter { second in
        ranges[..<second].contains { clash(ranges[second], $0, among: ranges) }
      }
      #expect(
        Set(found) == Set(expected.map { structure.provenance.place(of: Locus(.payRange, $0)) }),
        "seed \(seed)")
      #expect(found.count == expected.count, "seed \(seed)")
    }
  }

  /// Family, track, zone and currency.
  private typealias Range4 = [String?]

  private func range(_ random: inout SplitMix) -> Range4 {
    [
      random.pick([nil, "f1", "f2"]), random.pick([nil, "leader", "executor"]),
      random.pick([nil, "z1"]), random.pick(["EUR", "EUR", "CHF"]),
    ]
  }

  private func xml(_ range: Range4) -> String {
    let attributes = zip(["family", "track", "zone", "currency"], range).map { name, value in
      value.map { " \(name)=\"\($0)\"" } ?? ""
    }
    return
      "<pay-range grade=\"g1\"\(attributes.joined()) minimum=\"1\" midpoint=\"2\" maximum=\"3\"/>\n"
  }

  private func clash(_ first: Range4, _ second: Range4, among ranges: [Range4]) -> Bool {
    func audience(_ range: Range4) -> ArraySlice<String?> { range.prefix(3) }
    func said(_ range: Range4) -> Int { audience(range).count { $0 != nil } }
    guard said(first) == said(second), first != second else { return false }
    var both: [String?] = []
    for (mine, theirs) in zip(audience(first), audience(second)) {
      if let mine, let theirs, mine != theirs { return false }
      both.append(mine ?? theirs)
    }
    return !ranges.contains { other in
      said(other) > said(first)
        && zip(audience(other), both).allSatisfy { part, person in part == nil || part == person }
    }
  }
}
