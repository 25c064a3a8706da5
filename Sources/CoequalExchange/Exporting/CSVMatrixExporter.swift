public import CoequalModel
public import CoequalRegistry

/// Writes a framework as tables for a spreadsheet: one with the ladder of roles, and for each scale a
/// matrix of competencies, with a column for what each level looks like and one for the level that each
/// role asks for.
///
/// The importer of matrices reads them again, and gives an equal framework but for what the ledger says
/// was not carried over. What begins like a formula is guarded by an apostrophe, which that importer
/// takes away: spreadsheet programs would run it otherwise, whoever wrote it.
public struct CSVMatrixExporter: Exporter {
  /// `csv-matrix`, as the importer that reads it.
  public let id = Identifier(trusted: "csv-matrix")
  /// What people call the format.
  public let title = "Competency matrix as CSV"

  /// Makes an exporter.
  public init() {}

  /// Writes one framework.
  ///
  /// - Complexity: O(*r* × *c*) for *r* roles and *c* competencies
  public func export(_ framework: LinkedFramework) -> ExportResult {
    var writing = MatrixWriting(framework)
    let files = writing.files()
    return ExportResult(
      files: files, ledger: writing.inventory.ledger(format: "a matrix"),
      findings: writing.findings)
  }
}

/// The writing of one framework as matrices.
struct MatrixWriting {
  let framework: Framework
  var inventory: FrameworkInventory
  var findings: [Finding] = []
  /// The names by which columns call roles: titles, or ids where two titles are alike.
  let roleNames: [Identifier: String]

  init(_ linked: LinkedFramework) {
    framework = linked.framework
    inventory = FrameworkInventory(linked)
    let roles = framework.tracks.flatMap(\.roles)
    let titles = Dictionary(grouping: roles) { KeyedList<Int>.key($0.title) }
    let ids = Set(roles.map { KeyedList<Int>.key($0.id.lexical) })
    roleNames = Dictionary(
      roles.map { role in
        let key = KeyedList<Int>.key(role.title)
        let isClear =
          titles[key]?.count == 1 && (!ids.contains(key) || key == role.id.lexical)
        return (role.id, isClear ? role.title : role.id.lexical)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The table of roles, where there are any, and one matrix for each scale.
  mutating func files() -> [SourceFile] {
    var files: [SourceFile] = []
    if framework.tracks.contains(where: { !$0.roles.isEmpty }) { files.append(rolesFile()) }
    let scales = framework.scales.filter { scale in
      framework.areas.contains { $0.competencies.contains { $0.scale == scale.id } }
    }
    for scale in scales {
      let suffix = scales.count > 1 ? "-\(scale.id)" : ""
      files.append(matrixFile(scale, name: "\(framework.id)\(suffix).csv"))
    }
    if !files.isEmpty {
      inventory.carry("framework/title", to: "the column 'Framework'")
      inventory.carry("framework/id", to: "the column 'Framework id'")
    }
    return files
  }

  // MARK: - Roles

  private mutating func rolesFile() -> SourceFile {
    var text = CSVText(header: [
      "Framework", "Framework id", "Track", "Track id", "Track kind", "Track summary", "Role",
      "Role id", "Role code", "Grade", "Purpose",
    ])
    for track in framework.tracks {
      carry(
        ["title": "Track", "id": "Track id", "kind": "Track kind", "summary": "Track summary"],
        of: "track/\(track.id)")
      for role in track.roles {
        carry(
          [
            "title": "Role", "id": "Role id", "code": "Role code", "grade": "Grade",
            "purpose": "Purpose",
          ], of: "role/\(role.id)")
        text.append([
          framework.title, framework.id.lexical, track.title, track.id.lexical,
          track.kind.rawValue, track.summary ?? "", role.title, role.id.lexical, role.code ?? "",
          role.grade.lexical, role.purpose ?? "",
        ])
      }
    }
    return SourceFile(name: "\(framework.id)-roles.csv", bytes: text.bytes)
  }

  private mutating func carry(_ columns: [String: String], of path: String) {
    for (part, column) in columns {
      inventory.carry("\(path)/\(part)", to: "the column '\(column)'")
    }
  }
}
