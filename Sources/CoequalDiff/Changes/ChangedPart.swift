/// A thing that a change is about.
public struct ChangedPart: Hashable, Sendable {
  /// What sort of thing it is.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case document, text
    case scale, level, area, competency, criterion, example
    case track, role, outcome, measure
    case checkIn = "check-in"
    case accountability, requirement, choice, alternative
    case evaluation, package, decision, seat, move, condition, forum
    case family, employer, zone, grade, scheme, factor, step, category
    case payRange = "pay-range"
  }

  /// What sort of thing it is.
  public var kind: Kind
  /// The id by which it is known now, or was when it went; empty for what has none.
  public var id: String
  /// What people call it.
  public var title: String

  /// Makes a value from its parts.
  public init(_ kind: Kind, id: String = "", title: String) {
    self.kind = kind
    self.id = id
    self.title = title
  }

  /// Whether its values are amounts of pay.
  public var isPay: Bool { kind == .payRange || kind == .package }
}
