import CoequalCensus
import CoequalModel
import CoequalRegistry

/// Whether tables and plans of people are under version control, where everybody who clones would have
/// them.
enum TrackedData {
  /// Findings about the tables and plans of a project that are tracked and for which no reason is
  /// recorded; nothing where there is no git.
  static func findings(of catalog: Catalog) -> [Finding] {
    guard let provenance = catalog.projectProvenance, let paths = ProjectPaths(of: catalog) else {
      return []
    }
    let data = catalog.project.data
    let tables = (data?.tables ?? []).enumerated().filter { _, table in
      table.kind != .exchangeRates && table.trackedBecause == nil
    }.map { Source(path: $1.path, locus: Locus(.dataTable, $0, attribute: "path")) }
    let plans = (data?.plans ?? []).enumerated().filter { $1.trackedBecause == nil }
      .map { Source(path: $1.path, locus: Locus(.planSource, $0, attribute: "path")) }
    let sources = tables + plans
    if sources.isEmpty { return [] }
    let tracked = tracked(sources.map(\.path), in: paths.folder)
    return sources.filter { $0.isAmong(tracked) }.map { source in
      Finding(
        rule: CensusRule.trackedCensus.id, severity: CensusRule.trackedCensus.severity,
        message:
          "'\(source.path)' is under version control, so everybody who has the frameworks has the people",
        place: provenance.place(of: source.locus),
        help: [
          "take it out with 'git rm -r --cached', and keep it where only those can read it who must",
          "or record why it may be there: tracked-because=\"the people are invented\"",
        ])
    }
  }

  /// A file of the project, or a folder.
  private struct Source {
    let path: String
    let locus: Locus

    /// Whether one of some files is this one, or an XML file in this folder.
    func isAmong(_ files: Set<String>) -> Bool {
      let path = PlainPath.of(path)
      return files.contains(path)
        || files.contains {
          $0.hasPrefix(path + "/") && $0.hasSuffix(".xml")
        }
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
