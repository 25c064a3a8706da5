import Coequal

/// Writes a framework with everything that it inherits as one file.
struct FlattenAction {
  let name: String?
  let paths: [String]
  /// The file to write; `nil` for standard output.
  let output: String?
  let language: LanguageTag?

  func run(on terminal: Terminal) async throws -> Outcome {
    let loading = CatalogLoading(paths: paths, terminal: terminal)
    guard
      let catalog = await loading.loadForShowing(
        [name].compactMap(\.self), language: language)
    else { return .unreadable }
    return try await terminal.telling {
      try Destination(output: output).write(document(in: catalog).xml(), on: terminal)
      if let output { terminal.say("wrote \(output)\n") }
      return .success
    }
  }

  private func document(in catalog: Catalog) throws(Refusal) -> CoequalDocument {
    if let id = name.flatMap({ Identifier($0) }), let linked = catalog.structure(id) {
      return .structure(linked.structure)
    }
    let finder = NameFinder(catalog)
    guard let name else { return .framework(try finder.onlyFramework().framework) }
    return .framework(try finder.framework(name).framework)
  }
}
