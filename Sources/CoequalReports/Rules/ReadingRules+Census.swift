import CoequalCensus
import CoequalModel

extension ReadingRules {
  static func page(_ rule: CensusRule) -> RulePage {
    switch rule {
    case .censusWithoutDay:
      RulePage(
        rule.id, rule.severity, "a census that does not say for which day it holds",
        meaning: """
          Without a day nobody can tell how long people have been there, or which part of the year was \
          paid to those who came, left or were on leave.
          """,
        repair:
          "Write the day into the 'table' of the census in 'coequal.xml', as in day=\"2026-12-31\"."
      )
    case .repeatedPerson:
      RulePage(
        rule.id, rule.severity, "two rows of a census about one person",
        meaning: """
          A person with two rows counts twice in every figure. Where somebody has two jobs, each is \
          compared with work of equal value by itself.
          """,
        repair: "Leave one row for each person, or give each job an id of its own.")
    case .unknownInCensus:
      RulePage(
        rule.id, rule.severity, "a name in a census that the catalog does not have",
        meaning: """
          The census names a role, grade, employer or zone that no structure or framework of the project \
          has. These people are in no category of workers, on no track and in no family, so figures by \
          these leave them out.
          """,
        repair: """
          Correct the census, or say in 'coequal.xml' what its texts mean: a 'code' within the \
          'data-column'.
          """)
    case .missingRate:
      RulePage(
        rule.id, rule.severity, "amounts without an exchange rate",
        meaning: """
          Amounts in several currencies are compared by rates of one day, which the project names. There \
          are none by default: a rate that nobody chose would decide about gaps.
          """,
        repair: """
          Name a table of rates with its day: a 'table' of the kind 'exchange-rates' with the columns \
          'currency' and 'worth'.
          """)
    case .missingCurrency:
      RulePage(
        rule.id, rule.severity, "people without a currency in a census that has currencies",
        meaning: """
          The column of currencies is empty for some people and not for others. Nobody can tell what their \
          amounts are worth, so what they are paid is unknown, and figures about pay leave them out.
          """,
        repair: """
          Write a currency in every row. Where all amounts are in one currency, the column can be left out.
          """)
    case .trackedCensus:
      RulePage(
        rule.id, rule.severity, "people under version control",
        meaning: """
          A table about people, or a plan of somebody, is in the version control of the frameworks. Whoever \
          gets the frameworks gets the people with them, and what was once committed stays in the history.
          """,
        repair: """
          Take it out, and keep it where only those can read it who must. Where that is no harm, as with \
          invented people, record why: tracked-because="the people are invented".
          """)
    }
  }
}
