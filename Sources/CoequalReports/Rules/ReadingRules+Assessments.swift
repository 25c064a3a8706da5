import CoequalModel
import CoequalProgression

extension ReadingRules {
  static func page(_ rule: AssessmentRule) -> RulePage {
    switch rule {
    case .unfitAssessments:
      RulePage(
        rule.id, rule.severity, "a file of ratings that is something else",
        meaning: """
          The project names a file as ratings of people, and it is a document of another kind.
          """,
        repair: """
          Correct the path of the 'table' of the kind 'assessments' in 'coequal.xml'. A document of \
          ratings begins with 'assessments'.
          """)
    case .unknownCompetency:
      RulePage(
        rule.id, rule.severity, "a rating of a competency that is not one of the catalog",
        meaning: """
          The rating names a competency that no framework has, or one by an id that several frameworks \
          have. The rating stays among the records of its person, and counts for no level.
          """,
        repair: """
          Write 'framework/competency'. Where the file has names of its own, say in 'coequal.xml' what \
          they mean: a 'code' within the 'data-column'.
          """)
    case .unknownLevel:
      RulePage(
        rule.id, rule.severity, "a rating on a level that the competency's scale does not have",
        meaning: """
          The level is neither the id nor the title of a level of the scale on which the competency is \
          judged. The rating stays among the records of its person, and counts for no level.
          """,
        repair: """
          Write the id of a level of that scale, or say in 'coequal.xml' what the texts mean: a 'code' \
          within the 'data-column'.
          """)
    case .unknownRaterKind:
      RulePage(
        rule.id, rule.severity,
        "a rating by somebody of an unknown kind",
        meaning: """
          Which ratings count depends on who rated: the person, the manager, a colleague, somebody who \
          reports to the person, or a calibration. Without that the rating counts for no level.
          """,
        repair: "Write 'self', 'manager', 'peer', 'report' or 'calibration'.")
    case .missingPerson:
      RulePage(
        rule.id, rule.severity, "a rating that does not say whom it is about",
        meaning:
          "Nobody can see or contest a rating that names no person, and it counts for nobody.",
        repair: "Write the id of the person, as in the census, or take the row out.")
    case .uncountedRating:
      RulePage(
        rule.id, rule.severity,
        "a rating without a day, or of a day after the one for which levels are asked",
        meaning: """
          Whether a rating is stale, and which of several is the latest, depends on its day. A rating \
          without one counts for no level, and one of a later day not yet.
          """,
        repair: """
          Write the day of the rating, or correct the day for which levels are asked: that of the 'table' in \
          'coequal.xml', or '--day'.
          """)
    case .raterAndKind:
      RulePage(
        rule.id, rule.severity, "a rating whose rater and kind contradict each other",
        meaning: """
          Nobody is their own manager or colleague: a rating by the person is their own, whatever the row \
          says. Where a row says 'self' and names somebody else, it is taken as the person's own as well.
          """,
        repair: "Write 'self', or the id of who rated and how they stand to the person.")
    case .repeatedRating:
      RulePage(
        rule.id, rule.severity, "several ratings by one rater on one day",
        meaning: """
          One rater has one view of a person in a competency. Rows that stand in the file twice, or give two \
          levels on one day, count once: the lowest level of them.
          """,
        repair: "Leave one of the rows, or correct the days.")
    case .unlistedPerson:
      RulePage(
        rule.id, rule.severity, "a rating of somebody who is not in the census",
        meaning: """
          The person left, or the id is wrong. Somebody who is not in the census is on no bench; their \
          ratings stay among the records.
          """,
        repair: """
          Correct the id. Ratings of people who left are deleted when nothing requires that they are kept.
          """)
    case .noRaterCounts:
      RulePage(
        rule.id, rule.severity, "a project by whose policy no rating counts",
        meaning: """
          Every 'rater' in 'progression' has the weight 0, so every level is unknown, whoever rated.
          """,
        repair:
          "Give a kind of raters a weight above 0, or name none: then all count but the person.")
    }
  }
}
