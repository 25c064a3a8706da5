import Coequal
import CoequalPlugins
import CoequalReports

/// Checks what the paths mean and writes the findings.
struct CheckAction {
  let paths: [String]
  let checker: Checker
  /// The rules to run; all when none is named.
  let ruleNames: [String]
  /// Programs of plugins that the user trusts for this run.
  let locks: [PluginDigest]
  let showsAllowed: Bool
  let failLevel: FailLevel
  let format: OutputFormat
  let color: ColorChoice

  func run(on terminal: Terminal) async throws -> Outcome {
    let loading = CatalogLoading(paths: paths, terminal: terminal)
    let plugins = ProjectPlugins(paths: paths, locks: locks)
    let catalog = await loading.load(adding: plugins.loaded.sources)
    var checker = await plugins.loaded.checker(
      for: catalog, adding: self.checker, runner: plugins.programs, cache: plugins.cache)
    checker.pluginFindings += plugins.programs?.close() ?? []
    if !ruleNames.isEmpty {
      if let message = unknownRule(in: checker) {
        terminal.say("coequal: \(message)\n")
        return .wrongUsage
      }
      checker.rules = checker.rules.filter { ruleNames.contains($0.description.id.rawValue) }
    }
    let result: Checker.Result
    do {
      result = try await checker.check(catalog)
    } catch {
      // The name may be one of a project file that could not be read.
      loading.sayErrors(of: catalog)
      terminal.say("coequal: \(error)\n")
      return .wrongUsage
    }
    if catalog.isEmpty, result.findings.isEmpty {
      terminal.say(CatalogLoading.nothingFound(paths))
      return .unreadable
    }
    let text =
      switch format {
      case .text:
        FindingsText(terminal.layout(color: color), showsAllowed: showsAllowed)
          .render(result, of: catalog)
      case .json: try FindingsDocumentV1.json(result, of: catalog)
      }
    terminal.write(text)
    if result.findings.contains(where: { $0.rule == SyntaxRule.unreadableFile.id }) {
      return .unreadable
    }
    return failLevel.isReached(by: result.worst) ? .findings : .success
  }

  /// What to say of a name that is none of a rule.
  private func unknownRule(in checker: Checker) -> String? {
    let names = checker.rules.map(\.description.id.rawValue)
    return ruleNames.first { !names.contains($0) }.map { name in
      RulePage.all.contains { $0.id.rawValue == name }
        ? "'\(name)' is found while files are read, and cannot be chosen"
        : unknown("rule", name, among: names)
    }
  }
}
