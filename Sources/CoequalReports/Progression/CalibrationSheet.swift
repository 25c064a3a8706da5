import CoequalModel
package import CoequalProgression

extension Sheet {
  /// How raters rate, for a meeting that compares ratings.
  ///
  /// - Parameter showsPeople: Whether the ids of raters and of those who are rated are shown.
  package static func calibration(
    _ calibration: Calibration, _ people: AssessedPeople, showsPeople: Bool
  ) -> Sheet {
    let raters = Table(
      columns: [
        Column("rater", "Rater"), Column("kind", "Mostly as"),
        Column("people", "People", isNumber: true), Column("ratings", "Ratings", isNumber: true),
        Column("levels", "On each level"), Column("note", "Note"),
      ],
      rows: calibration.raters.enumerated().map { place, rater in
        [
          showsPeople ? rater.id : "rater \(place + 1)", rater.kind.rawValue, "\(rater.people)",
          "\(rater.ratings)", rater.levels.map(String.init).joined(separator: " · "),
          rater.isUniform ? "rates everybody alike" : "",
        ]
      }, hasRowHeaders: true)
    let differences = calibration.differences
    let apart = "\(Counted(calibration.threshold, "level")) or more"
    var sections = [
      Section("Ratings by rater, from the lowest level", .table(raters)),
      Section(
        "Own rating and manager's, \(apart) apart",
        differences.isEmpty
          ? .text("None.")
          : showsPeople
            ? .table(
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
                }, hasRowHeaders: true))
            : .text(
              "\(Counted(differences.count, "case")), of \(Counted(Set(differences.map(\.person)).count, "person", "people"))."
            )
      ),
    ]
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
}
