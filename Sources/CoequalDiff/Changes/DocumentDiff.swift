public import CoequalModel

/// What is different between two versions of one document.
public struct DocumentDiff: Hashable, Sendable {
  /// The kind of document.
  public let kind: DocumentKind
  /// What people call it, now or when it went.
  public let title: String
  /// What the old side says of itself; `nil` for a new document.
  public let old: DocumentHeader?
  /// What the new side says of itself; `nil` for a document that is gone.
  public let new: DocumentHeader?
  /// What is different, in the order of the document.
  public let changes: [Change]

  /// What became of a document.
  public enum State: String, CaseIterable, Codable, Hashable, Sendable {
    case added, removed, changed, unchanged
  }

  /// What became of it.
  public var state: State {
    if old == nil { return .added }
    if new == nil { return .removed }
    return changes.isEmpty && old?.version == new?.version ? .unchanged : .changed
  }

  /// How far the changes make the version go up.
  public var bump: VersionBump { changes.map(\.bump).max() ?? .none }

  /// The least version that says what has changed; `nil` for a document that is new or gone.
  public var deservedVersion: SemanticVersion? {
    guard let old, new != nil else { return nil }
    return old.version.raised(by: bump)
  }

  /// Whether the declared version says as much as the changes deserve.
  public var isVersionEnough: Bool {
    guard let old, let new else { return true }
    return new.version.says(bump, since: old.version)
  }

  /// The reasons that decide, each once, in the order of their weight.
  public var decidingReasons: [ChangeReason] {
    let reasons = Set(changes.map(\.reason).filter { $0.bump == bump })
    return ChangeReason.allCases.filter(reasons.contains)
  }

  /// The changes that touch each role, so that data about the people in it can be joined.
  public var changesByRole: [Identifier: [Change]] {
    var table: [Identifier: [Change]] = [:]
    for change in changes {
      for role in change.roles { table[role, default: []].append(change) }
    }
    return table
  }
}
