import CoequalModel
import CoequalRegistry

extension VerificationStep {
  /// What the plugin brings along can be used.
  static let documents = VerificationStep(
    "documents", "the documents that come with the plugin are valid and linked"
  ) { context in
    let paths = context.manifest.sources.map(\.path)
    if paths.isEmpty { return .skipped(because: "the plugin brings no documents") }
    let sources = paths.map { path in
      Registry.Source.path(
        context.folder.isEmpty || context.folder == "." ? path : "\(context.folder)/\(path)")
    }
    let catalog = await Registry(sources: sources, fileSystem: context.fileSystem).load()
    return .of(await LinkedCheck.problems(of: catalog))
  }
}
