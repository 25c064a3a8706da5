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
    do {
      let text = try document(in: catalog).xml()
      guard let output else {
        terminal.write(text)
        return .success
      }
      let file = NewFile(path: output)
      try file.write(text)
      terminal.say("wrote \(output)\n")
      return .success
    } catch let error as NameFinder.Failure {
      terminal.say("coequal: \(error.message)\n")
    } catch let error as NewFile.Failure {
      terminal.say("coequal: \(error.message)\n")
    }
    return .unreadable
  }

  private func document(in catalog: Catalog) throws(NameFinder.Failure) -> CoequalDocument {
    if let id = name.flatMap({ Identifier($0) }), let linked = catalog.structure(id) {
      return .structure(linked.structure)
    }
    let finder = NameFinder(catalog)
    guard let name else { return .framework(try finder.onlyFramework().framework) }
    return .framework(try finder.framework(name).framework)
  }
}
