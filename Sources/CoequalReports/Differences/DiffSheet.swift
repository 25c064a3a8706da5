package import CoequalDiff
import CoequalModel

extension Sheet {
  /// What is different between two catalogs: first what the versions deserve and why, then the changes
  /// of each document, those that decide first and wording last.
  ///
  /// - Parameters:
  ///   - showsPay: Whether amounts of pay are shown.
  ///   - people: What it means for people; `nil` where nobody asks.
  package static func difference(
    _ difference: CatalogDiff, showsPay: Bool, people: DiffPeople? = nil
  ) -> Sheet {
    let documents = difference.documents
    var sections: [Section] = []
    for document in documents where document.state == .changed {
      sections.append(Section(document.headline, .text(document.verdict)))
      for bump in VersionBump.allCases.reversed() {
        let changes = document.changes.filter { $0.bump == bump }
        if changes.isEmpty { continue }
        sections.append(
          Section(
            "\(bump.title): \(Counted(changes.count, "change")) of \(document.name)",
            .table(table(changes, of: document.kind, showsPay: showsPay))))
      }
    }
    for (state, title) in [
      (DocumentDiff.State.added, "New documents"), (.removed, "Documents that are gone"),
      (.unchanged, "Unchanged"),
    ] {
      let names = documents.filter { $0.state == state }
        .map { "\($0.kind.rawValue) \($0.name) \(($0.new ?? $0.old)?.version.lexical ?? "")" }
      if !names.isEmpty { sections.append(Section(title, .points(names))) }
    }
    sections += people?.sections(showsPay: showsPay) ?? []
    return Sheet(difference.summary, sections: sections)
  }

  private static func table(
    _ changes: [Change], of kind: DocumentKind, showsPay: Bool
  ) -> Table {
    var table = Table(columns: [
      Column("about", "About"), Column("change", "What changed"), Column("old", "Before"),
      Column("new", "Now"),
    ])
    var last: String?
    for change in changes {
      let about = change.about.words(in: kind)
      let hidesValues = change.isPay && !showsPay
      table.rows.append([
        about == last ? "" : about, change.words, hidesValues ? "" : change.old ?? "",
        hidesValues ? "" : change.new ?? "",
      ])
      last = about
    }
    return table
  }
}

extension CatalogDiff {
  /// One sentence: what the versions deserve, and whether they say it.
  package var summary: String {
    let short = documents.filter { !$0.isVersionEnough }
    if let first = short.first, short.count == 1 { return first.sentence }
    if !short.isEmpty {
      let names = short.map { document in
        document.name + (document.deservedVersion.map { " (\($0))" } ?? "")
      }
      return "\(short.count) documents deserve higher versions: \(names.joined(separator: ", "))"
    }
    let changed = documents.filter { $0.state == .changed }
    let others = documents.filter { [.added, .removed].contains($0.state) }
    if changed.isEmpty {
      return others.isEmpty
        ? "Nothing has changed" : "No document has changed, but some are new or gone"
    }
    return changed.count == 1
      ? changed[0].sentence : "The declared versions say as much as has changed"
  }
}

extension DocumentDiff {
  /// The id, or both where it has changed.
  package var name: String {
    let ids = [old?.id.lexical, new?.id.lexical].compactMap(\.self)
    return ids.first == ids.last ? ids.first ?? "" : ids.joined(separator: " → ")
  }

  fileprivate var headline: String { "\(title) (\(kind.rawValue) \(name))" }

  /// What is deserved, why, and what is declared.
  fileprivate var verdict: String {
    let sentence = self.sentence(about: "it")
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  /// The verdict as the first line of a page about this document alone.
  fileprivate var sentence: String { sentence(about: "'\(name)'") }

  private func sentence(about subject: String) -> String {
    guard let old, let new, let deservedVersion else { return name }
    if bump == .none {
      return isVersionEnough
        ? "\(subject) declares \(new.version) and has not changed since \(old.version)"
        : "\(subject) has not changed since \(old.version), but declares \(new.version), which is less"
    }
    let reasons = decidingReasons.map(\.meaning)
    let why =
      reasons.count > 1
      ? reasons.dropLast().joined(separator: ", ") + " and " + (reasons.last ?? "")
      : reasons.first ?? ""
    let declared =
      isVersionEnough
      ? "it declares \(new.version), which is enough"
      : new.version == old.version
        ? "it declares \(new.version), as before" : "it declares \(new.version), which says less"
    return
      "\(subject) \(why), which deserves \(deservedVersion) after \(old.version); \(declared)"
  }
}

extension Change {
  /// What happened, in a phrase.
  fileprivate var words: String {
    let what = aspect.map { "\($0.title): \(kind.words)" } ?? kind.words
    return isInherited ? "\(what) (inherited)" : what
  }
}

extension ChangedPart {
  fileprivate func words(in document: DocumentKind) -> String {
    switch kind {
    case .document: "the \(document.rawValue)"
    case .role, .move, .payRange, .scheme, .text: title
    default: "\(kind.rawValue) '\(title)'"
    }
  }
}

extension VersionBump {
  fileprivate var title: String {
    switch self {
    case .none: "Nothing"
    case .patch: "Wording"
    case .minor: "Minor"
    case .major: "Major"
    }
  }
}
