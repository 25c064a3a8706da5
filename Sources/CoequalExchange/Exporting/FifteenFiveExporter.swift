public import CoequalModel
public import CoequalRegistry

/// Writes a framework as career paths for 15Five: a CSV file for each track, and in it a row for each
/// behaviour at the level that a role asks for.
///
/// 15Five keeps the first behaviour of a skill that stands there more than once, which is a finding.
/// What begins like a formula is guarded by an apostrophe, as in ``CSVMatrixExporter``.
public struct FifteenFiveExporter: Exporter {
  /// `fifteen-five`, as the importer that reads it.
  public let id = Identifier(trusted: "fifteen-five")
  /// What people call the format.
  public let title = "15Five career path"

  /// Makes an exporter.
  public init() {}

  /// Writes one framework.
  ///
  /// - Complexity: O(*r* × *c*) for *r* roles and *c* competencies
  public func export(_ framework: LinkedFramework) -> ExportResult {
    var result = ExportResult()
    var inventory = FrameworkInventory(framework)
    var competencies: [Identifier: (area: CompetencyArea, competency: Competency)] = [:]
    for area in framework.framework.areas {
      for competency in area.competencies where competencies[competency.id] == nil {
        competencies[competency.id] = (area, competency)
      }
    }
    for track in framework.framework.tracks where !track.roles.isEmpty {
      var path = PathWriting(competencies: competencies, inventory: inventory)
      for role in track.roles { path.add(role, of: track) }
      inventory = path.inventory
      let name = "\(framework.framework.id)-\(track.id).csv"
      result.files.append(SourceFile(name: name, bytes: path.text.bytes))
      if path.repeated > 0 { result.findings.append(Self.finding(name, track, path.repeated)) }
    }
    result.ledger = inventory.ledger(format: "15Five")
    return result
  }

  private static func finding(_ file: String, _ track: Track, _ count: Int) -> Finding {
    Finding(
      rule: ExportRule.narrowFormat.id, severity: ExportRule.narrowFormat.severity,
      message:
        "'\(track.title)' has \(count) behaviours more than 15Five keeps, which is one for each skill of a role",
      place: Place(file: file, range: 0..<0),
      help: ["join the behaviours of a level into one text before the import into 15Five"])
  }
}

/// The writing of one track as a career path.
private struct PathWriting {
  let competencies: [Identifier: (area: CompetencyArea, competency: Competency)]
  var inventory: FrameworkInventory
  var text = CSVText(header: ["Path", "Job title", "Competency", "Skill", "Key behavior"])
  /// The rows that 15Five does not keep.
  var repeated = 0

  mutating func add(_ role: Role, of track: Track) {
    inventory.carry("track/\(track.id)/title", to: "the column 'Path'")
    for requirement in role.requirements.compactMap(\.certain) {
      guard let (area, competency) = competencies[requirement.competency] else { continue }
      let atLevel = competency.expectations.filter { $0.level == requirement.level }
      var count = 0
      for (offset, expectation) in atLevel.enumerated() {
        guard expectation.track == nil || expectation.track == track.id else { continue }
        text.append([track.title, role.title, area.title, competency.title, expectation.text])
        count += 1
        let path = "competency/\(competency.id)/expects/\(requirement.level)/\(offset + 1)"
        inventory.carry(path, to: "the column 'Key behavior'")
      }
      guard count > 0 else { continue }
      repeated += count - 1
      inventory.carry("role/\(role.id)/title", to: "the column 'Job title'")
      inventory.carry("area/\(area.id)/title", to: "the column 'Competency'")
      inventory.carry("competency/\(competency.id)/title", to: "the column 'Skill'")
    }
  }
}
