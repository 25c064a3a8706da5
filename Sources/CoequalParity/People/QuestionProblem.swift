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
}

extension PeopleQuestion {
  /// How many values a column of groups has at most: more are rather ids or names of people, which are
  /// not repeated to anybody.
  private static let mostGroups = 12

  /// Why the groups cannot be compared; `nil` where they can.
  ///
  /// - Complexity: O(*n*) for *n* people
  public func groupProblem(in workforce: Workforce) -> QuestionProblem? {
    guard let column = workforce.attributes[pair.column] else {
      return .noGroups(column: pair.column, known: workforce.attributes.keys.sorted())
    }
    let codes = Set(column.codes)
    let present = column.names.filter { column.code(of: $0).map(codes.contains) ?? false }.sorted()
    let absent = [pair.compared, pair.reference].filter { !present.contains($0) }
    return absent.isEmpty
      ? nil
      : .nobody(
        groups: absent, column: pair.column,
        present: present.count <= Self.mostGroups ? present : [])
  }

  /// Why gaps cannot be shown by some of the columns that ``slices`` names.
  public func sliceProblems(in workforce: Workforce) -> [QuestionProblem] {
    let known = workforce.attributes.keys.filter { $0 != pair.column }.sorted()
    return slices.filter { workforce.attributes[$0] == nil }.map { column in
      workforce.numbers[column] == nil
        ? .noParts(column: column, known: known) : .numbers(column: column, known: known)
    }
  }
}
