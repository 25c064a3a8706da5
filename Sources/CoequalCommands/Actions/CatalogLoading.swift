import Coequal
import CoequalRegistry

/// Loads what the paths of a command mean, with progress.
struct CatalogLoading {
  let paths: [String]
  let terminal: Terminal
  var fileSystem: any FileSystem = LocalFileSystem()

  /// - Parameter sources: What plugins of the project bring.
  func load(adding sources: [Registry.Source] = []) async -> Catalog {
    let registry = Registry(
      sources: paths.map { .path($0) } + sources, fileSystem: fileSystem)
    let progress = Progress(terminal)
    return await progress.during {
      await registry.load { done, all in progress.update(done: done, of: all) }
    }
  }

  /// Loads for a command that shows documents: says what could not be read, and goes on with the rest.
  ///
  /// - Parameter names: What is to be shown. Where one of them means something that comes with Coequal
  ///   and is not in the project, all that comes with Coequal is loaded instead.
  /// - Returns: `nil` when there is nothing to show.
  func loadForShowing(_ names: [String] = [], language: LanguageTag?) async -> Catalog? {
    var catalog = await load()
    if names.contains(where: { ShippedDocuments.hasDocument($0) && !catalog.hasDocument($0) }) {
      catalog = await Registry(sources: [.shipped]).load()
    }
    let hasErrors = sayErrors(of: catalog)
    if catalog.isEmpty {
      if !hasErrors { terminal.say(Self.nothingFound(paths)) }
      return nil
    }
    return shown(catalog, in: language)
  }

  /// A catalog in a language, as far as it is translated.
  func shown(_ catalog: Catalog, in language: LanguageTag?) -> Catalog {
    guard let language else { return catalog }
    if !catalog.languages.contains(language) {
      let known = catalog.languages.map(\.lexical).joined(separator: ", ")
      terminal.say("coequal: nothing is translated into '\(language)'; there is \(known)\n")
    }
    return catalog.translated(into: language)
  }

  /// Says what could not be read, or some of it; returns whether there is anything.
  @discardableResult
  func sayErrors(of catalog: Catalog) -> Bool {
    // Without the project file nothing is what was meant, so what is wrong with it comes first.
    let errors =
      catalog.projectErrors
      + catalog.findings.filter { $0.severity == .error && !$0.isAboutProjectFile }
    for finding in errors.prefix(5) {
      terminal.say("coequal: \(finding.place?.file ?? ""): \(finding.message)\n")
    }
    if errors.count > 5 { terminal.say("coequal: and \(errors.count - 5) more\n") }
    if !errors.isEmpty {
      terminal.say("coequal: see 'coequal check \(paths.joined(separator: " "))'\n")
    }
    return !errors.isEmpty
  }

  static func nothingFound(_ paths: [String]) -> String {
    let quoted = paths.map { "'\($0)'" }.joined(separator: ", ")
    return "coequal: there are no structures or frameworks in \(quoted); "
      + "'coequal init' starts a project\n"
  }
}

extension Catalog {
  var isEmpty: Bool { structures.isEmpty && frameworks.isEmpty && translations.isEmpty }

  /// Whether the first part of a name is the id of a framework or structure.
  fileprivate func hasDocument(_ name: String) -> Bool {
    guard let id = Identifier(ShippedDocuments.firstPart(of: name)) else { return false }
    return framework(id) != nil || structure(id) != nil
  }
}

extension ShippedDocuments {
  /// Whether the first part of a name is the id of a document that comes with Coequal.
  fileprivate static func hasDocument(_ name: String) -> Bool {
    libraryIDs.contains(firstPart(of: name))
  }

  fileprivate static func firstPart(of name: String) -> String {
    name.split(separator: "/").first.map(String.init) ?? name
  }
}
