import Coequal
import CoequalDiff
import CoequalRegistry
import CoequalReports

/// Compares two versions of documents and says which versions they deserve.
struct DiffAction {
  let old, new: String
  let showsPay: Bool
  /// What is asked about people; `nil` where nothing is.
  let people: DiffPeopleOptions?
  let conventions: ConventionOptions
  let format: DiffFormat
  let destination: Destination

  func run(on terminal: Terminal) async throws -> Outcome {
    let sides: [DiffSide]
    do {
      sides = [try DiffSide(old), try DiffSide(new)]
    } catch {
      terminal.say("coequal: \(error)\n")
      return .unreadable
    }
    var catalogs: [Catalog] = []
    var hasErrors = false
    for side in sides {
      let catalog = await side.load()
      let errors = sayErrors(of: catalog, side, on: terminal)
      hasErrors = hasErrors || errors
      if catalog.isEmpty {
        if !errors { terminal.say(CatalogLoading.nothingFound([side.name])) }
        return .unreadable
      }
      catalogs.append(catalog)
    }
    let difference = CatalogDiff(from: catalogs[0], to: catalogs[1])
    return try await terminal.telling {
      if people != nil, hasErrors {
        throw Refusal(
          message: "what changes mean for people is told once both sides can be read without errors"
        )
      }
      let people = try await people(sides, catalogs, difference, terminal)
      let text = try text(difference, catalogs[0], catalogs[1], people, terminal)
      try (people == nil ? destination : destination.forPeople).write(text, on: terminal)
      if hasErrors { return .unreadable }
      return difference.areVersionsEnough ? .success : .findings
    }
  }

  /// What the difference means for the people of the new side's project, or else of the old side's.
  private func people(
    _ sides: [DiffSide], _ catalogs: [Catalog], _ difference: CatalogDiff, _ terminal: Terminal
  ) async throws(Refusal) -> DiffPeople? {
    guard let people else { return nil }
    let projects = zip(sides, catalogs).filter {
      !$0.isRevision && $1.projectProvenance != nil
    }.map(\.1)
    guard let project = projects.last else {
      throw Refusal(
        message: "people are looked for in the data of a project, and neither side is a folder "
          + "with a 'coequal.xml'")
    }
    return try await DiffPeopleLoading(
      project: project, old: catalogs[0], new: catalogs[1], difference: difference,
      options: people, conventions: conventions, showsPay: showsPay, terminal: terminal
    ).load()
  }

  private func text(
    _ difference: CatalogDiff, _ old: Catalog, _ new: Catalog, _ people: DiffPeople?,
    _ terminal: Terminal
  ) throws -> String {
    switch format {
    case .text:
      SheetText(destination.layout(on: terminal))
        .render(.difference(difference, showsPay: showsPay, people: people))
    case .markdown:
      SheetMarkdown().render(.difference(difference, showsPay: showsPay, people: people))
    case .json:
      try DiffDocumentV1.json(
        difference, from: old, to: new, showsPay: showsPay, people: people)
    }
  }

  /// Says what could not be read; tables of people are not compared, and need not be there.
  private func sayErrors(of catalog: Catalog, _ side: DiffSide, on terminal: Terminal) -> Bool {
    let errors = catalog.findings.filter {
      $0.severity == .error && $0.rule != LinkRule.missingData.id
    }
    for finding in errors.prefix(5) {
      terminal.say("coequal: \(finding.place?.file ?? ""): \(finding.message)\n")
    }
    if errors.count > 5 { terminal.say("coequal: and \(errors.count - 5) more\n") }
    if !errors.isEmpty, !side.isRevision {
      terminal.say("coequal: see 'coequal check \(side.name)'\n")
    }
    return !errors.isEmpty
  }
}

/// One side of a comparison: what is on the disk, or else what a revision has.
struct DiffSide {
  let name: String
  private let revision: MemoryFileSystem?

  var isRevision: Bool { revision != nil }

  /// Finds what an argument means; what is on the disk goes before a revision of that name.
  init(_ argument: String) throws(GitError) {
    if LocalFileSystem().kind(of: argument) != nil {
      (name, revision) = (argument, nil)
      return
    }
    guard let revision = GitRevision(argument) else {
      throw GitError("there is no file, folder or revision '\(argument)'")
    }
    name = revision.name
    self.revision = try revision.files()
  }

  func load() async -> Catalog {
    await Registry(sources: [.path(name)], fileSystem: revision ?? LocalFileSystem()).load()
  }
}
