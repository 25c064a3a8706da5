import CoequalExchange
import CoequalModel

// What else the package says of items: which comes before which, what replaced what, what is the same.
extension CaseReader {
  mutating func readRelations(version: SemanticVersion, into draft: inout ImportDraft) {
    for number in package.items.indices {
      for association in package.relations[number] ?? [] {
        read(association, of: number, version: version, into: &draft)
      }
    }
  }

  private mutating func read(
    _ association: CaseAssociation, of number: Int, version: SemanticVersion,
    into draft: inout ImportDraft
  ) {
    let other = package.item(association.destination)
    switch association.kind {
    case .hasSkillLevel:
      draft.ledger.leave(association.node, because: "it says the level, as an attribute does here")
    case .precedes, .isPeerOf, .isRelatedTo:
      readMove(association, from: number, to: other, into: &draft)
    case .replacedBy:
      readSuccessor(association, of: number, other, version: version, into: &draft)
    case .exactMatchOf:
      if let target = target(of: number) {
        keepIDs(of: association.destination, as: target, into: &draft)
      }
      draft.ledger.leave(
        association.node, because: "the identifier of the other item is kept as a name of this one")
    case .isPartOf, .exemplar, .isChildOf, nil:
      let word = association.node["associationType"]?.text?.collapsed ?? ""
      draft.ledger.leave(
        association.node, because: "Coequal has no place for the association '\(word)'")
    }
  }

  /// What an item has become, as an address.
  private func target(of number: Int) -> String? {
    switch results[number] {
    case .area(let id): "area/\(id)"
    case .competency(let id, _, _, _): "competency/\(id)"
    case .role(let id, _, _): "role/\(id)"
    case .track(let id): "track/\(id)"
    case .grade(let id): "grade/\(id)"
    case .scale(let scale): "scale/\(scales[scale].id)"
    case .level, nil: nil
    }
  }

  // MARK: - Moves

  private mutating func readMove(
    _ association: CaseAssociation, from number: Int, to other: Int?, into draft: inout ImportDraft
  ) {
    if case .role(let from, _, _)? = results[number], let other,
      case .role(let to, _, _)? = results[other]
    {
      let kind: MoveKind =
        switch association.kind {
        case .precedes: .promotion
        case .isPeerOf: .lateral
        default: .switch
        }
      let move = Move(from: from, to: to, kind: kind)
      if knownMoves.insert(move).inserted { moves.append(move) }
      draft.ledger.leave(association.node, because: "a move says it by the ids of its roles")
      return
    }
    let word = association.kind?.rawValue ?? ""
    draft.ledger.leave(
      association.node,
      because: isOwn(association, of: number, other)
        ? "an attribute says it by the id of the other item"
        : "Coequal has no place for the association '\(word)' between such items")
  }

  /// Whether a relation is one by which Coequal writes an attribute.
  private func isOwn(_ association: CaseAssociation, of number: Int, _ other: Int?) -> Bool {
    guard association.kind == .isRelatedTo, package.kind(of: number) != nil else { return false }
    guard let other else { return true }
    return package.kind(of: other) != nil
  }

  // MARK: - Deprecation

  private mutating func readSuccessor(
    _ association: CaseAssociation, of number: Int, _ other: Int?, version: SemanticVersion,
    into draft: inout ImportDraft
  ) {
    var successor: Identifier?
    switch (results[number], other.flatMap { results[$0] }) {
    case (.competency, .competency(let id, _, _, _)?), (.role, .role(let id, _, _)?): successor = id
    default: break
    }
    guard let successor else {
      draft.ledger.leave(
        association.node,
        because: "what replaces the item is not in the package, or is no like thing")
      return
    }
    let deprecation = Deprecation(since: version, successor: successor)
    switch results[number] {
    case .competency(_, _, let area, let position):
      areas[area].competencies[position].deprecation = deprecation
    case .role(_, let track, let position):
      tracks[track].roles[position].deprecation = deprecation
    default: break
    }
    draft.ledger.guess(
      version.lexical, for: "\(target(of: number) ?? "")/deprecated",
      because: "the package does not say since which version the item is replaced",
      correction: "change the attribute 'since'")
    draft.ledger.leave(
      association.node, because: "it says the successor, as an attribute does here")
  }
}
