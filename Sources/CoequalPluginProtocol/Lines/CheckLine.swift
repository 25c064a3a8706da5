/// One result of a check: a line of the file that a program writes.
public struct CheckLine: Codable, Hashable, Sendable {
  /// The thing, by the name that its ``SubjectLine`` has.
  public var ref: String
  /// The field that is meant; left out for the whole thing.
  public var field: String?
  /// Which of the things in the field is meant, from 0; left out for a field with one text, or for all of
  /// them.
  public var item: Int?
  /// The part of the text of the field, or of the item; left out for all of it.
  public var range: TextRange?
  /// What was seen, in one line that begins with the specific thing and has no final period.
  public var message: String
  /// What to do.
  public var help: String?

  /// Makes a line.
  public init(
    ref: String, field: String? = nil, item: Int? = nil, range: TextRange? = nil,
    message: String, help: String? = nil
  ) {
    self.ref = ref
    self.field = field
    self.item = item
    self.range = range
    self.message = message
    self.help = help
  }
}

/// A part of a text, in Unicode scalars (what Python counts), from 0.
public struct TextRange: Codable, Hashable, Sendable {
  /// The first one.
  public var start: Int
  /// The one after the last.
  public var end: Int

  /// Makes a range.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}
