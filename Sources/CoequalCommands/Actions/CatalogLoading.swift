import Coequal
import CoequalRegistry

/// Loads what the paths of a command mean, with progress.
struct CatalogLoading {
  let paths: [String]
  let terminal: Terminal

  func load() async -> Catalog {
    let registry = Registry(sources: paths.map { .path($0) })
    let progress = Progress(terminal)
    return await progress.during {
      await registry.load { done, all in progress.update(done: done, of: all) }
    }
  }

  /// Loads for a command that shows documents: says what could not be read, and goes on with the rest.
  ///
  /// - Parameter names: What is to be shown. Where one of them means a framework that comes with Coequal
  ///   and is not in the project, those that come with Coequal are loaded instead.
  /// - Returns: `nil` when there is nothing to show.
  func loadForShowing(_ names: [String] = [], language: LanguageTag?) async -> Catalog? {
    var catalog = await load()
    if names.contains(where: { ShippedDocuments.isFramework($0) && !catalog.hasFramework($0) }) {
      catalog = await Registry(sources: [.shipped]).load()
    }
    let hasErrors = sayErrors(of: catalog)
    if catalog.isEmpty {
      if !hasErrors { terminal.say(Self.nothingFound(paths)) }
      return nil
    }
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
    let errors = catalog.findings.filter { $0.severity == .error }
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

  /// Whether the first part of a name is the id of a framework.
  fileprivate func hasFramework(_ name: String) -> Bool {
    (frameworks + library.frameworks).contains {
      $0.framework.id.lexical == ShippedDocuments.firstPart(of: name)
    }
  }
}

extension ShippedDocuments {
  /// Whether the first part of a name is the id of a framework that comes with Coequal.
  fileprivate static func isFramework(_ name: String) -> Bool {
    frameworkIDs.contains(firstPart(of: name))
  }

  fileprivate static func firstPart(of name: String) -> String {
    name.split(separator: "/").first.map(String.init) ?? name
  }
}
