import Coequal
import CoequalReports

/// Shows what the names mean.
struct ShowAction {
  let names: [String]
  let paths: [String]
  let showsPay: Bool
  let showsOrigin: Bool
  let language: LanguageTag?
  let format: OutputFormat
  let color: ColorChoice

  func run(on terminal: Terminal) async throws -> Outcome {
    let loading = CatalogLoading(paths: paths, terminal: terminal)
    guard let catalog = await loading.loadForShowing(names, language: language) else {
      return .unreadable
    }
    let finder = NameFinder(catalog)
    return try await terminal.telling {
      for sheet in try sheets(finder, catalog) {
        terminal.write(try format.render(sheet, terminal.layout(color: color)))
      }
      return .success
    }
  }

  private func sheets(_ finder: NameFinder, _ catalog: Catalog) throws -> [Sheet] {
    if showsOrigin {
      return try names.map { .origin(try finder.role($0), in: catalog, showsPay: showsPay) }
    }
    switch names.count {
    case 0:
      // Of several, a list to choose from.
      if catalog.frameworks.count > 1 { return [.list(.frameworks, of: catalog)] }
      return [try sheet(.framework(finder.onlyFramework()))]
    case 1:
      return [try sheet(finder.subject(names[0]))]
    default:
      return [
        .comparison(
          try finder.role(names[0]), try finder.role(names[1]), showsPay: showsPay)
      ]
    }
  }

  private func sheet(_ subject: NameFinder.Subject) throws -> Sheet {
    switch subject {
    case .framework(let linked): .framework(linked)
    case .track(let index, let linked): .track(index, of: linked)
    case .role(let role): .role(role.number, of: role.linked, showsPay: showsPay)
    }
  }
}
