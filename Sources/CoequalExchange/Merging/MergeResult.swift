public import CoequalModel
public import Markup

/// What came of merging an import into a file that was there.
public struct MergeResult: Sendable {
  /// The file as it is now; every byte that had no reason to change is as it was.
  public var source: SourceText
  /// Whether anything in it is different.
  public var isChanged: Bool
  /// What is new in the file, in the order of the source.
  public var added: [Addition] = []
  /// What had another value and has that of the source now.
  public var updated: [Difference] = []
  /// What has another value in the file than in the source, or was taken out of the file, and was left
  /// so.
  public var kept: [Difference] = []
  /// What was imported before, is still in the file, and is no longer in the source.
  public var missing: [Missing] = []
  /// What could not be merged, and why.
  public var findings: [Finding] = []
  /// What only somebody who knows the company can say, such as which grade of the company a grade of
  /// the source is.
  public var questions: [ImportQuestion] = []
  /// What was assumed for questions without an answer.
  public var guesses: [Ledger.Entry] = []

  /// What grades of the import are called in a structure that was merged.
  package var grades: [String: String] = [:]

  /// The contents of the file to write.
  public var contents: [UInt8] { source.encoded() }

  /// Something that was added.
  public struct Addition: Hashable, Sendable {
    /// What it is, such as `role/senior` or `role/senior/purpose`.
    public var target: String
    /// Its title, text or value.
    public var text: String
  }

  /// Something of which the file and the source say different things.
  public struct Difference: Hashable, Sendable {
    /// What it is, as in the file, such as `role/senior/title`.
    public var target: String
    /// What the file says, or said; `nil` where somebody took it out.
    public var existing: String?
    /// What the source says.
    public var imported: String
    /// Where the file says it, counted in the bytes before the merge.
    public var place: Place?
  }

  /// Something that the source does not have any more.
  public struct Missing: Hashable, Sendable {
    /// What it is, such as `role/senior`.
    public var target: String
    /// The name that the source had for it.
    public var id: String
    /// Where it is in the file, counted in the bytes before the merge.
    public var place: Place?
  }
}
