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
        let title = draft.text(list["Ladder"], to: "framework/title")
      else { continue }
      let roles = list.entries.filter { $0.name.text != "Ladder" }
      let grades = GradeLadder(
        structure: draft.uniqueID(title + " grades"), title: "Grades of \(title)",
        language: LanguageTag(literal: "en"),
        rungs: roles.enumerated().map { step, role in
          .init(
            key: role.name.text ?? "", title: role.name.text ?? "", step: step + 1, node: role.name)
        }, asking: &draft)
      let track = Track(
        id: draft.uniqueID("roles"), kind: .individualContributor, title: title,
        roles: roles.map { role in
          Role(
            id: draft.id(role.name, for: "role"),
            grade: grades.grade(of: role.name.text ?? "") ?? Identifier(literal: "g1"),
            title: role.name.text ?? "", purpose: draft.text(role.value, to: "role/purpose"))
        })
      draft.documents += [
        .structure(grades.structure),
        .framework(
          Framework(
            header: DocumentHeader(
              id: draft.uniqueID(title), version: SemanticVersion(literal: "1.0.0"),
              language: LanguageTag(literal: "en")),
            title: title, structure: grades.reference, tracks: [track],
            moves: grades.promotions(along: track.roles, booking: &draft))),
      ]
    }
  }
}
