import CoequalModel
import CoequalParity

extension ProgressWords {
  // MARK: - The end of a ladder

  var ends: [Sheet.Section] {
    var sections: [Sheet.Section] = []
    let short = progress.ladders.ends.filter { $0.higherGrade != nil }
    let text =
      short.isEmpty
      ? "Every track goes as high as the highest of its framework."
      : "These tracks end below the highest grade of their framework."
    sections.append(Sheet.Section("The end of a ladder", .text(text)))
    if !short.isEmpty {
      sections.append(
        Sheet.Section(
          nil,
          .table(
            Sheet.Table(
              columns: [
                Sheet.Column("track", "Track"), Sheet.Column("kind", "Kind"),
                Sheet.Column("role", "Last role"), Sheet.Column("grade", "Grade"),
                Sheet.Column("highest", "Highest of the framework"),
              ],
              rows: short.map { end in
                [
                  end.track, end.kind.rawValue, end.roles.joined(separator: ", "), end.grade,
                  end.higherGrade ?? "",
                ]
              }, hasRowHeaders: true))))
    }
    let all = progress.ends
    guard !all.table.rows.isEmpty else { return sections }
    let rows = all.rows.map { row in
      [row.ladder ?? "everybody"] + PairFigures.groups.flatMap { cells(row, $0) }
    }
    sections.append(
      Sheet.Section(
        "At the highest role of a track on \(question.to.lexical)",
        .table(
          Sheet.Table(
            columns: [Sheet.Column("ladder", "Ladder")]
              + zip(["compared", "reference", "both"], groups.map { "'\($0)'" } + ["Both"])
              .flatMap { key, group in
                [
                  Sheet.Column(key, "\(group) at the end", isNumber: true),
                  Sheet.Column("\(key)Years", "Median years", isNumber: true),
                ]
              }, rows: rows, hasRowHeaders: true))))
    if let people = report.longestAtEnd { sections.append(longest(people)) }
    return sections
  }

  /// How many of a group, or of both together, are at the end of a ladder, and for how long.
  private func cells(_ row: LadderEnds.Row, _ group: Int?) -> [String] {
    let all = progress.ends
    guard disclosure.ends.shows(row: row.row, group: group) else {
      return [DisclosureText.mark, DisclosureText.mark]
    }
    let (ended, everybody) = (all.table.count(0, row: row.row), all.table.count(row: row.row))
    let counts = "\(ended[group]) of \(everybody[group])"
    let share = row.share[group].value.map { " (\(FixedNumber.percent($0)))" } ?? ""
    return [
      counts + share,
      disclosure.showsMedian(of: row, group: group, in: all)
        ? disclosure.shown(row.median[group]).words() : "",
    ]
  }

  private func longest(_ people: [(id: String, role: String, years: Double?)]) -> Sheet.Section {
    Sheet.Section(
      "Longest at the end of a track",
      .table(
        Sheet.Table(
          columns: [
            Sheet.Column("person", "Person"), Sheet.Column("role", "Role"),
            Sheet.Column("years", "Years", isNumber: true),
          ],
          rows: people.map { person in
            [
              person.id, person.role,
              person.years.map { FixedNumber.text($0, digits: 1) } ?? "not known",
            ]
          }, hasRowHeaders: true)))
  }

  // MARK: - Changes

  var changes: [Sheet.Section] {
    let all = progress.changes
    let title = "Changes to another ladder"
    guard !all.directions.isEmpty else {
      return [Sheet.Section(title, .text("Nobody of either group changed to another ladder."))]
    }
    let within = Counted(question.within, "year", "years")
    let rows = all.directions.indices.flatMap { row in
      PairFigures.groups.map { group -> [String] in
        let direction = all.directions[row]
        let name = [all.back.rows[row], group.map { "'\(groups[$0])'" } ?? "both"]
        guard disclosure.changes.shows(row: row, group: group) else {
          return name + Array(repeating: DisclosureText.mark, count: 4)
        }
        let years = direction.yearsUntilBack[group]
        return name + [
          "\(all.back.count(row: row)[group])",
          known(all.back, direction.back[group], row, group),
          years.value == nil ? "" : disclosure.shown(years).words(),
          known(all.promoted, direction.promoted[group], row, group),
        ]
      }
    }
    return [
      Sheet.Section(
        title,
        .text(
          "Of each person the first change counts. Whether somebody came back or was promoted within "
            + "\(within) is known of those whose \(within) are over, or to whom it happened before."
        )),
      Sheet.Section(
        nil,
        .table(
          Sheet.Table(
            columns: [
              Sheet.Column("direction", "Change"), Sheet.Column("group", "Group"),
              Sheet.Column("people", "People", isNumber: true),
              Sheet.Column("back", "Came back", isNumber: true),
              Sheet.Column("years", "Years until then", isNumber: true),
              Sheet.Column("promoted", "Promoted since", isNumber: true),
            ], rows: rows, hasRowHeaders: true))),
    ]
  }

  private func known(
    _ table: OutcomeTable, _ figure: Figure, _ row: Int, _ group: Int?
  ) -> String {
    guard figure.value != nil else { return "not known yet" }
    let counts = [0, 1].map { table.count($0, row: row)[group] }
    return "\(counts[0]) of \(counts[0] + counts[1])"
  }
}
