import Coequal
import CoequalExchange

/// The documents of an import as a catalog, to see whether they hold together and to show them.
struct ImportedCatalog {
  let catalog: Catalog

  init(_ documents: [CoequalDocument]) async {
    catalog = await Registry(
      sources: documents.enumerated().map { index, document in
        .memory(name: "import-\(index + 1).xml", text: document.xml())
      }
    ).load()
  }

  /// What is wrong with the documents themselves; an importer should never make such.
  var errors: [Finding] { catalog.findings.filter { $0.severity == .error } }
}
