import CoequalModel
import CoequalParity

extension ProgressWords {
  // MARK: - The end of a ladder

  var ends: [Sheet.Section] {
    var sections: [Sheet.Section] = []
    let short = progress.ladders.ends.filter { $0.higherGrade != nil }
    let summary: [String] = [
      short.isEmpty
        ? (unknownEnds == nil
          ? "Every track goes as high as the highest of its framework." : nil)
        : "These tracks end below the highest grade of their framework.",
      unknownEnds,
    ].compactMap(\.self)
    sections.append(Sheet.Section("The end of a ladder", .text(summary.joined(separator: " "))))
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

  /// What cannot be said of the ends of tracks, and what to do; `nil` where nothing is open.
  var unknownEnds: String? {
    let tracks = progress.ladders.tracksWithoutKnownEnd
    let leftOut =
      question.conventions.isStandard(.promotionEnds)
      ? "" : " With 'promotion-ends=leave-out' these people count among those who may be promoted."
    let advice =
      "Their grades have no order, and whoever is on them may be at the end or not. "
      + "Declare the order of grades in a structure that has all of them, "
      + "and name it in the frameworks with 'uses'."
    if tracks.isEmpty {
      // A deprecated role can be the only one without a rank.
      return progress.ends.notKnown(row: nil).both == 0
        ? nil
        : "The grades of some deprecated roles have no order, and whether "
          + "people in them are at an end is not known.\(leftOut)"
    }
    if progress.ladders.ends.isEmpty { return "Where tracks end is not known. \(advice)\(leftOut)" }
    let named = tracks.prefix(Self.mostTracks).joined(separator: ", ")
    let more = tracks.count - Self.mostTracks
    return "Where these tracks end is not known: \(named)\(more > 0 ? " and \(more) more" : ""). "
      + advice + leftOut
  }

  private static let mostTracks = 5

  /// How many of a group, or of both together, are at the end of a ladder, and for how long.
  private func cells(_ row: LadderEnds.Row, _ group: Int?) -> [String] {
    let all = progress.ends
    guard disclosure.ends.shows(row: row.row, group: group) else {
      return [DisclosureText.mark, DisclosureText.mark]
    }
    let ended = all.table.count(0, row: row.row)[group]
    let (known, notKnown) = (all.known(row: row.row)[group], all.notKnown(row: row.row)[group])
    let counts = known == 0 && notKnown > 0 ? [] : ["\(ended) of \(known)"]
    let share = row.share[group].value.map { " (\(FixedNumber.percent($0)))" } ?? ""
    let others = notKnown > 0 ? ["\(notKnown) not known"] : []
    return [
      (counts.map { $0 + share } + others).joined(separator: ", "),
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
          "Of each person the first change counts. It is counted how many came back, and how many were "
            + "promoted, within \(within): of those whose \(within) \(question.within == 1 ? "is" : "are") over on "
            + "the last day, and of nobody else, whatever happened before. Who left the company in that time did not come back.\(backLater)"
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

  /// Those who came back when it did not count any more.
  private var backLater: String {
    guard let count = disclosure.backLater(in: progress.changes), count > 0 else { return "" }
    return
      " \(Counted(count, "person", "people")) of both groups came back later than that, which does not count "
      + "here; '--within' takes more years."
  }

  private func known(
    _ table: OutcomeTable, _ figure: Figure, _ row: Int, _ group: Int?
  ) -> String {
    // Where nobody changed, there is nobody to wait for.
    guard figure.value != nil else {
      return table.count(row: row)[group] == 0 ? "" : "not known yet"
    }
    let counts = [0, 1].map { table.count($0, row: row)[group] }
    return "\(counts[0]) of \(counts[0] + counts[1])"
  }
}
