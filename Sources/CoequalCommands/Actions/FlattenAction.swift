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
      let finder = NameFinder(catalog)
      let linked = try name.map(finder.framework) ?? finder.onlyFramework()
      let text = CoequalDocument.framework(linked.framework).xml()
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
}
