package import CoequalChecks
import CoequalModel
package import CoequalRegistry
import Markup

/// Findings as SARIF 2.1.0, the form in which code scanning services take them.
///
/// Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0, 2020. Columns count
/// Unicode scalars from 1, and ends are exclusive, as there.
package struct SARIFDocument: Encodable {
  let version = "2.1.0"
  let runs: [Run]

  struct Run: Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Result]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "Coequal"
    let version: String
    let rules: [RuleDescriptor]
  }

  struct RuleDescriptor: Encodable {
    let id: String
    let shortDescription, fullDescription, help: Message?
    let defaultConfiguration: Configuration?
    let properties: Properties?
  }

  struct Configuration: Encodable {
    let level: String
  }

  struct Properties: Encodable {
    let tags: [String]
  }

  struct Message: Encodable {
    let text: String
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]?
    let partialFingerprints: [String: String]
    let baselineState: String?
    let fixes: [Fix]?
    let suppressions: [Suppression]?
  }

  struct Location: Encodable {
    let id: Int?
    let physicalLocation: PhysicalLocation
    let message: Message?
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  struct ArtifactLocation: Encodable {
    let uri: String
  }

  struct Region: Encodable {
    let startLine, startColumn, endLine, endColumn: Int
  }

  struct Fix: Encodable {
    let description: Message
    let artifactChanges: [Change]
  }

  struct Change: Encodable {
    let artifactLocation: ArtifactLocation
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: Region
    let insertedContent: Message
  }

  struct Suppression: Encodable {
    let kind = "inSource"
    let justification: String
    let location: Location
  }

  private enum CodingKeys: String, CodingKey { case version, runs }
}

extension SARIFDocument {
  /// The findings of a check as SARIF, with a line break at the end.
  ///
  /// What is allowed comes along as suppressed, with its reason. After a baseline, what it knows comes
  /// along as unchanged.
  ///
  /// - Parameters:
  ///   - version: Of the program.
  ///   - hasBaseline: Whether a baseline was asked for.
  package static func json(
    _ result: Checker.Result, of catalog: Catalog, version: String, hasBaseline: Bool = false
  ) throws -> String {
    var writer = SARIFWriter(
      catalog,
      (result.findings + result.known).map(\.rule)
        + result.allowed.map(\.finding.rule))
    let results =
      result.findings.map { writer.result($0, state: hasBaseline ? "new" : nil) }
      + result.known.map { writer.result($0, state: "unchanged") }
      + result.allowed.map {
        writer.result($0.finding, state: hasBaseline ? "unchanged" : nil, allowedBy: $0)
      }
    let driver = Driver(version: version, rules: writer.rules.map(RuleDescriptor.init))
    return try JSONText.encode(
      SARIFDocument(runs: [Run(tool: Tool(driver: driver), results: results)]))
  }
}

extension SARIFDocument.RuleDescriptor {
  init(_ id: RuleID) {
    let page = RulePage.all.first { $0.id == id }
    self.id = id.rawValue
    shortDescription = page.map { .init(text: $0.title) }
    fullDescription = page.map { .init(text: $0.meaning) }
    help = page?.repair.map { .init(text: $0) }
    defaultConfiguration = page.map { .init(level: $0.severity.rawValue) }
    properties = page?.group.map { .init(tags: [$0.rawValue]) }
  }
}

/// Makes results, with the places of a catalog.
private struct SARIFWriter {
  let rules: [RuleID]
  private let catalog: Catalog
  private let indices: [RuleID: Int]
  private var lines: SourceLines

  init(_ catalog: Catalog, _ rules: [RuleID]) {
    self.catalog = catalog
    self.rules = Set(rules).sorted()
    indices = Dictionary(
      self.rules.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    lines = SourceLines(catalog)
  }

  mutating func result(
    _ finding: Finding, state: String?, allowedBy allowed: AllowedFinding? = nil
  ) -> SARIFDocument.Result {
    var related: [SARIFDocument.Location] = []
    var text = finding.message
    for note in finding.notes {
      text += "\n\(note.message)"
      guard let place = note.place else { continue }
      related.append(location(place, id: related.count + 1, note.message))
    }
    text += finding.help.map { "\n\($0)" }.joined()
    let fixes = finding.fixes.compactMap { fix($0) }
    return SARIFDocument.Result(
      ruleId: finding.rule.rawValue, ruleIndex: indices[finding.rule] ?? 0,
      level: finding.severity.rawValue, message: .init(text: text),
      locations: finding.place.map { [location($0)] } ?? [],
      relatedLocations: related.isEmpty ? nil : related,
      partialFingerprints: ["coequal/v1": catalog.fingerprint(of: finding).description],
      baselineState: state, fixes: fixes.isEmpty ? nil : fixes,
      suppressions: allowed.map {
        [.init(justification: $0.reason, location: location($0.place))]
      })
  }

  private mutating func location(
    _ place: Place, id: Int? = nil, _ message: String? = nil
  ) -> SARIFDocument.Location {
    SARIFDocument.Location(
      id: id,
      physicalLocation: .init(
        artifactLocation: .init(uri: RelativeURI.of(place.file)), region: region(place)),
      message: message.map { .init(text: $0) })
  }

  private mutating func region(_ place: Place) -> SARIFDocument.Region? {
    guard let start = lines.start(of: place), let end = lines.end(of: place) else { return nil }
    return SARIFDocument.Region(
      startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
  }

  private mutating func fix(_ fix: Finding.Fix) -> SARIFDocument.Fix? {
    var changes: [String: [SARIFDocument.Replacement]] = [:]
    for edit in fix.edits {
      guard let region = region(edit.place) else { return nil }
      changes[edit.place.file, default: []].append(
        .init(deletedRegion: region, insertedContent: .init(text: edit.replacement)))
    }
    if changes.isEmpty { return nil }
    return SARIFDocument.Fix(
      description: .init(text: fix.title),
      artifactChanges: changes.sorted { $0.key < $1.key }.map { file, replacements in
        .init(artifactLocation: .init(uri: RelativeURI.of(file)), replacements: replacements)
      })
  }
}
