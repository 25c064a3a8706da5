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
    }
  }
}
