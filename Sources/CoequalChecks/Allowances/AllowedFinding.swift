public import CoequalModel

/// A finding that somebody allows, with a reason beside it in the document.
public struct AllowedFinding: Hashable, Sendable {
  /// What was found, in the severity that it would have.
  public let finding: Finding
  /// Why it may stand, in one line, in the words of the document.
  public let reason: String
  /// The instruction that says so.
  public let place: Place
}
