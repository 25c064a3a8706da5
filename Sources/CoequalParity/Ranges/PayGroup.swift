public import CoequalModel

/// The people of one job family on one kind of track.
public struct PayGroup: Hashable, Sendable {
  /// The family; `nil` for frameworks that name none.
  public let family: Identifier?
  /// The kind of track; `nil` where the family has no framework, for all that no range names.
  public let track: TrackKind?
}

/// The groups of a structure, to name some of them in words.
struct PayGroupNames: Sendable {
  /// All groups, family by family.
  let all: [PayGroup]
  private let families: [Identifier?]
  private let titles: [Identifier: String]

  init(_ groups: [PayGroup], of structure: Structure) {
    titles = Dictionary(
      structure.families.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    families = groups.map(\.family).once
    all = groups
  }

  /// The groups in words: "Sales and Engineering", "Customer support on leader tracks".
  func title(of groups: [PayGroup]) -> String {
    var parts: [(kinds: [TrackKind?], families: [Identifier?])] = []
    for family in families {
      let kinds = groups.filter { $0.family == family }.map(\.track)
      if kinds.isEmpty { continue }
      let isWhole = kinds.count == all.count { $0.family == family }
      let said = isWhole ? [] : kinds
      if let place = parts.firstIndex(where: { $0.kinds == said }) {
        parts[place].families.append(family)
      } else {
        parts.append((said, [family]))
      }
    }
    return parts.map { part in
      let names =
        part.families.count == families.count && families.count > 1
        ? "all families" : part.families.map(title).listed
      let kinds = part.kinds.map { $0?.rawValue ?? "other" }
      return kinds.isEmpty ? names : "\(names) on \(kinds.listed) tracks"
    }.joined(separator: "; ")
  }

  private func title(of family: Identifier?) -> String {
    guard let family else { return families.count == 1 ? "everybody" : "no family" }
    return titles[family] ?? family.lexical
  }

  /// Where the first of the groups stands among all.
  func place(of groups: [PayGroup]) -> Int {
    groups.first.flatMap(all.firstIndex) ?? all.count
  }

  /// A name for the groups, which no disjoint ones have.
  func slug(of groups: [PayGroup]) -> String {
    guard let first = groups.first else { return "nobody" }
    let isWhole = all.allSatisfy { $0.family != first.family || groups.contains($0) }
    let kind = isWhole ? nil : first.track?.rawValue ?? "other"
    let parts = [first.family?.lexical, kind].compactMap(\.self)
    return parts.isEmpty ? "everybody" : parts.joined(separator: "+")
  }
}

extension Array where Element: Hashable {
  /// Each element where it stands first.
  var once: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension [String] {
  /// "a", "a and b", "a, b and c".
  var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
