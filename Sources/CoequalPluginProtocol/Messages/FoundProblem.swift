/// Something wrong with a file that was given.
public struct FoundProblem: Codable, Hashable, Sendable {
  /// How serious it is.
  public enum Severity: String, CaseIterable, Codable, Hashable, Sendable {
    case error, warning, note
  }

  /// A name for this kind of problem, in words with hyphens: `malformed-source`.
  public var rule: String
  /// How serious it is.
  public var severity: Severity
  /// What was seen, in one line that begins with the specific thing.
  public var message: String
  /// Where.
  public var place: FilePlace?
  /// What to do, the likeliest first.
  public var help: [String]

  /// Makes a problem.
  public init(
    rule: String, severity: Severity, message: String, place: FilePlace? = nil, help: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.place = place
    self.help = help
  }
}
