public import CoequalCensus
public import CoequalModel
public import CoequalTables

/// Ratings of many people, in columns, as their file has them: nothing is left out and nothing judged.
public struct RatingTable: Sendable {
  /// The name of the file.
  public let file: String
  /// The day for which the ratings hold.
  public let day: CalendarDate?
  /// How many ratings there are.
  public var count: Int { people.count }
  /// Who is rated, by id.
  public let people: CodedColumn
  /// The competency as it is written.
  public let competencies: CodedColumn
  /// The level as it is written.
  public let levels: CodedColumn
  /// Who rated, by id.
  public let raters: CodedColumn
  /// How the rater stands to the person, as it is written.
  public let kinds: CodedColumn
  /// The days, since 1 January 1970; `Census.unknownDay` where one is not told.
  public let days: [Int32]
  /// What each rating rests on, and why it is contested; no texts where the file has no such column.
  public let evidence, contests: TextColumn
  /// How the rows are numbered in the file.
  let numbering: RowNumbering

  /// What a rating rests on; `nil` where it does not say it.
  public func evidence(ofRow row: Int) -> String? { Self.text(evidence, row) }

  /// Why the person contests a rating; `nil` where nobody does.
  public func contest(ofRow row: Int) -> String? { Self.text(contests, row) }

  /// Whether a rating says what it rests on.
  func hasEvidence(row: Int) -> Bool { !evidence.isBlank(row) }

  /// Whether the person contests a rating.
  func isContested(row: Int) -> Bool { !contests.isBlank(row) }

  /// The number of a rating's row in the file; of a document, its place among the ratings from 1.
  public func number(ofRow row: Int) -> Int { numbering.number(of: row) }

  /// What a finding calls a rating.
  public func name(ofRow row: Int) -> String { numbering.name(of: row) }

  /// The same ratings with other names of competencies and levels, for those that a table has.
  public func renaming(
    competencies names: [String: String], levels levelNames: [String: String]
  ) -> RatingTable {
    RatingTable(
      file: file, day: day, people: people, competencies: competencies.mapped { names[$0] ?? $0 },
      levels: levels.mapped { levelNames[$0] ?? $0 }, raters: raters, kinds: kinds, days: days,
      evidence: evidence, contests: contests, numbering: numbering)
  }

  private static func text(_ column: TextColumn, _ row: Int) -> String? {
    column.isBlank(row) ? nil : column[row]
  }
}
