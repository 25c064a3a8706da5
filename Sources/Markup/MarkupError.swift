/// Why a file is not usable as XML, with the place.
///
/// The message is one line that reads by itself; `notes` point to other places that explain it and
/// `help` says what to write instead.
public struct MarkupError: Error, Sendable, Hashable {
  /// What kind of problem it is.
  public var code: Code
  /// One line without a final period.
  public var message: String
  /// The bytes it is about, inside the file.
  public var range: Range<Int>
  /// Other places that matter, in the order to show them.
  public var notes: [Note]
  /// What to do about it, when there is one likely answer.
  public var help: String?

  /// Makes an error.
  public init(
    _ code: Code, _ message: String, at range: Range<Int>, notes: [Note] = [], help: String? = nil
  ) {
    self.code = code
    self.message = message
    self.range = range
    self.notes = notes
    self.help = help
  }

  /// A remark that belongs to an error.
  public struct Note: Sendable, Hashable {
    /// One line without a final period.
    public var message: String
    /// The bytes it is about; `nil` when it is about no place.
    public var range: Range<Int>?

    /// Makes a note.
    public init(_ message: String, at range: Range<Int>? = nil) {
      self.message = message
      self.range = range
    }
  }
}

extension MarkupError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}
