/// What became of one text or id of a source: a line of the file that an importer writes.
public struct LedgerLine: Codable, Hashable, Sendable {
  /// What can become of a text.
  public enum Fate: String, CaseIterable, Codable, Hashable, Sendable {
    /// It stands in the result as it is.
    case carried
    /// It stands in the result in another form.
    case changed
    /// It means something in the result that the source does not say.
    case guessed
    /// It is not in the result.
    case left
  }

  /// What became of it.
  public var fate: Fate
  /// The text as the source has it; empty for a guess that rests on no single text.
  public var text: String
  /// Where the source has it.
  public var place: FilePlace?
  /// Where in the result it stands, such as `role/senior/title`.
  public var target: String?
  /// What stands there instead, where that differs.
  public var written: String?
  /// Why it was changed, guessed or left.
  public var reason: String?
  /// How a guess is corrected.
  public var correction: String?

  /// Makes a line.
  public init(
    _ fate: Fate, text: String, place: FilePlace? = nil, target: String? = nil,
    written: String? = nil, reason: String? = nil, correction: String? = nil
  ) {
    self.fate = fate
    self.text = text
    self.place = place
    self.target = target
    self.written = written
    self.reason = reason
    self.correction = correction
  }
}
