import Coequal
import CoequalExchange
import CoequalRegistry

/// Writes the files of a new project.
struct InitAction {
  let folder: String
  let id: Identifier?
  let title: String?
  /// A framework that comes with Coequal and that the new one extends.
  let base: String?

  func run(on terminal: Terminal) throws -> Outcome {
    if let base, !ShippedDocuments.frameworkIDs.contains(base) {
      terminal.say(
        "coequal: \(unknown("framework", base, among: ShippedDocuments.frameworkIDs))\n"
          + "coequal: 'coequal list library' shows what there is to extend\n")
      return .unreadable
    }
    let starter = Starter(id: id, title: title)
    let files = base.map(starter.files(extending:)) ?? starter.files
    let folder = ProjectFolder(path: folder)
    do {
      try folder.write(files)
    } catch {
      terminal.say("coequal: \(error.message)\n")
      return .unreadable
    }
    let list = files.map { "  \(folder.path(of: $0.name))\n" }.joined()
    let place = folder.isCurrent ? "" : " \(folder.path)"
    terminal.write(
      """
      wrote
      \(list)
      Next: \(base == nil ? Self.nextSteps : Self.nextStepsOfExtension)
        coequal check\(place)
        coequal show\(folder.isCurrent ? "" : " --in \(folder.path)")

      """)
    return .success
  }

  private static let nextSteps =
    "change titles, grades and pay in structure.xml, then roles in framework.xml."
  private static let nextStepsOfExtension =
    "look at what is inherited, then write into framework.xml what is different with you."
}
