import Coequal
import CoequalReports

/// Lists everything of one kind.
struct ListAction {
  let listing: Listing
  let paths: [String]
  let language: LanguageTag?
  let format: OutputFormat
  let color: ColorChoice

  func run(on terminal: Terminal) async throws -> Outcome {
    let catalog: Catalog
    if listing.isBuiltIn {
      // Rules, conventions and what comes with Coequal are known without any file.
      let shipped = await Registry(sources: listing == .library ? [.shipped] : []).load()
      catalog = language.map(shipped.translated) ?? shipped
    } else {
      let loading = CatalogLoading(paths: paths, terminal: terminal)
      guard let loaded = await loading.loadForShowing(language: language) else {
        return .unreadable
      }
      catalog = loaded
    }
    terminal.write(
      try format.render(
        .list(listing, of: catalog, formats: listing == .formats ? FormatEntry.all : []),
        terminal.layout(color: color)))
    return .success
  }
}

extension Listing {
  var isBuiltIn: Bool { [.rules, .conventions, .library, .formats].contains(self) }
}
