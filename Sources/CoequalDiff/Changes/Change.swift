public import CoequalModel

/// One difference between two versions of a document, and what it means for people.
public struct Change: Hashable, Sendable {
  /// What happened.
  public var kind: ChangeKind
  /// The thing it happened to, such as a role.
  public var about: ChangedPart
  /// What of the thing, such as one of the competencies that a role asks for; `nil` for the whole.
  public var aspect: ChangedPart?
  /// What was before, in words; `nil` where there was nothing.
  public var old: String?
  /// What is now, in words; `nil` where there is nothing.
  public var new: String?
  /// Where the old side says so.
  public var oldPlace: Place?
  /// Where the new side says so.
  public var newPlace: Place?
  /// What it means for people.
  public var reason: ChangeReason
  /// Whether the document inherits it and says nothing itself.
  public var isInherited: Bool
  /// The roles whose people it touches, by their ids now, or once where a role is gone; empty where
  /// it touches no role by itself.
  ///
  /// Whoever has data about people finds those whom a change affects by these.
  public var roles: [Identifier]

  /// How far it makes the version go up.
  public var bump: VersionBump { reason.bump }

  /// Whether the values are amounts of pay, which are shown only when somebody asks.
  public var isPay: Bool { about.isPay || aspect?.isPay ?? false }
}
