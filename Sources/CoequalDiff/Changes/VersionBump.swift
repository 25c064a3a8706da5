public import CoequalModel

/// How far a version has to go up.
public enum VersionBump: String, CaseIterable, Codable, Hashable, Sendable, Comparable {
  /// Nothing has changed.
  case none
  /// Words only.
  case patch
  /// Something is added, clarified or asked less.
  case minor
  /// Something new is asked of someone, pay or a promise is lowered, or a way is closed.
  case major

  /// Orders from nothing to the greatest.
  public static func < (first: VersionBump, second: VersionBump) -> Bool {
    first.order < second.order
  }

  private var order: Int {
    switch self {
    case .none: 0
    case .patch: 1
    case .minor: 2
    case .major: 3
    }
  }
}

extension SemanticVersion {
  /// The least final version that says a change of this size.
  ///
  /// Before 1.0.0 everything may still change, so each size counts one place further to the right. A
  /// pre-release promises nothing yet: its final version says every change.
  ///
  /// - Returns: `nil` where the numbers of a version do not go so far.
  public func raised(by bump: VersionBump) -> SemanticVersion? {
    if bump == .none { return self }
    if preRelease != nil { return SemanticVersion(major: major, minor: minor, patch: patch) }
    return switch (bump, major) {
    case (.major, 1...): SemanticVersion(major: major + 1, minor: 0, patch: 0)
    case (.minor, 1...), (.major, _): SemanticVersion(major: major, minor: minor + 1, patch: 0)
    default: SemanticVersion(major: major, minor: minor, patch: patch + 1)
    }
  }

  /// Whether this version says at least a change of this size since `old`.
  ///
  /// A pre-release of a version says as much as the version itself, but between two pre-releases of one
  /// version the later must be the greater.
  public func says(_ bump: VersionBump, since old: SemanticVersion) -> Bool {
    if bump == .none { return self >= old }
    guard self > old, let deserved = old.raised(by: bump) else { return false }
    return self >= deserved || hasSameCore(as: deserved)
  }
}
