import Coequal
import CoequalRegistry

/// Writes the files of a new project.
struct InitAction {
  let folder: String
  let id: Identifier?
  let title: String?

  func run(on terminal: Terminal) throws -> Outcome {
    let files = Starter(id: id, title: title).files
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
      Next: change titles, grades and pay in structure.xml, then roles in framework.xml.
        coequal check\(place)
        coequal show\(folder.isCurrent ? "" : " --in \(folder.path)")

      """)
    return .success
  }
}
