import CoequalExchange
import CoequalModel

/// Makes a framework of a standard, and grades of its levels.
struct StandardWriter {
  private let standard: Standard

  init(_ standard: Standard) { self.standard = standard }

  func write(into draft: inout ImportDraft) {
    let cover = standard.cover
    guard !(standard.levels.isEmpty && standard.disciplines.isEmpty && isWithoutCompetencies) else {
      if let place = standard.place {
        draft.report(
          .unexpectedSource,
          "there are no levels, disciplines, capabilities or behaviours in the files", at: place)
      }
      return
    }
    let id = draft.beginDocument(cover?["title"]?.text ?? "engineering-standard")
    let title = draft.title(cover?["title"], of: "framework/\(id)", else: "Engineering standard")
    draft.leave(cover?["emojiIcon"], because: "icons are for a website")
    draft.leave(cover?["entityDefinitions"], because: "it is how a website calls the parts")
    let competences = Competences(standard, into: &draft)
    var framework = Framework(
      header: draft.header("framework", id: id), title: title,
      summary: draft.text(cover?["description"], to: "framework/\(id)/summary"),
      scales: scales(for: competences), areas: competences.areas)
    reportWhatIsMissing(into: &draft)
    if !standard.levels.isEmpty {
      addJobs(asking: competences, to: &framework, into: &draft)
    }
    draft.documents.append(.framework(framework))
  }

  private var isWithoutCompetencies: Bool {
    standard.capabilities.isEmpty && standard.behaviours.isEmpty
  }

  private func scales(for competences: Competences) -> [Scale] {
    let used = Set(competences.areas.flatMap(\.competencies).map(\.scale))
    let level = Scale(
      id: Identifier(trusted: "level"), title: "Level",
      levels: standard.levels.map { ScaleLevel(id: $0.identifier, title: $0.titles) })
    return [
      Words.scale("proficiency", "Proficiency", of: Words.proficiencies),
      Words.scale("maturity", "Maturity", of: Words.maturities), level,
    ].filter { used.contains($0.id) }
  }

  private func reportWhatIsMissing(into draft: inout ImportDraft) {
    let parts = [
      (standard.levels.isEmpty, "levels", "a list in levels.yaml"),
      (standard.disciplines.isEmpty, "disciplines", "files in the folder 'disciplines'"),
      (isWithoutCompetencies, "capabilities", "files in the folder 'capabilities'"),
    ]
    for (isMissing, name, expected) in parts where isMissing {
      draft.report(
        .unexpectedSource, "there are no \(name) in the files; expected \(expected)",
        at: standard.place, help: ["import the whole folder of the standard"])
    }
  }

  // MARK: - Jobs

  private func addJobs(
    asking competences: Competences, to framework: inout Framework, into draft: inout ImportDraft
  ) {
    let ladder = GradeLadder(
      structure: draft.documentID("\(framework.id)-grades"),
      title: "Grades of \(framework.title)", language: framework.header.language,
      rungs: standard.levels.enumerated().map { offset, level in
        GradeLadder.Rung(
          key: level.key, title: level.titles, step: offset + 1, node: level.id,
          because: "levels order jobs as grades do", grade: level.identifier)
      }, asking: &draft)
    framework.structure = ladder.reference
    var writer = JobWriter(standard, competences, ladder, into: &draft)
    for discipline in standard.disciplines { writer.add(discipline, into: &draft) }
    writer.leaveUnused(into: &draft)
    framework.tracks = writer.tracks
    framework.moves = framework.tracks.flatMap {
      ladder.promotions(along: $0.roles, booking: &draft)
    }
    var structure = ladder.structure
    for level in standard.levels {
      guard let grade = ladder.grade(of: level.key),
        let offset = structure.grades.firstIndex(where: { $0.id == grade })
      else { continue }
      describe(level, by: &structure.grades[offset], writer.titled, into: &draft)
    }
    draft.documents.append(.structure(structure))
  }

  /// Books what a level says of itself, and puts into its grade what a grade can say.
  private func describe(
    _ level: Level, by grade: inout Grade, _ titled: [String: [Ladder: Identifier]],
    into draft: inout ImportDraft
  ) {
    let target = "grade/\(grade.id)"
    draft.keepID(level.id, of: target)
    for ladder in Ladder.allCases {
      let node = level.root[ladder == .professional ? "professionalTitle" : "managementTitle"]
      guard let node, let title = level.title(ladder) else { continue }
      if let role = titled[level.key]?[ladder] {
        draft.ledger.carry(node, to: "role/\(role)/title")
      } else if grade.title?.contains(title) == true {
        draft.ledger.carry(node, to: target + "/title")
      } else {
        draft.leave(node, because: "no discipline has jobs of this kind")
      }
    }
    let range = level.root["typicalExperienceRange"]
    let summary = level.root["qualificationSummary"]
    if grade.summary == nil {
      grade.summary = draft.text(
        summary, to: target + "/summary",
        filling: ["typicalExperienceRange": range?.text?.collapsed ?? ""])
    }
    if let range, let text = range.text?.collapsed, summary?.text?.contains("{typicalExp") == true,
      grade.summary?.contains(text) == true
    {
      draft.ledger.carry(range, to: target + "/summary")
    }
    draft.leave(summary, because: "another level describes the same grade")
    draft.leave(range, because: "years of experience are no part of a grade")
    if let rank = level.root["ordinalRank"] {
      if rank.text == grade.rank.lexical {
        draft.ledger.carry(rank, to: target)
      } else {
        draft.leave(rank, because: "grades are ranked in the order that it gives")
      }
    }
  }
}
