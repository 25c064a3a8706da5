/// A company's spine, shared by all its frameworks: families, grades, job evaluation, categories
/// of workers and pay ranges.
public struct Structure: VersionedDocument {
  /// What the document says of itself.
  public var header: DocumentHeader
  /// The lowest grade on which tracks stand side by side.
  public var branch: Identifier?
  /// The grade up to which two tracks are promised in every family.
  public var dualUntil: Identifier?
  /// What people call it.
  public var title: String
  /// What it is, in a sentence or two.
  public var summary: String?
  /// The job families.
  public var families: [Family]
  /// The legal employers.
  public var employers: [Employer]
  /// The pay zones.
  public var zones: [Zone]
  /// The grades, in the order written; their rank orders them.
  public var grades: [Grade]
  /// The scheme by which the value of work is judged.
  public var jobEvaluation: JobEvaluation?
  /// The categories of workers, by employer.
  public var categorySchemes: [CategoryScheme]
  /// The pay ranges.
  public var payRanges: PayRangeTable?
  /// Content of other namespaces, for other tools.
  public var extra: [ForeignElement]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    header: DocumentHeader, branch: Identifier? = nil, dualUntil: Identifier? = nil, title: String,
    summary: String? = nil, families: [Family] = [], employers: [Employer] = [], zones: [Zone] = [],
    grades: [Grade],
    jobEvaluation: JobEvaluation? = nil, categorySchemes: [CategoryScheme] = [],
    payRanges: PayRangeTable? = nil, extra: [ForeignElement] = []
  ) {
    self.header = header
    self.branch = branch
    self.dualUntil = dualUntil
    self.title = title
    self.summary = summary
    self.families = families
    self.employers = employers
    self.zones = zones
    self.grades = grades
    self.jobEvaluation = jobEvaluation
    self.categorySchemes = categorySchemes
    self.payRanges = payRanges
    self.extra = extra
  }
}

extension Structure {
  package static let syntax = ElementType<Structure>(
    .structure,
    "A company's job structure, shared by all its frameworks: families, grades, job evaluation, categories of workers and pay ranges.",
    key: .document, blank: Structure(header: .blank, title: "", grades: []),
    attributes: headerAttributes + [
      .optional(
        "branch", \.branch, "The lowest grade on which tracks stand side by side."),
      .optional(
        "dual-until", \.dualUntil,
        "The grade up to which two tracks are promised in every family; above it leaders may go on alone."
      ),
    ],
    content: .children([
      .one(.title, \.title), .optional(.summary, \.summary),
      .list(.families, "The job families.", of: Family.syntax, \.families),
      .list(.employers, "The legal employers.", of: Employer.syntax, \.employers),
      .list(.zones, "The pay zones.", of: Zone.syntax, \.zones),
      .list(.grades, "The grades.", of: Grade.syntax, \.grades, isRequired: true),
      .optional(JobEvaluation.syntax, \.jobEvaluation),
      .many(CategoryScheme.syntax, \.categorySchemes),
      .optional(PayRangeTable.syntax, \.payRanges),
      .extra(\.extra),
    ]))
}
