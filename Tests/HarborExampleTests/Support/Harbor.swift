import CoequalModel
import CoequalRegistry
import CoequalTestSupport

/// The example as it lies in the repository.
enum Harbor {
  static let folder = "Frameworks/examples/harbor"

  static func catalog() async -> Catalog {
    await Registry(sources: [.path("\(PackageFolder.path)/\(folder)")]).load()
  }

  static func emptyCatalog() async -> Catalog { await Registry(documents: [:]).load() }
}
