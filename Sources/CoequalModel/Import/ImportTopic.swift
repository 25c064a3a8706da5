/// What a question about a source of another format is about.
public enum ImportTopic: String, Keyword, Sendable {
  /// Which track a suffix, column or name stands for; the answer is a kind of track, or `kind as id`
  /// for one with an id of its own.
  case track
  /// Which grade a level is; the answer is the id of a grade.
  case grade
  /// What a column holds.
  case column
  /// Where a level stands among the others; the answer is a number, the lowest first.
  case order
  /// Which language the texts are in; the answer is a tag such as `de`.
  case language

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .track: "which kind of track an ending, column or name stands for; or 'manager as people'"
    case .grade: "the id of the grade that a level has"
    case .column: "what a column holds"
    case .order: "where a level stands among the others, counted from the lowest"
    case .language: "which language the texts are in, such as 'de'"
    }
  }
}
