import CoequalCensus

/// What a question asks that a workforce cannot answer.
public enum QuestionProblem: Error, Hashable, Sendable {
  /// There is no column of the groups that are compared; and which columns of names there are.
  case noGroups(column: String, known: [String])
  /// Nobody is in one or both groups; and which groups there are, where they are few enough to be groups.
  case nobody(groups: [String], column: String, present: [String])
  /// There is no column of names to show gaps by; and which there are.
  case noParts(column: String, known: [String])
  /// A column to show gaps by holds numbers.
  case numbers(column: String, known: [String])
  /// A column to show gaps by, or a factor, holds ids of people, which would be in the report.
  case persons(column: String)
  /// A column to show gaps by, or a factor, holds the groups that are compared.
  case compared(column: String)
  /// A factor would have more levels than a regression is good for; whether its column holds numbers.
  case tooManyLevels(column: String, most: Int, isNumber: Bool)
}

extension QuestionProblem {
  /// How many values a column of groups has at most: more are rather ids or names of people, which are
  /// not repeated to anybody.
  static let mostGroups = 12

  /// That nobody is in one or both groups; `nil` where somebody is in each.
  static func absence(of pair: GroupPair, in column: CodedColumn) -> QuestionProblem? {
    let present = column.presentNames.sorted()
    let absent = [pair.compared, pair.reference].filter { !present.contains($0) }
    return absent.isEmpty
      ? nil
      : .nobody(
        groups: absent, column: pair.column, present: present.count <= mostGroups ? present : [])
  }
}

extension PeopleQuestion {
  /// The column of the ids of those who lead people: errors can be clustered by it, and no more.
  private static let manager = "manager"

  /// The most levels of a factor: the work of a regression grows with the cube of their number, and
  /// with few people each a level explains their pay away.
  public static let mostLevels = 1000

  /// Why a factor cannot be one; `nil` where all can.
  ///
  /// - Complexity: O(*n* × *f*) for *n* people and *f* factors
  public func factorProblem(in workforce: Workforce) -> QuestionProblem? {
    factors.lazy.compactMap { problem($0, in: workforce) }.first
  }

  private func problem(_ factor: PayFactor, in workforce: Workforce) -> QuestionProblem? {
    if factor.column == Self.manager { return .persons(column: Self.manager) }
    if factor.column == pair.column { return .compared(column: pair.column) }
    let isNumber = workforce.attributes[factor.column] == nil
    let levels =
      isNumber
      ? factor.form != .levels
        ? 0 : Set((workforce.numbers[factor.column] ?? []).filter(\.isFinite)).count
      : workforce.attributes[factor.column]?.names.count ?? 0
    return levels > Self.mostLevels
      ? .tooManyLevels(column: factor.column, most: Self.mostLevels, isNumber: isNumber) : nil
  }

  /// Why the groups cannot be compared; `nil` where they can.
  ///
  /// - Complexity: O(*n*) for *n* people
  public func groupProblem(in workforce: Workforce) -> QuestionProblem? {
    guard let column = workforce.attributes[pair.column] else {
      return .noGroups(column: pair.column, known: workforce.attributes.keys.sorted())
    }
    return .absence(of: pair, in: column)
  }

  /// Why gaps cannot be shown by some of the columns that ``slices`` names.
  public func sliceProblems(in workforce: Workforce) -> [QuestionProblem] {
    slices.compactMap { sliceProblem($0, in: workforce) }
  }

  /// The question without the columns by which gaps cannot be shown.
  public func withoutUnusableSlices(in workforce: Workforce) -> PeopleQuestion {
    var question = self
    question.slices.removeAll { sliceProblem($0, in: workforce) != nil }
    return question
  }

  private func sliceProblem(_ column: String, in workforce: Workforce) -> QuestionProblem? {
    if column == Self.manager { return .persons(column: column) }
    if column == pair.column { return .compared(column: column) }
    let known = workforce.attributes.keys.filter { ![pair.column, Self.manager].contains($0) }
    if known.contains(column) { return nil }
    return workforce.numbers[column] == nil
      ? .noParts(column: column, known: known.sorted())
      : .numbers(column: column, known: known.sorted())
  }
}

extension CodedColumn {
  /// The names that somebody has.
  var presentNames: Set<String> { Set(namedCounts.map(\.name)) }

  /// The names that somebody has, in order, with how many have each.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *n* rows and *m* names
  var namedCounts: [(name: String, count: Int)] {
    var counts = names.map { _ in 0 }
    for code in codes where code >= 0 { counts[Int(code)] += 1 }
    return zip(names, counts).filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }.map { ($0, $1) }
  }
}
