import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// The projects that come with Coequal.
@Suite struct ExampleProjectTests {
  private let harbor = "Frameworks/examples/harbor"

  private func check(_ catalog: Catalog) async throws -> [String] {
    let findings = try await Checker().check(catalog).findings
    return catalog.lines(findings).map { $0.replacing("\(PackageFolder.path)/", with: "") }
  }

  @Test func theStarterHasNoFindings() async throws {
    let files = await Registry(sources: [.path("\(PackageFolder.path)/Frameworks/starter")]).load()
    #expect(try await check(files) == [])
  }

  /// The job evaluation that comes with Coequal is an example, and says so.
  @Test func whatIsShippedAsksForAPanelAndNothingElse() async throws {
    let shipped = await Registry(sources: [.shipped]).load()
    let findings = try await Checker().check(shipped).findings
    #expect(findings.map(\.rule.rawValue) == ["illustrative-evaluation"])
  }

  /// The README of the example tells of these: six faults, and two of the injustices.
  @Test func harborHasItsTenFindings() async throws {
    let catalog = await Registry(sources: [.path("\(PackageFolder.path)/\(harbor)")]).load()
    let findings = try await check(catalog).map { line in
      // Without line and column, which move whenever somebody adds a line.
      line.replacing(/:\d+:\d+:/, with: ":").replacing("\(harbor)/", with: "")
    }
    #expect(findings.filter { !$0.hasSuffix("[package-difference]") } == Self.eightFindings)
    #expect(findings.filter { $0.hasSuffix("[package-difference]") } == Self.packages)
  }

  private static let eightFindings: [String] = [
    "harbor-engineering.xml: error: mandate of 'senior' adds up to 90%, not to 100% [mandate-sum]",
    "harbor-engineering.xml: error: there is no competency 'customer-dialog'; did you mean"
      + " 'customer-dialogue'? [unresolved-reference]",
    "harbor-engineering.xml: warning: executor track 'delivery' ends at g7, leader track 'leader'"
      + " at g9 [track-ceiling]",
    "harbor-engineering.xml: warning: promotion from 'crew-lead' to 'team-lead' asks for nothing"
      + " new [flat-promotion]",
    "harbor-sales.xml: warning: switch from 'senior-principal' to 'director' has no way back"
      + " [one-way-door]",
    "harbor-support.xml: warning: 'harbor-support/practitioner' is on grade 'g3' with roles of"
      + " another category of 'harbor-germany': 356 points are category 'de-2' [value-mismatch]",
    "structure.xml: warning: midpoints for family 'care' lie 8% below those for everybody on 'g2',"
      + " 'g3', 'g4', 'g5' and 'g6' (zone 'germany', EUR) [premium-inside-grade]",
    "structure.xml: warning: midpoints for family 'care' lie 8% below those for everybody on 'g2',"
      + " 'g3', 'g4', 'g5' and 'g6' (zone 'poland', PLN) [premium-inside-grade]",
  ]

  private static let packages: [String] = [
    "harbor-engineering.xml: warning: bonus differs on g5: 'team-lead' has 13% of base pay,"
      + " 'expert' 8% of base pay [package-difference]",
    "harbor-engineering.xml: warning: bonus differs on g6: 'group-lead' has 15% of base pay,"
      + " 'senior-expert' 10% of base pay [package-difference]",
  ]

  /// The repairs that the README of the example tells.
  private static let repairs: [(file: String, old: String, new: String)] = [
    (
      "harbor-engineering.xml", "kind=\"executor\" dual-until=\"g9\"",
      "kind=\"executor\" dual-until=\"g7\""
    ),
    ("harbor-engineering.xml", "execute=\"60%\"", "execute=\"70%\""),
    ("harbor-engineering.xml", "\"customer-dialog\"", "\"customer-dialogue\""),
    ("harbor-sales.xml", "<remove from=\"director\" to=\"senior-principal\" kind=\"switch\"/>", ""),
    (
      "harbor-support.xml", "factor=\"emotional-demands\" level=\"1\"",
      "factor=\"emotional-demands\" level=\"3\""
    ),
    (
      "harbor-engineering.xml", "<requires competency=\"planning\" level=\"trusted\"/>",
      "<requires competency=\"planning\" level=\"independent\"/>"
    ),
  ]

  @Test func theRepairsLeaveOnlyThePackages() async throws {
    var texts: [String: String] = [:]
    for name in try PackageFolder.files(in: harbor) where name.hasSuffix(".xml") {
      texts[name] = try PackageFolder.text(of: "\(harbor)/\(name)")
    }
    for repair in Self.repairs {
      let text = try #require(texts[repair.file])
      try #require(text.ranges(of: repair.old).count == 1, "\(repair.old)")
      texts[repair.file] = text.replacing(repair.old, with: repair.new)
    }
    // One range for each grade, also for customer support.
    texts["structure.xml"]?.replace(/<pay-range [^>]*family="care"[^>]*>\s*/, with: "")
    let catalog = await Registry(documents: texts).load()
    let rules = try await Checker().check(catalog).findings.map(\.rule.rawValue)
    #expect(rules == ["package-difference", "package-difference"])
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func resultsAreTheSameInAnyOrderOfFiles(_ seed: UInt64) async throws {
    var sources: [Registry.Source] = []
    for folder in [harbor, "Frameworks/starter"] {
      for file in try PackageFolder.files(in: folder) where file.hasSuffix(".xml") {
        sources.append(.memory(name: file, text: try PackageFolder.text(of: "\(folder)/\(file)")))
      }
    }
    // Both have a 'structure.xml' and a 'coequal.xml'; names have to differ.
    sources = sources.enumerated().map { index, source in
      guard case .memory(let name, let text) = source else { return source }
      return .memory(name: "\(index)-\(name)", text: text)
    }
    var random = SplitMix(seed: seed)
    let sorted = await Registry(sources: sources).load()
    let shuffled = await Registry(sources: sources.shuffled(using: &random)).load()
    let expected = try await Checker().check(sorted).findings
    #expect(try await Checker().check(shuffled).findings == expected)
    #expect(expected.count == 11, "ten of harbor, and the second project")
  }
}
