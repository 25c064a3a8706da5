/// One result of a check: what was seen, where, and what would help.
///
/// Words are neutral. A finding reports an asymmetry or a slip and asks for a repair or a reason; it
/// never calls anyone unfair.
public struct Finding: Hashable, Sendable {
  /// The rule that was applied.
  public var rule: RuleID
  /// How serious it is.
  public var severity: Severity
  /// What was seen, in one line that begins with the specific thing and has no final period.
  public var message: String
  /// Where; `nil` for something that no file says.
  public var place: Place?
  /// A few words to show beside the place.
  public var label: String?
  /// What else matters, each perhaps with a place of its own.
  public var notes: [Note]
  /// What to do, the likeliest first.
  public var help: [String]
  /// Changes that would repair it, the likeliest first.
  public var fixes: [Fix]
  /// Where the framework for which it was found says that it inherits what is at the place; `nil` for
  /// what it declares itself.
  package var heir: Place?

  /// Makes a finding.
  public init(
    rule: RuleID, severity: Severity, message: String, place: Place?, label: String? = nil,
    notes: [Note] = [], help: [String] = [], fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.place = place
    self.label = label
    self.notes = notes
    self.help = help
    self.fixes = fixes
  }

  /// Something that matters beside the finding itself.
  public struct Note: Hashable, Sendable {
    /// What matters.
    public var message: String
    /// Where, if a file says it.
    public var place: Place?

    /// Makes a note.
    public init(_ message: String, at place: Place? = nil) {
      self.message = message
      self.place = place
    }
  }

  /// A change that would repair a finding.
  public struct Fix: Hashable, Sendable {
    /// What it does, as a phrase: "write 'system-design'".
    public var title: String
    /// What to change; all of it, or the file may be worse than before.
    public var edits: [Edit]
    /// Whether it changes nothing that the document meant, so that it can be made without a look.
    public var isSafe: Bool

    /// Makes a fix of several edits.
    public init(title: String, edits: [Edit], isSafe: Bool = false) {
      self.title = title
      self.edits = edits
      self.isSafe = isSafe
    }

    /// Makes a fix of one edit.
    public init(title: String, place: Place, replacement: String, isSafe: Bool = false) {
      self.init(
        title: title, edits: [Edit(place: place, replacement: replacement)], isSafe: isSafe)
    }
  }

  /// A replacement of some bytes of a file by others.
  public struct Edit: Hashable, Sendable {
    /// The place whose bytes are replaced.
    public var place: Place
    /// The bytes to put there, ready for XML.
    public var replacement: String

    /// Makes an edit.
    public init(place: Place, replacement: String) {
      self.place = place
      self.replacement = replacement
    }
  }
}

extension Finding: Comparable {
  /// The order of findings everywhere: by file, place, rule and message.
  public static func < (first: Finding, second: Finding) -> Bool {
    let files = (first.place?.file ?? "", second.place?.file ?? "")
    if files.0 != files.1 { return files.0 < files.1 }
    let starts = (first.place?.range.lowerBound ?? 0, second.place?.range.lowerBound ?? 0)
    if starts.0 != starts.1 { return starts.0 < starts.1 }
    let ends = (first.place?.range.upperBound ?? 0, second.place?.range.upperBound ?? 0)
    if ends.0 != ends.1 { return ends.0 < ends.1 }
    if first.rule != second.rule { return first.rule < second.rule }
    return first.message < second.message
  }
}
