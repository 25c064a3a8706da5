import CoequalModel

/// What became of a source, in groups: what a person wants to know before relying on an import.
public struct LossReport: Hashable, Sendable {
  /// Entries of one fate with one reason.
  public struct Group: Hashable, Sendable {
    /// What became of them.
    public let fate: Ledger.Fate
    /// Why; empty for what was simply carried over.
    public let reason: String
    /// The entries, in the order of the source.
    public let entries: [Ledger.Entry]
  }

  /// The groups: guessed, changed, left, carried; within a fate the largest first.
  public let groups: [Group]

  /// Groups the entries of a ledger.
  ///
  /// - Complexity: O(*n* log *n*) for *n* entries
  public init(_ ledger: Ledger) {
    struct Key: Hashable {
      let fate: Ledger.Fate
      let reason: String
    }
    let grouped = Dictionary(grouping: ledger.entries) { entry in
      Key(fate: entry.fate, reason: entry.fate == .carried ? "" : entry.reason ?? "")
    }
    let groups = grouped.map { key, entries in
      Group(fate: key.fate, reason: key.reason, entries: Self.sorted(entries))
    }
    self.groups = groups.sorted { first, second in
      let order = (Self.order(first.fate), Self.order(second.fate))
      if order.0 != order.1 { return order.0 < order.1 }
      if first.entries.count != second.entries.count {
        return first.entries.count > second.entries.count
      }
      return first.reason < second.reason
    }
  }

  /// How many entries there are of a fate.
  public func count(_ fate: Ledger.Fate) -> Int {
    groups.reduce(0) { $0 + ($1.fate == fate ? $1.entries.count : 0) }
  }

  /// The groups of one fate.
  public func groups(_ fate: Ledger.Fate) -> [Group] { groups.filter { $0.fate == fate } }

  private static func order(_ fate: Ledger.Fate) -> Int {
    switch fate {
    case .guessed: 0
    case .changed: 1
    case .left: 2
    case .carried: 3
    }
  }

  private static func sorted(_ entries: [Ledger.Entry]) -> [Ledger.Entry] {
    entries.enumerated().sorted { first, second in
      let files = (first.element.place?.file ?? "", second.element.place?.file ?? "")
      if files.0 != files.1 { return files.0 < files.1 }
      let starts = (
        first.element.place?.range.lowerBound ?? -1, second.element.place?.range.lowerBound ?? -1
      )
      return starts.0 != starts.1 ? starts.0 < starts.1 : first.offset < second.offset
    }.map(\.element)
  }
}
