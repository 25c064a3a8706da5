public import CoequalModel

/// What can be wrong with a file that is imported.
public enum ImportRule: String, CaseIterable, Sendable {
  /// The file cannot be read as the format it claims to be.
  case malformedSource = "malformed-source"
  /// The file has nothing in it.
  case emptySource = "empty-source"
  /// The file is larger or deeper than is read.
  case oversizedSource = "oversized-source"
  /// A part of the file is not what its format says.
  case unexpectedSource = "unexpected-source"
  /// A reference inside the source leads nowhere.
  case danglingSource = "dangling-source"
  /// Two things of the source have one id.
  case repeatedSource = "repeated-source"
  /// No importer, or more than one, knows the files.
  case unknownSource = "unknown-source"
  /// Something that the source does not say has to be answered.
  case openQuestion = "open-question"
  /// An answer that was remembered in a file is none that can be given.
  case unsuitableAnswer = "unsuitable-answer"
  /// An answer that was remembered in a file answers nothing that is asked.
  case unusedAnswer = "unused-answer"
  /// A competency of the source stands on another scale than that of the file it is merged into.
  case differentScale = "different-scale"
  /// A source cannot be merged into a file, or not all of it.
  case notMerged = "not-merged"

  /// The name of the rule.
  public var id: RuleID { RuleID(rawValue) }

  /// How serious its findings are.
  public var severity: Severity {
    switch self {
    case .malformedSource, .oversizedSource, .unknownSource, .openQuestion, .emptySource,
      .unsuitableAnswer, .notMerged:
      .error
    case .unexpectedSource, .danglingSource, .repeatedSource, .unusedAnswer, .differentScale:
      .warning
    }
  }
}
