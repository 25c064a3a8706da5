import CoequalModel

// What is wrong with an extension.

extension Inheriting {
  /// Reports an id of the framework's own that is inherited already, and says whether it is.
  mutating func reportRedefined(
    _ kind: EntityKind, _ id: Identifier, at locus: Locus
  ) -> Bool {
    guard let old = inheritedPlace(of: kind, id) else { return false }
    reportRedefined(kind, id, at: ownProvenance.place(of: locus.attribute("id")), inherited: old)
    return true
  }

  /// The same for something that is declared inside a change.
  mutating func reportRedefined(
    _ kind: EntityKind, _ id: Identifier, at node: WrittenElement
  ) -> Bool {
    guard let old = inheritedPlace(of: kind, id) else { return false }
    reportRedefined(
      kind, id, at: node.attribute("id")?.place ?? node.namePlace, inherited: old)
    return true
  }

  mutating func reportRedefined(
    _ kind: EntityKind, _ id: Identifier, at place: Place, inherited: Place
  ) {
    findings.append(
      .redefined(
        "\(kind) '\(id)'", of: base.framework.id, change: "\(kind)=\"\(id)\"", at: place,
        inherited: inherited))
  }

  /// Where something of this id is inherited from, unless it is left out.
  func inheritedPlace(of kind: EntityKind, _ id: Identifier) -> Place? {
    guard let old = contents.position(of: kind, id), !isRemoved(kind, old.number) else {
      return nil
    }
    return base.provenance.place(of: Locus(kind, old.number, attribute: "id"))
  }

  mutating func reportUnknown(_ subject: ExtensionSubject, at node: WrittenElement) {
    var attribute = "\(subject.kind)"
    if case .move = subject { attribute = "from" }
    // Where so much is unknown it is not by slips of the pen.
    let names = findings.count < 100 ? contents.names(of: subject.kind) : []
    findings.append(
      .nothingInherited(
        subject, from: base.framework.id, among: names,
        at: node.attribute(attribute)?.place ?? node.namePlace))
  }

  /// Reports attributes and children that the subject does not have.
  mutating func reportUnsuitable(
    _ edit: ExtensionEdit, _ subject: ExtensionSubject, at node: WrittenElement
  ) {
    for name in edit.unsuitableAttributes(for: subject) {
      findings.append(
        .unsuitable(name, for: subject, at: node.attribute(name)?.place ?? node.namePlace))
    }
    for name in edit.unsuitableChildren(for: subject) {
      findings.append(
        .unsuitable(
          name.rawValue, for: subject,
          at: node.child(at: .only(name))?.namePlace ?? node.namePlace))
    }
  }

  mutating func reportCurrencies(
    before: Package?, after: Package?, at node: WrittenElement
  ) {
    let new = after?.currencies ?? [:]
    for (part, currency) in (before?.currencies ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let changed = new[part], changed != currency else { continue }
      let element = node.child(at: .only(.package))?.children([part.name]).first {
        part.id == nil || $0.attribute("id")?.text == part.id?.lexical
      }
      findings.append(
        .inheritedCurrency(
          currency, of: base.framework.id,
          at: element?.attribute("currency")?.place ?? node.namePlace))
    }
  }

  /// A change of what is left out would be lost without a word.
  mutating func reportChangesOfRemoved() {
    for change in changes where isRemoved(change.subject.kind, change.number) {
      findings.append(
        Finding(
          rule: LinkRule.removedButUsed.id, severity: .error,
          message: "\(change.subject.description) is changed here and removed as well",
          place: change.node.namePlace, help: ["take out the change or the removal"]))
    }
  }

  mutating func reportUsesOfRemoved() {
    var removed: [EntityKind: Set<Identifier>] = [:]
    for removal in removals {
      if let id = removal.id { removed[removal.kind, default: []].insert(id) }
    }
    if removed.isEmpty { return }
    result.removed.merge(removed) { $0.union($1) }
    let users = UsesOfRemoved(of: removed, in: result)
    for removal in removals {
      guard let id = removal.id, let uses = users[removal.kind, id] else { continue }
      findings.append(
        .removedButUsed(
          "\(removal.kind) '\(id)'", uses,
          at: removal.node.attribute(removal.attribute)?.place ?? removal.node.namePlace
        ) { lines in
          ownProvenance.addition(lines, after: removal.node)
        })
    }
  }
}
