import CoequalModel

/// What two versions of a document differ in, as far as it is known, with the places of both sides.
struct Differences {
  private let places: (old: Provenance, new: Provenance)
  private(set) var changes: [Change] = []

  init(_ old: Provenance, _ new: Provenance) {
    places = (old, new)
  }

  /// Something of a document and where it stands on both sides.
  struct Subject {
    var part: ChangedPart
    var old: Locus?
    var new: Locus?
    /// The roles whose people are touched by what happens to it.
    var roles: [Identifier] = []

    func attribute(_ name: String) -> Subject {
      var subject = self
      subject.old = old?.attribute(name)
      subject.new = new?.attribute(name)
      return subject
    }

    /// The same subject, pointing at its children; `nil` where a side has none.
    func at(old oldSteps: [Locus.Step]?, new newSteps: [Locus.Step]?) -> Subject {
      var subject = self
      subject.old = oldSteps.flatMap { steps in old.map { steps.reduce($0) { $0.appending($1) } } }
      subject.new = newSteps.flatMap { steps in new.map { steps.reduce($0) { $0.appending($1) } } }
      return subject
    }

    func at(_ steps: Locus.Step...) -> Subject { at(old: steps, new: steps) }
  }

  mutating func note(
    _ kind: ChangeKind, _ subject: Subject, _ aspect: ChangedPart? = nil, old: String? = nil,
    new: String? = nil, because reason: ChangeReason, roles: [Identifier]? = nil
  ) {
    let oldPlace = subject.old.map(places.old.place(of:))
    let newPlace = subject.new.map(places.new.place(of:))
    let isInherited =
      newPlace.map { !places.new.isOwn($0) } ?? oldPlace.map { !places.old.isOwn($0) } ?? false
    changes.append(
      Change(
        kind: kind, about: subject.part, aspect: aspect, old: old, new: new, oldPlace: oldPlace,
        newPlace: newPlace, reason: reason, isInherited: isInherited,
        roles: roles ?? subject.roles))
  }
}

// MARK: - Parts that many things have

extension Differences {
  /// Compares two titles.
  mutating func compareTitles(_ old: String?, _ new: String?, of subject: Subject) {
    if old == new { return }
    note(.retitled, subject.at(.only(.title)), old: old, new: new, because: .wording)
  }

  /// Compares texts that say what something is; to say it at all makes it clearer.
  mutating func compareTexts(
    _ old: String?, _ new: String?, _ name: ElementName, of subject: Subject
  ) {
    let aspect = ChangedPart(.text, id: name.rawValue, title: name.rawValue)
    switch (old, new) {
    case (let old?, let new?) where old != new:
      note(.reworded, subject.at(.only(name)), aspect, old: old, new: new, because: .wording)
    case (nil, let new?):
      note(.added, subject.at(.only(name)), aspect, new: new, because: .clarifies)
    case (let old?, nil):
      note(.removed, subject.at(.only(name)), aspect, old: old, because: .clarifies)
    default: break
    }
  }

  /// Compares two values of an attribute where neither is more than the other.
  mutating func compareValues<Value: LexicalValue>(
    _ old: Value?, _ new: Value?, _ name: String, title: String? = nil, of subject: Subject,
    because reason: ChangeReason
  ) {
    if old == new { return }
    note(
      .changed, subject.attribute(name), ChangedPart(.text, id: name, title: title ?? name),
      old: old?.lexical, new: new?.lexical, because: reason)
  }

  mutating func compareDeprecations(
    _ old: Deprecation?, _ new: Deprecation?, of subject: Subject
  ) {
    if old == new { return }
    let aspect = ChangedPart(.text, id: "deprecated", title: "deprecation")
    let kind: ChangeKind = old == nil ? .added : new == nil ? .removed : .changed
    note(
      kind, subject.at(.only(.deprecated)), aspect, old: old?.words, new: new?.words,
      because: .clarifies)
  }

  /// Compares texts without ids, such as criteria of one level: some may be new, gone or reworded.
  mutating func compareLists<Item>(
    _ old: [(index: Int, item: Item)], _ new: [(index: Int, item: Item)],
    text: (Item) -> String, aspect: ChangedPart, of subject: Subject,
    at steps: (Int) -> [Locus.Step], added: ChangeReason, removed: ChangeReason,
    roles: [Identifier]? = nil
  ) {
    let matching = Matching(
      old, new, key: { text($0.item) }, content: { text($0.item) },
      words: { Words.of(text($0.item)) })
    for pair in matching.pairs {
      let (before, now) = (text(old[pair.old].item), text(new[pair.new].item))
      if before == now { continue }
      note(
        .reworded, subject.at(old: steps(old[pair.old].index), new: steps(new[pair.new].index)),
        aspect, old: before, new: now, because: .wording, roles: roles)
    }
    for index in matching.added {
      note(
        .added, subject.at(old: nil, new: steps(new[index].index)), aspect,
        new: text(new[index].item), because: added, roles: roles)
    }
    for index in matching.removed {
      note(
        .removed, subject.at(old: steps(old[index].index), new: nil), aspect,
        old: text(old[index].item), because: removed, roles: roles)
    }
  }
}

extension Deprecation {
  fileprivate var words: String {
    "since \(since)" + (successor.map { ", use '\($0)'" } ?? "") + (reason.map { ": \($0)" } ?? "")
  }
}
