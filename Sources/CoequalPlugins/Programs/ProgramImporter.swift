public import CoequalExchange
public import CoequalModel

/// An importer that is the program of a plugin.
///
/// The program runs when the importer is asked to read, and when it is asked whether it knows a source;
/// without trust it knows none. What the program writes is read like any file: a document that is none
/// is a finding about the plugin.
public struct ProgramImporter: Importer {
  /// Names the format.
  public let id: Identifier
  /// What people call the format.
  public let title: String
  private let plugin: Identifier
  private let place: Place?
  private let programs: PluginPrograms

  /// Makes the importer that a manifest names.
  public init(
    _ importer: PluginImporter, of plugin: LoadedPlugins.Loaded, by programs: PluginPrograms
  ) {
    id = importer.id
    title = importer.title
    self.plugin = plugin.contribution.id
    place = plugin.place
    self.programs = programs
  }

  /// Asks the program; it knows nothing when it may not run or fails.
  public func recognise(_ source: ImportSource) -> Recognition {
    (try? programs.session(of: plugin).recognise(id, source)) ?? .no
  }

  /// Lets the program read the files.
  public func read(_ source: ImportSource, into draft: inout ImportDraft) {
    for file in source.files { draft.show(file.source) }
    do {
      let result = try programs.session(of: plugin).import(id, source, mapping: draft.mapping)
      for document in result.documents { add(document, to: &draft) }
      for entry in result.ledger { draft.ledger.book(entry) }
      draft.findings += result.findings
      for question in result.questions { draft.note(question) }
    } catch {
      draft.findings.append(error.finding)
    }
  }

  private func add(_ file: WrittenFile, to draft: inout ImportDraft) {
    let result = DocumentReader.read(name: file.name, contents: file.bytes)
    if let document = result.document {
      draft.documents.append(document)
      return
    }
    let problem = result.findings.first.map { ": \($0.message)" } ?? ""
    draft.findings.append(
      PluginFailure(
        .output, of: plugin, "wrote '\(file.name)', which is no document of Coequal\(problem)",
        at: place
      ).finding)
  }
}
