/// How serious a finding is.
public enum Severity: String, CaseIterable, Codable, Comparable, Hashable, Sendable {
  /// Worth knowing; nothing needs to change.
  case note
  /// Asks for a reason or a repair.
  case warning
  /// Must be repaired before the file can be relied on.
  case error

  /// Whether the first is less serious than the second.
  public static func < (first: Severity, second: Severity) -> Bool {
    first.order < second.order
  }

  private var order: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
