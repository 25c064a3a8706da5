import CoequalModel

extension WordList {
  /// English words by which a text says how something can be seen after all.
  static let measuresEnglish = WordList(
    "measures", .english,
    [
      "says how it is seen": """
      such as, so they are, so they can, so others can, for example, for instance, e g, e.g, eg, i e,
      i.e, ie, so that, such that, so they have, to make sure, to ensure, enough to, in line with,
      best practice, best practices, without causing, measured by,
      measured against, as measured, shown by, confirmed by, confirmed in, according to,
      compared with, agreed, defined, documented, one, two, three, four, five, six, seven, eight,
      nine, ten, twelve, half, daily, weekly, monthly, quarterly, yearly, annually, every week,
      every month, every quarter, every year, a week, a month, a quarter, a year
      """
    ])

  /// German words by which a text says how something can be seen after all.
  static let measuresGerman = WordList(
    "measures", .german,
    [
      "says how it is seen": """
      zum Beispiel, z B, z.B, etwa, beispielsweise, wie etwa, das heißt, d h, d.h, sodass, so dass,
      damit, gemessen an, nachgewiesen durch, bestätigt, gemäß, verglichen mit, vereinbart, vereinbarte,
      vereinbarten, vereinbarter, festgelegt, festgelegte, festgelegten, zwei, drei, vier, fünf,
      sechs, sieben, acht, neun, zehn, zwölf, täglich, wöchentlich, monatlich, vierteljährlich,
      jährlich, jede Woche, jeden Monat, jedes Quartal, jedes Jahr, im Jahr, im Monat, im Quartal
      """
    ])
}
