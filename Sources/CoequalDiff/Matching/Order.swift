/// How a value stands to the one before.
enum Order: Hashable {
  case lowered, same, raised

  init<Value: Comparable>(_ old: Value, _ new: Value) {
    self = old < new ? .raised : old == new ? .same : .lowered
  }

  /// What happened to the value.
  var kind: ChangeKind {
    switch self {
    case .lowered: .lowered
    case .same: .changed
    case .raised: .raised
    }
  }
}
