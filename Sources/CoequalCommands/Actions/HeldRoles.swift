import Coequal
import CoequalCensus
import CoequalProgression
import CoequalTables

/// Looks into the census of a project for the roles that people hold.
struct HeldRoles {
  let catalog: Catalog

  init(of catalog: Catalog) {
    self.catalog = catalog
  }

  /// The people of the census by id; `nil` where the project has none.
  func load(on terminal: Terminal) throws(AssessmentLoading.Failure) -> [String: PlannedPerson]? {
    try census(on: terminal).map { PlannedPerson.all(of: $0, CensusRoles(catalog)) }
  }

  /// The census as its file has it; `nil` where the project has none.
  func census(on terminal: Terminal) throws(AssessmentLoading.Failure) -> Census? {
    guard let table = catalog.project.data?.tables.first(where: { $0.kind == .census }) else {
      return nil
    }
    let path = ProjectPaths(of: catalog)?.resolved(table.path) ?? table.path
    let reading: CensusReader.Result
    do {
      reading = try CensusReader(table).read(.file(path))
    } catch {
      throw AssessmentLoading.Failure(message: error.description)
    }
    guard let census = reading.census else {
      terminal.say(reading.findings)
      throw AssessmentLoading.Failure(message: "the census '\(path)' cannot be used")
    }
    return census
  }
}
