import CoequalPluginKit

/// Reads ladders that are lists: `Ladder: Kitchen`, then `Cook: what a cook does` from the lowest on.
struct MyPluginImporter: Importer {
  let id = Identifier(literal: "my-plugin")
  let title = "Ladders that are lists"

  func recognise(_ source: ImportSource) -> Recognition {
    source.files.contains { $0.bytes.starts(with: "Ladder: ".utf8) } ? .certain : .no
  }

  func read(_ source: ImportSource, into draft: inout ImportDraft) {
    for file in source.files {
      guard let list = draft.lines(file, fields: ["Ladder"]) else { continue }
      guard let title = draft.text(list["Ladder"], to: "framework") else {
        draft.report(
          .unexpectedSource, "there is no line such as 'Ladder: Kitchen'", at: list.place)
        continue
      }
      let header = draft.header("framework", id: draft.beginDocument(title))
      let lines = list.entries.filter { $0.name.text != "Ladder" }
      let ladder = GradeLadder(
        of: lines.map(\.name), structure: draft.documentID(title + " grades"), for: title,
        language: header.language, asking: &draft)
      let roles = lines.map { line in
        let id = draft.id(line.name, for: "role")
        return Role(
          id: id, grade: ladder.grade(of: line.name), title: line.name.text ?? id.lexical,
          purpose: draft.text(line.value, to: "role/\(id)"))
      }
      let track = Track(
        id: Identifier(literal: "ladder"), kind: .individualContributor, title: title, roles: roles)
      let framework = Framework(
        header: header, title: title, structure: ladder.reference, tracks: [track],
        moves: ladder.promotions(along: roles, booking: &draft))
      draft.documents += [.structure(ladder.structure), .framework(framework)]
    }
  }
}
