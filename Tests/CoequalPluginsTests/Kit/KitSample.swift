import CoequalPluginKit

/// A small plugin to test with.
enum KitSample {
  static let program = PluginProgram(
    id: Identifier(literal: "sample"), version: SemanticVersion(literal: "1.2.3"),
    importers: [SampleImporter()], checks: [longTitles])

  static let longTitles = SubjectCheck(Identifier(literal: "long-titles")) { role, options in
    let longest = options["longest"].flatMap { Int($0) } ?? 60
    guard let title = role["title"], title.count > longest else { return [] }
    return [
      role.remark(
        "title of \(title.count) characters is long", on: "title",
        at: title.index(title.startIndex, offsetBy: longest)..<title.endIndex,
        help: "say it in \(longest)")
    ]
  }
}

/// Lists of a ladder's roles: `Ladder: Kitchen`, then `Cook: Cooks` from the lowest on.
struct SampleImporter: Importer {
  let id = Identifier(literal: "sample")
  let title = "Sample lists"

  func recognise(_ source: ImportSource) -> Recognition {
    source.files.contains { $0.bytes.starts(with: "Ladder: ".utf8) } ? .certain : .no
  }

  func read(_ source: ImportSource, into draft: inout ImportDraft) {
    for file in source.files {
      guard let list = draft.lines(file, fields: ["Ladder"]),
        let title = draft.text(list["Ladder"], to: "framework")
      else { continue }
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
        id: Identifier(literal: "roles"), kind: .individualContributor, title: title, roles: roles)
      draft.documents += [
        .structure(ladder.structure),
        .framework(
          Framework(
            header: header, title: title, structure: ladder.reference, tracks: [track],
            moves: ladder.promotions(along: roles, booking: &draft))),
      ]
    }
  }
}
