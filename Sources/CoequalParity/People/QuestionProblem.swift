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
}

extension QuestionProblem {
  /// How many values a column of groups has at most: more are rather ids or names of people, which are
  /// not repeated to anybody.
  private static let mostGroups = 12

  /// That nobody is in one or both groups; `nil` where somebody is in each.
  static func absence(of pair: GroupPair, in column: CodedColumn) -> QuestionProblem? {
    let codes = Set(column.codes)
    let present = column.names.filter { column.code(of: $0).map(codes.contains) ?? false }.sorted()
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

  /// Why a factor cannot be one; `nil` where all can.
  public var factorProblem: QuestionProblem? {
    factors.contains { $0.column == Self.manager } ? .persons(column: Self.manager) : nil
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
    let known = workforce.attributes.keys.filter { ![pair.column, Self.manager].contains($0) }
    if known.contains(column) { return nil }
    return workforce.numbers[column] == nil
      ? .noParts(column: column, known: known.sorted())
      : .numbers(column: column, known: known.sorted())
  }
}
