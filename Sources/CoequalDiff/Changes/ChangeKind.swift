/// What happened to something.
public enum ChangeKind: String, CaseIterable, Codable, Hashable, Sendable {
  case added, removed
  /// Another id, recognised by its content.
  case renamed
  /// The same thing under another title.
  case retitled
  /// Other words for the same thing.
  case reworded
  /// More of it on a scale that both sides share.
  case raised
  /// Less of it on a scale that both sides share.
  case lowered
  /// Another value where neither is more than the other.
  case changed
  /// The same things in another order that has a meaning.
  case reordered
  /// In another group than before.
  case moved
  /// A move that can be made now.
  case opened
  /// A move that can no longer be made.
  case closed
  /// Some chain of moves leads to it now.
  case reachable
  /// No chain of moves leads to it any more.
  case unreachable

  /// What happened, as words after the thing.
  public var words: String {
    switch self {
    case .added: "new"
    case .removed: "removed"
    case .renamed: "has another id"
    case .retitled: "has another title"
    case .reworded: "reworded"
    case .raised: "raised"
    case .lowered: "lowered"
    case .changed: "changed"
    case .reordered: "in another order"
    case .moved: "moved"
    case .opened: "opened"
    case .closed: "closed"
    case .reachable: "can be reached now"
    case .unreachable: "can no longer be reached"
    }
  }
}
