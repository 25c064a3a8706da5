import CoequalModel
import Markup

/// Asks whether the data that a project names are there; it never opens them.
struct DataFinder {
  let fileSystem: any FileSystem

  /// The paths of all data of a project.
  static func paths(of project: DocumentReader.Result) -> [String] {
    guard case .project(let settings)? = project.document, let data = settings.data else {
      return []
    }
    let paths = ProjectPaths(ofProjectFile: project.source.name)
    return (data.tables.map(\.path) + data.plans.map(\.path)).map(paths.resolved)
  }

  /// What is wrong with the data of a project.
  func findings(of project: DocumentReader.Result) -> [Finding] {
    guard case .project(let settings)? = project.document, let data = settings.data,
      let provenance = project.provenance
    else { return [] }
    let paths = ProjectPaths(ofProjectFile: project.source.name)
    let tables = data.tables.enumerated().compactMap { index, table in
      finding(
        table.path, paths, isTable: true,
        at: provenance.place(of: Locus(.dataTable, index, attribute: "path")))
    }
    let plans = data.plans.enumerated().compactMap { index, plans in
      finding(
        plans.path, paths, isTable: false,
        at: provenance.place(of: Locus(.planSource, index, attribute: "path")))
    }
    return tables + plans
  }

  private func finding(
    _ written: String, _ paths: ProjectPaths, isTable: Bool, at place: Place
  ) -> Finding? {
    let path = paths.resolved(written)
    switch fileSystem.kind(of: path) {
    case .file, .pipe: return nil
    case .folder, .folderLink:
      return isTable ? .missingData("'\(path)' is a folder, and a table is a file", at: place) : nil
    case .other:
      return .missingData(FileError(path: path, reason: .notAFile).description, at: place)
    case nil:
      return .missingData(
        FileError(path: path, reason: .missing).description,
        suggestion: suggestion(for: written, paths), at: place)
    }
  }

  /// The path as it was written, with the nearest name that is in its folder.
  private func suggestion(for written: String, _ paths: ProjectPaths) -> String? {
    let parts = written.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.last else { return nil }
    let folder = parts.dropLast().joined(separator: "/")
    let names = try? fileSystem.names(
      inFolder: folder.isEmpty ? paths.folder : paths.resolved(folder))
    return NearestName.suggestion(for: String(last), among: names ?? [])
      .map { SourceFinder.join(folder, $0) }
  }
}

extension Finding {
  fileprivate static func missingData(
    _ message: String, suggestion: String? = nil, at place: Place
  ) -> Finding {
    Finding(
      rule: LinkRule.missingData.id, severity: .error,
      message: message + (suggestion.map { "; did you mean '\($0)'?" } ?? ""), place: place,
      help: ["write the path relative to the folder of the project file"],
      fixes: suggestion.map {
        [Fix(title: "write '\($0)'", place: place, replacement: Escape.attribute($0))]
      } ?? [])
  }
}
