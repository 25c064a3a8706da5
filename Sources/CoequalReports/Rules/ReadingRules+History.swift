import CoequalCensus
import CoequalModel

extension ReadingRules {
  static func page(_ rule: HistoryRule) -> RulePage {
    switch rule {
    case .historyWithoutDay:
      RulePage(
        rule.id, rule.severity, "a history that does not say with which day it ends",
        meaning: """
          Who is still in a role has been there up to the last day of the history. Without it the day of \
          the last event stands for it, and the times of those people come out too short.
          """,
        repair:
          "Write the day into the 'table' of the history in 'coequal.xml', as in day=\"2026-12-31\"."
      )
    case .unknownEvent:
      RulePage(
        rule.id, rule.severity, "an event of a career that is none of the words for it",
        meaning: """
          A history tells of \(CareerEvent.expectation). Nobody can say what another word means for times \
          and rates, so the row is left out, and where too many are, there is no history.
          """,
        repair: """
          Write the word that is meant. Where the file has words of its own, say in 'coequal.xml' what they \
          mean: a 'code' within the 'data-column'.
          """)
    case .unknownRole:
      RulePage(
        rule.id, rule.severity, "a role in a history that the catalog does not have",
        meaning: """
          No framework of the project has the role, perhaps because it was renamed or no longer exists. The \
          event counts; what its role is worth, and on which track it is, is unknown.
          """,
        repair: """
          Write 'framework/role'. Where roles had other names in earlier years, say in 'coequal.xml' what \
          they are called now: a 'code' within the 'data-column'.
          """)
    case .eventWithoutRole:
      RulePage(
        rule.id, rule.severity, "an event that begins the time in a role and names none",
        meaning: """
          Somebody is hired, or goes from one role to another, and the row does not say into which. From \
          that day on the role is unknown.
          """,
        repair: "Write the role from that day on into the row.")
    case .eventAfterDay:
      RulePage(
        rule.id, rule.severity, "an event after the day with which its history ends",
        meaning: """
          What is planned has not happened, and a slip of the pen has not either. Such events are left out.
          """,
        repair: """
          Correct the days; or write the day up to which the history tells everything into its 'table' in \
          'coequal.xml'.
          """)
    case .contradictingEvents:
      RulePage(
        rule.id, rule.severity, "events of one person that contradict each other",
        meaning: """
          Somebody is promoted after having left, comes back from a leave that never began, is hired while \
          employed, or has two events of one kind on one day. Times in roles that follow from such rows are \
          not to be relied on.
          """,
        repair: """
          Look at all rows of the person. A step back to a track that was left is a 'switch'; 'return' comes \
          back from a leave, and 'hire' comes again after 'end'.
          """)
    case .promotionWithoutRise:
      RulePage(
        rule.id, rule.severity, "a promotion to a grade that is not higher",
        meaning: """
          Rates of promotion count steps to roles of more value. One that stays on the grade, or leads to a \
          lower one, is something else, or its role is wrong. Grades are those of today's frameworks: a role \
          that was upgraded since can make a former promotion look flat.
          """,
        repair: "Write 'lateral', 'switch' or 'demotion', or correct the role.")
    case .demotionWithoutFall:
      RulePage(
        rule.id, rule.severity, "a demotion to a grade that is not lower",
        meaning: """
          A demotion leads to a role of less value. One that does not is something else, or its role is wrong.
          """,
        repair: "Write 'lateral', 'switch' or 'promotion', or correct the role.")
    case .switchOnOneTrack:
      RulePage(
        rule.id, rule.severity, "a switch that stays on the track",
        meaning: """
          A switch leads to another track, such as from leading to a craft. The two roles are on the same one, \
          so the event is something else, or a role is wrong.
          """,
        repair: "Write 'lateral' or 'promotion', or correct the role.")
    }
  }
}
