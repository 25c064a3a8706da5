import CoequalModel
import CoequalRegistry

extension VerificationStep {
  /// What the plugin brings along can be used.
  static let documents = VerificationStep(
    "documents", "the documents that come with the plugin are valid and linked"
  ) { context in
    if context.offer.sources.isEmpty { return .skipped(because: "the plugin brings no documents") }
    var documents = PluginDocuments(of: context.manifest, in: context.folder, context.fileSystem)
    documents.find()
    let catalog = await Registry(
      sources: documents.files.map(Registry.Source.path), fileSystem: context.fileSystem
    ).load()
    return .of(
      documents.findings.map { VerificationProblem($0) } + (await LinkedCheck.problems(of: catalog))
    )
  }
}
