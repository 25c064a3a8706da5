public import CoequalModel

/// What is asked about the pay of people, with every number that somebody has to declare.
public struct PeopleQuestion: Sendable {
  /// Which groups are compared.
  public var pair: GroupPair
  /// What may explain pay besides the ladder.
  public var factors: [PayFactor]
  /// The columns of the ladder: grade and track.
  ///
  /// They are mediators, not excuses: a gap that runs through them is shown.
  public var ladder: [String]
  /// The columns by whose values gaps are shown.
  public var slices: [String]
  /// The column within which workers are divided into quartile bands.
  public var employerColumn: String
  /// The column of categories of workers, for the statutory screen.
  public var categoryColumn: String
  /// From which difference of averages in a category on an assessment has to follow: 5 % in
  /// Article 10(1)(a) of Directive (EU) 2023/970.
  public var threshold: Double
  /// Differences within this share count as none in the test of equivalence.
  public var margin: Double
  /// The confidence of intervals.
  public var confidence: Double
  /// The probability with which the smallest gap that is named would have been found.
  public var power: Double
  /// Groups of fewer people than this are also compared by tests that suit few people.
  public var smallGroup: Int
  /// The answers that are followed.
  public var conventions: Conventions

  /// Makes a question; what is left out is as usual.
  public init(
    pair: GroupPair = .sexes, factors: [PayFactor] = [], ladder: [String] = ["grade", "track"],
    slices: [String] = ["category"], employerColumn: String = "employer",
    categoryColumn: String = "category", threshold: Double = 0.05, margin: Double = 0.05,
    confidence: Double = 0.95, power: Double = 0.8, smallGroup: Int = 30,
    conventions: Conventions = .standard
  ) {
    self.pair = pair
    self.factors = factors
    self.ladder = ladder
    self.slices = slices
    self.employerColumn = employerColumn
    self.categoryColumn = categoryColumn
    self.threshold = threshold
    self.margin = margin
    self.confidence = confidence
    self.power = power
    self.smallGroup = smallGroup
    self.conventions = conventions
  }
}
