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

  /// The README of the example tells of these six.
  @Test func harborHasItsSixFindings() async throws {
    let catalog = await Registry(sources: [.path("\(PackageFolder.path)/\(harbor)")]).load()
    let file = "\(harbor)/harbor-engineering.xml"
    let lines = try await check(catalog)
    #expect(lines.allSatisfy { $0.hasPrefix("\(file):") })
    // Without their places, which move whenever somebody adds a line.
    let messages = lines.map { line in String(line.drop { $0 != " " }.dropFirst()) }
    #expect(messages == Self.sixFindings)
  }

  private static let sixFindings: [String] = [
    "error: mandate of 'senior-engineer' adds up to 90%, not to 100% [mandate-sum]",
    "warning: 'commissioning-technician' is on grade 'g1' with roles of another category of"
      + " 'harbor-germany': 309 points are category 'de-a' [value-mismatch]",
    "warning: executor track 'delivery' ends at g4, leader track 'leadership' at g5"
      + " [track-ceiling]",
    "error: there is no competency 'customer-dialog'; did you mean 'customer-dialogue'?"
      + " [unresolved-reference]",
    "warning: promotion from 'crew-lead' to 'team-lead' asks for nothing new [flat-promotion]",
    "warning: switch from 'fellow' to 'engineering-director' has no way back [one-way-door]",
  ]

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
    #expect(expected.count == 7, "six of harbor, and the second project")
  }
}
