import CoequalCensus
import CoequalModel
import CoequalRegistry

/// Whether tables of people are under version control, where everybody who clones would have them.
enum TrackedData {
  /// Findings about the tables of a project that are tracked and for which no reason is recorded;
  /// nothing where there is no git.
  static func findings(of catalog: Catalog) -> [Finding] {
    guard let provenance = catalog.projectProvenance, let paths = ProjectPaths(of: catalog) else {
      return []
    }
    let tables = (catalog.project.data?.tables ?? []).enumerated().filter { _, table in
      table.kind != .exchangeRates && table.trackedBecause == nil
    }
    if tables.isEmpty { return [] }
    let tracked = tracked(tables.map(\.element.path), in: paths.folder)
    return tables.filter { tracked.contains(PlainPath.of($1.path)) }.map { index, table in
      Finding(
        rule: CensusRule.trackedCensus.id, severity: CensusRule.trackedCensus.severity,
        message:
          "'\(table.path)' is under version control, so everybody who has the frameworks has the people",
        place: provenance.place(of: Locus(.dataTable, index, attribute: "path")),
        help: [
          "take it out with 'git rm --cached', and keep it where only those can read it who must",
          "or record why it may be there: tracked-because=\"the people are invented\"",
        ])
    }
  }

  /// Those of some paths that git tracks, relative to the folder.
  private static func tracked(_ paths: [String], in folder: String) -> Set<String> {
    guard let git = try? GitProgram(),
      let answer = try? git.run(["ls-files", "-z", "--"] + paths, in: folder), answer.status == 0
    else { return [] }
    return Set(
      answer.bytes.split(separator: 0).map { PlainPath.of(String(decoding: $0, as: UTF8.self)) })
  }
}
