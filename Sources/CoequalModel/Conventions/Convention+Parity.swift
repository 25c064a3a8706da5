extension Convention {
  // MARK: - Conventions of parity

  /// How the overlap of two ranges is divided.
  public static let rangeOverlap = Convention(
    "range-overlap", "By which width is the overlap of two neighbouring ranges divided?",
    option("upper-range", "By the width of the upper range."),
    option("lower-range", "By the width of the lower range."))

  /// What of a package belongs to target pay.
  public static let equityInTarget = Convention(
    "equity-in-target", "Does equity belong to the target pay of a role?",
    option("yearly", "Yes: the grant, divided by the years over which it vests."),
    option("leave-out", "No: only base pay, bonus and allowances."))

  /// How pay of people in part-time is made comparable.
  public static let annualPay = Convention(
    "annual-pay", "Is the annual pay of people in part-time taken as paid?",
    option(
      "as-paid", "Yes: what is paid for their hours. The hourly figures make hours comparable."),
    option("full-time", "No: it is projected to the hours of a full week."))

  /// What base pay in the census stands for.
  public static let baseInCensus = Convention(
    "base-in-census", "For which hours does the census state base pay?",
    option("full-time", "For a full week; it is multiplied by the share that a person works."),
    option("as-paid", "For the hours that the person works."))

  /// What an empty cell of complementary pay stands for.
  public static let emptyAmounts = Convention(
    "empty-amounts", "What does an empty cell for variable pay, allowances or benefits stand for?",
    option("unknown", "For an amount that is not known; the person's pay is not known then."),
    option("none", "For none."))

  /// How many weeks a year has where pay is divided by hours.
  public static let weeksInYear = Convention(
    "weeks-in-year", "How many weeks has a year, where annual pay becomes hourly pay?",
    option("52", "52."),
    option("52.18", "52.18, as the Irish regulations have it."),
    option("52.1786", "365.25 ÷ 7, rounded to four digits."))

  /// Whether the hourly pay of people who were absent for a part of the year counts that part.
  public static let partYear = Convention(
    "part-year", "What counts of people who were not paid for all of the year?",
    option("time-paid", "Their pay is set against the time that was paid."),
    option("whole-year", "Their pay is set against the whole year."),
    option("leave-out", "They are left out."))

  /// Whether benefits in kind are pay.
  public static let benefitsInKind = Convention(
    "benefits-in-kind", "Do benefits in kind belong to complementary pay?",
    option("include", "Yes, at their value in money."),
    option("leave-out", "No."))

  /// Whose complementary or variable pay is compared.
  public static let variableRecipients = Convention(
    "variable-recipients", "Whose complementary or variable pay is compared?",
    option("recipients", "That of people who receive some."),
    option("everybody", "That of everybody; who receives none has zero."))

  /// How workers are divided into four quartile bands where they do not divide evenly.
  public static let quartileSizes = Convention(
    "quartile-sizes", "Which quartile bands are larger where workers do not divide evenly by four?",
    option("by-rank", "Band = ⌊(rank − 1) × 4 ÷ n⌋ + 1; so one left over is in the lowest band."),
    option(
      "lowest-highest-second", "The lowest, then the highest, then the second gets one more."))

  /// What happens to equal pay at the limit of two quartile bands.
  public static let quartileTies = Convention(
    "quartile-ties",
    "How are people of equal pay divided where a limit of quartile bands parts them?",
    option(
      "evenly", "So that both sides have the same mix of groups, as far as whole people allow."),
    option("as-listed", "In the order of the census."))

  /// Which median an even number of people has.
  public static let evenMedian = Convention(
    "even-median", "What is the median of an even number of people?",
    option("mean-of-two", "The mean of the two in the middle."),
    option("lower", "The lower of the two in the middle."))

  /// What the standard errors assume.
  public static let standardErrors = Convention(
    "standard-errors", "Which standard error decides about the adjusted gap?",
    option("hc3", "HC3, which allows people to differ in how much their pay varies."),
    option("classical", "The classical one, which assumes one variance."),
    option("manager", "One clustered by manager, which allows teams to be alike."),
    option("role", "One clustered by role."))

  /// Those of ranges and people.
  package static let ofParity: [Convention] = [rangeOverlap, equityInTarget] + ofPeople

  /// Those of the pay of people.
  package static let ofPeople: [Convention] = [
    baseInCensus, annualPay, partYear, emptyAmounts, benefitsInKind, variableRecipients,
    weeksInYear, evenMedian, quartileSizes, quartileTies, standardErrors,
  ]
}
