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
  let fixing: Fixing
  /// The file of what is known already.
  let baseline: String?
  /// The file that what is found is written to.
  let newBaseline: String?
  let showsAllowed: Bool
  let failLevel: FailLevel
  let format: FindingsForm
  let color: ColorChoice

  /// What becomes of safe fixes.
  enum Fixing {
    case none, show, write
  }

  func run(on terminal: Terminal) async throws -> Outcome {
    do {
      let known = try baseline.map { try self.known(in: $0) }
      var files = FixedFiles()
      var checked = try await check(files.fileSystem, on: terminal)
      if fixing != .none {
        while files.add(
          FixPlan(for: checked.result.findings, in: checked.catalog, where: files.isEditable))
        {
          checked = try await check(files.fileSystem, on: terminal)
        }
        if fixing == .show {
          terminal.write(files.patch)
          return files.isEmpty ? .success : .findings
        }
        try files.write()
        if !files.isEmpty { terminal.say("coequal: \(files.summary)\n") }
      }
      if let newBaseline { return try write(checked, to: newBaseline, on: terminal) }
      if let known { checked.result = checked.result.leavingOut(known, in: checked.catalog) }
      terminal.write(try text(of: checked, on: terminal))
      if checked.result.findings.contains(where: { $0.rule == SyntaxRule.unreadableFile.id }) {
        return .unreadable
      }
      return failLevel.isReached(by: checked.result.worst) ? .findings : .success
    } catch let stop as Stop {
      terminal.say(stop.message)
      return stop.outcome
    } catch let failure as NewFile.Failure {
      terminal.say("coequal: \(failure.message)\n")
      return .unreadable
    }
  }

  // MARK: - Checking

  private struct Checked {
    let catalog: Catalog
    var result: Checker.Result
  }

  /// Why there is nothing to report.
  private struct Stop: Error {
    let message: String
    let outcome: Outcome
  }

  private func check(
    _ fileSystem: any FileSystem, on terminal: Terminal
  ) async throws -> Checked {
    let loading = CatalogLoading(paths: paths, terminal: terminal, fileSystem: fileSystem)
    let plugins = ProjectPlugins(paths: paths, locks: locks)
    let catalog = await loading.load(adding: plugins.loaded.sources)
    var checker = await plugins.loaded.checker(
      for: catalog, adding: self.checker, runner: plugins.programs, cache: plugins.cache)
    checker.addedFindings += plugins.programs?.close() ?? []
    checker.addedFindings += TrackedData.findings(of: catalog)
    if !ruleNames.isEmpty {
      if let message = unknownRule(in: checker) {
        throw Stop(message: "coequal: \(message)\n", outcome: .wrongUsage)
      }
      checker.rules = checker.rules.filter { ruleNames.contains($0.description.id.rawValue) }
    }
    let result: Checker.Result
    do {
      result = try await checker.check(catalog)
    } catch {
      // The name may be one of a project file that could not be read.
      loading.sayErrors(of: catalog)
      throw Stop(message: "coequal: \(error)\n", outcome: .wrongUsage)
    }
    if catalog.isEmpty, result.findings.isEmpty {
      throw Stop(message: CatalogLoading.nothingFound(paths), outcome: .unreadable)
    }
    return Checked(catalog: catalog, result: result)
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

  // MARK: - Baselines

  private static let mostBaselineBytes = 256 << 20

  private func known(in file: String) throws -> Baseline {
    do {
      let bytes = try LocalFileSystem().contents(ofFile: file, limit: Self.mostBaselineBytes)
      return try BaselineDocumentV1.baseline(of: bytes)
    } catch {
      throw Stop(
        message: "coequal: '\(file)' cannot be used as a baseline: \(error)\n", outcome: .unreadable
      )
    }
  }

  private func write(_ checked: Checked, to file: String, on terminal: Terminal) throws -> Outcome {
    let baseline = Baseline(of: checked.result, in: checked.catalog)
    try NewFile(path: file, replaces: true).write(try BaselineDocumentV1.json(baseline))
    let count = baseline.entries.reduce(0) { $0 + $1.count }
    terminal.say("wrote \(file), which knows \(Counted(count, "finding"))\n")
    return .success
  }

  // MARK: - Reports

  private func text(of checked: Checked, on terminal: Terminal) throws -> String {
    let (result, catalog) = (checked.result, checked.catalog)
    switch format {
    case .text:
      return FindingsText(terminal.layout(color: color), showsAllowed: showsAllowed)
        .render(result, of: catalog)
    case .json:
      return try FindingsDocumentV1.json(result, of: catalog, hasBaseline: baseline != nil)
    case .sarif:
      return try SARIFDocument.json(
        result, of: catalog, version: Version.current, hasBaseline: baseline != nil)
    case .github: return FindingsAnnotations.render(result, of: catalog)
    case .markdown: return FindingsMarkdown.render(result, of: catalog)
    }
  }
}
