/// A choice that a rule, a law or a method leaves open, with its answers.
///
/// It is always declared and never silent.
public struct Convention: Hashable, Sendable {
  /// One answer.
  public struct Option: Hashable, Sendable {
    /// The answer's name, as a project file writes it.
    public let id: Identifier
    /// What it means, in a sentence.
    public let meaning: String
  }

  /// The convention's name.
  public let id: Identifier
  /// The question it answers.
  public let question: String
  /// The answers; the first holds where a project says nothing.
  public let options: [Option]

  /// The answer that holds where a project says nothing.
  public var standard: Identifier { options[0].id }

  init(_ id: String, _ question: String, _ first: Option, _ others: Option...) {
    self.id = Identifier(trusted: id)
    self.question = question
    options = [first] + others
  }

  static func option(_ id: String, _ meaning: String) -> Option {
    Option(id: Identifier(trusted: id), meaning: meaning)
  }

  // MARK: - Conventions of checks

  /// Whether a wider scope makes a promotion ask for something new.
  public static let widerScope = Convention(
    "wider-scope", "Does a wider scope make a promotion ask for something new?",
    option("is-new", "More reports, farther reach, a longer horizon or a larger budget counts."),
    option("is-not-new", "Only competencies count."))

  /// What a track without a promise is compared with.
  public static let unpromisedTracks = Convention(
    "unpromised-tracks", "What is a track compared with that promises nothing by 'dual-until'?",
    option("compare-with-leaders", "With the highest leader or manager track of its framework."),
    option("accept", "With nothing; only promises are checked."))

  /// Which way back from a leading role counts.
  public static let wayBack = Convention(
    "way-back", "Which way back from a leading role counts?",
    option("same-grade", "One to a role of at least the grade that was left."),
    option("any-grade", "Any, also one that loses a grade."))

  /// Whether hybrid tracks lead.
  public static let hybridTracks = Convention(
    "hybrid-tracks", "Is a hybrid track one that leads?",
    option("lead", "Yes: a switch into it needs a way back."),
    option("do-not-lead", "No: it counts as practising the craft."))

  /// Which roles people enter from outside.
  public static let entryRoles = Convention(
    "entry-roles", "Which roles do people enter from outside?",
    option(
      "declared-or-lowest",
      "Those with entry=\"true\"; on a track without one, the roles on its lowest grade if that is the lowest of the framework, or if the framework has neither entries nor moves between tracks."
    ),
    option("declared", "Only those with entry=\"true\"."))

  /// What a role's level is compared with.
  public static let comparedLevels = Convention(
    "compared-levels", "With which lower roles of the track is a required level compared?",
    option("all-lower-roles", "With the highest level that any lower role asks for."),
    option("previous-role", "With the role just below."))

  /// How points are rounded before they are placed in a category.
  public static let pointsRounding = Convention(
    "points-rounding", "How are a role's points rounded before they are placed in a category?",
    option("whole", "To whole points, halves up."),
    option("exact", "Not at all."))

  /// Which roles of a grade are compared.
  public static let comparedGrades = Convention(
    "compared-grades", "Which roles of one grade are compared?",
    option("structure", "All roles of all frameworks that use the structure."),
    option("framework", "The roles of one framework at a time."))

  /// When a promotion is a leap.
  public static let promotionLeap = Convention(
    "promotion-leap", "When does a promotion ask for too much at once?",
    option(
      "half",
      "When at least two and at least half of the competencies of both roles rise by two levels or more."
    ),
    option("two", "When two competencies or more rise by two levels or more."))

  /// How far the ranges of one grade may lie apart.
  public static let rangeDifference = Convention(
    "range-difference", "By how much may midpoints of one grade differ without a reason?",
    option("five-percent", "By up to 5 % of the higher one."),
    option("none", "Not at all."))

  /// How much weight may move without moving a role.
  public static let weightChange = Convention(
    "weight-change", "Which change of weights should leave a role in its category?",
    option("one-point", "One percentage point from one factor to another."),
    option("half-point", "Half a percentage point from one factor to another."))

  /// Whether the German masculine stands for everybody.
  public static let genericMasculine = Convention(
    "generic-masculine", "Is a German title neutral in the masculine form alone?",
    option("accept", "It is left open; only words that name a woman or a man count."),
    option("report", "No: a neutral word, or both forms, should take its place."))

  /// What a package says of a part of pay that it leaves out.
  public static let missingParts = Convention(
    "missing-parts", "What does a package say of a bonus or equity that it leaves out?",
    option("none", "That there is none."),
    option("unknown", "Nothing; only what is written is compared."))

  /// Every convention, by name.
  public static let all: [Convention] = (ofChecks + ofParity + ofProgress + ofReadiness + ofPlans)
    .sorted {
      $0.id < $1.id
    }

  /// Those that rules ask for, by name.
  package static let ofChecks: [Convention] = [
    comparedGrades, comparedLevels, entryRoles, genericMasculine, hybridTracks, missingParts,
    pointsRounding, promotionLeap, rangeDifference, unpromisedTracks, wayBack, weightChange,
    widerScope,
  ]
}
