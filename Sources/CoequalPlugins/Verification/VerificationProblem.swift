public import CoequalModel

/// Something that is not as it should be with a plugin.
public struct VerificationProblem: Hashable, Sendable {
  /// What was seen, in one line that begins with the specific thing and has no final period.
  public var message: String
  /// Where, if a file of the plugin says it.
  public var place: Place?
  /// What else matters: lines of a difference, what a program wrote.
  public var details: [String]
  /// What to do, the likeliest first.
  public var help: [String]

  /// Makes a problem.
  public init(
    _ message: String, at place: Place? = nil, details: [String] = [], help: [String] = []
  ) {
    self.message = message
    self.place = place
    self.details = details
    self.help = help
  }

  /// A finding about a file, as a problem of the plugin.
  ///
  /// - Parameter subject: What it came of, such as the name of an example; stands in front.
  public init(_ finding: Finding, in subject: String? = nil) {
    self.init(
      (subject.map { "\($0): " } ?? "") + "\(finding.message) [\(finding.rule)]",
      at: finding.place, details: finding.notes.map(\.message), help: finding.help)
  }
}
