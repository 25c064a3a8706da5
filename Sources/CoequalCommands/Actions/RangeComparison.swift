import Coequal
import CoequalChecks
import CoequalParity
import CoequalReports

/// Loads documents and compares their ranges.
struct RangeComparison {
  let paths: [String]
  let tolerance: Percentage
  let conventions: ConventionOptions

  init(paths: [String], _ method: RangeMethodOptions, _ conventions: ConventionOptions) {
    self.paths = paths
    tolerance = method.tolerance
    self.conventions = conventions
  }

  /// Why there is no comparison, after it was said.
  struct Stop: Error {
    let outcome: Outcome
  }

  /// The comparisons of all structures with ranges; there is at least one.
  func load(on terminal: Terminal) async throws(Stop) -> [RangeParity] {
    let loading = CatalogLoading(paths: paths, terminal: terminal)
    guard let catalog = await loading.loadForShowing(language: nil) else {
      throw Stop(outcome: .unreadable)
    }
    let answers: Conventions
    do {
      answers = try Checker(
        conventionSet: conventions.conventions, choices: conventions.choices
      ).conventions(for: catalog)
    } catch {
      terminal.say("coequal: \(error)\n")
      throw Stop(outcome: .wrongUsage)
    }
    let recorded = RecordedReasons(catalog)
    let parities = RangeParity.all(
      of: catalog, conventions: answers, tolerance: tolerance
    ) { structure, frameworks in
      RangeReasons(recorded, of: structure, frameworks: frameworks)
    }
    if parities.isEmpty {
      let quoted = paths.map { "'\($0)'" }.joined(separator: ", ")
      terminal.say("coequal: no structure in \(quoted) has pay ranges\n")
      throw Stop(outcome: .unreadable)
    }
    return parities
  }
}
