import CoequalModel
package import CoequalProgression

extension Sheet {
  /// How raters rate, for a meeting that compares ratings.
  ///
  /// - Parameters:
  ///   - showsPeople: Whether the ids of raters and of those who are rated are shown.
  ///   - minimum: How many people somebody must rate to be shown without ids: the ratings of one person are
  ///     that person's.
  package static func calibration(
    _ calibration: Calibration, _ people: AssessedPeople, showsPeople: Bool, minimum: Int
  ) -> Sheet {
    var sections = raters(of: calibration, showsPeople: showsPeople, minimum: minimum)
    let hidden = Set(calibration.raters.filter { $0.people < minimum }.map(\.id)).count
    if !showsPeople, hidden > 0 {
      sections.append(
        Section(
          nil,
          .text(
            "\(Counted(hidden, "rater")) of fewer than \(minimum) people on a scale: shown only with --ids."
          )))
    }
    sections.append(differences(of: calibration, showsPeople: showsPeople))
    if calibration.unnamed > 0 {
      sections.append(
        Section(
          nil, .text("\(Counted(calibration.unnamed, "rating names", "ratings name")) no rater.")))
    }
    if !showsPeople { sections.append(Section(nil, .text("Ids are shown with --ids."))) }
    return Sheet(
      "Ratings for a calibration", subtitle: "\(Counted(people.ratings.table.count, "rating"))",
      sections: sections + closing(people, nil))
  }

  /// A table for each scale.
  private static func raters(
    of calibration: Calibration, showsPeople: Bool, minimum: Int
  ) -> [Section] {
    let scales = Dictionary(grouping: calibration.raters, by: \.scale)
    return scales.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { scale, raters in
      // The order of ids would tell who somebody is.
      let shown =
        showsPeople
        ? raters
        : raters.filter { $0.people >= minimum }.sorted {
          [$0.people, $0.ratings] + $0.levels == [$1.people, $1.ratings] + $1.levels
            ? $0.kind.rawValue < $1.kind.rawValue
            : ([$1.people, $1.ratings] + $1.levels)
              .lexicographicallyPrecedes([$0.people, $0.ratings] + $0.levels)
        }
      if shown.isEmpty { return nil }
      let table = Table(
        columns: [
          Column("rater", "Rater"), Column("kind", "Mostly as"),
          Column("people", "People", isNumber: true),
          Column("ratings", "Ratings", isNumber: true), Column("levels", "On each level"),
          Column("note", "Note"),
        ],
        rows: shown.enumerated().map { place, rater in
          [
            showsPeople ? rater.id : "rater \(place + 1)", rater.kind.rawValue, "\(rater.people)",
            "\(rater.ratings)", rater.levels.map(String.init).joined(separator: " · "),
            rater.isUniform ? "rates everybody alike" : "",
          ]
        }, hasRowHeaders: true)
      return Section("Ratings by rater, on \(scale.joined(separator: " · "))", .table(table))
    }
  }

  private static func differences(of calibration: Calibration, showsPeople: Bool) -> Section {
    let differences = calibration.differences
    let title =
      "Own rating and manager's, \(Counted(calibration.threshold, "level")) or more apart"
    if differences.isEmpty { return Section(title, .text("None.")) }
    guard showsPeople else {
      let people = Counted(Set(differences.map(\.person)).count, "person", "people")
      return Section(title, .text("\(Counted(differences.count, "case")), of \(people)."))
    }
    return Section(
      title,
      .table(
        Table(
          columns: [
            Column("person", "Person"), Column("competency", "Competency"),
            Column("own", "Own"), Column("manager", "Manager"),
            Column("difference", "Levels above", isNumber: true),
          ],
          rows: differences.map { difference in
            [
              difference.person, difference.competency, difference.own, difference.manager,
              difference.levels < 0 ? "−\(-difference.levels)" : "\(difference.levels)",
            ]
          }, hasRowHeaders: true)))
  }
}
