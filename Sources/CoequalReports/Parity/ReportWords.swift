import CoequalModel

extension Optional<Edition> {
  /// Whom a report is for, at the end of its subtitle.
  var words: String {
    map { "\($0.title ?? $0.id.lexical), for \($0.audience.meaning)" } ?? "no edition"
  }
}

extension Sheet.Field {
  /// Rows of a table that a report does without; `nil` where all are in it.
  static func leftOut(rows count: Int) -> Sheet.Field? {
    count == 0
      ? nil
      : Sheet.Field(
        "left out",
        Counted(count, "row with something wrong in it", "rows with something wrong in them")
          .description)
  }
}
