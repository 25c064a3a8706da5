import CoequalModel

// What is found while one framework is put together from another.

extension Finding {
  static func unclearSubject(
    _ problem: ExtensionSubject.Problem, _ edit: ExtensionEdit, at place: Place
  ) -> Finding {
    let name = edit.action == .remove ? "remove" : "change"
    let choices = "area, competency, track, role, forum, or from, to and kind of a move"
    let (message, help) =
      switch problem {
      case .nothing: ("'\(name)' does not say what it is about", "name one of \(choices)")
      case .several(let names):
        (
          "'\(name)' names more than one thing: \(names.map { "'\($0)'" }.joined(separator: " and "))",
          "write one '\(name)' for each"
        )
      case .incompleteMove:
        ("'\(name)' names a move without all of from, to and kind", "write all three")
      case .unknownMoveKind(let kind):
        (
          "'\(kind)' is no kind of move",
          "choose from \(MoveKind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))"
        )
      }
    return Finding(
      rule: LinkRule.unclearSubject.id, severity: .error, message: message, place: place,
      help: [help])
  }

  static func nothingInherited(
    _ subject: ExtensionSubject, from base: Identifier, among names: [String], at place: Place
  ) -> Finding {
    let suggestion = subject.id.flatMap { NearestName.suggestion(for: $0.lexical, among: names) }
    let list = names.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    return Finding(
      rule: LinkRule.nothingInherited.id, severity: .error,
      message: "'\(base)' has no \(subject.description)"
        + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      place: place,
      help: suggestion == nil && (1...8).contains(names.count) ? ["there is \(list)"] : [],
      fixes: suggestion.map { [Fix(title: "write '\($0)'", place: place, replacement: $0)] } ?? [])
  }

  static func unsuitable(
    _ name: String, for subject: ExtensionSubject, at place: Place
  ) -> Finding {
    Finding(
      rule: LinkRule.unsuitablePart.id, severity: .error,
      message: "'\(name)' is no part of a \(subject.kind)", place: place,
      help: ["take it out; the change of \(subject.description) does not need it"])
  }

  static func nothingToRemove(
    _ part: PartName?, from subject: ExtensionSubject, at place: Place
  ) -> Finding {
    guard let part else {
      return Finding(
        rule: LinkRule.unsuitablePart.id, severity: .error,
        message: "this 'remove' does not say which part of \(subject.description) is left out",
        place: place, help: ["write, for instance, <remove part=\"requires\" key=\"delivery\"/>"])
    }
    let key = part.key.map { " '\($0)'" } ?? ""
    return Finding(
      rule: LinkRule.unsuitablePart.id, severity: .error,
      message:
        "there is no '\(part.name)'\(key) that could be taken out of \(subject.description)",
      place: place,
      help: [
        "name an element or attribute that is inherited and may be left out"
          + (part.key == nil ? "; of those that occur more than once say which by key=\"…\"" : "")
      ])
  }

  static func redefined(
    _ subject: String, of base: Identifier, change attributes: String, at place: Place,
    inherited: Place
  ) -> Finding {
    Finding(
      rule: LinkRule.redefinedInherited.id, severity: .error,
      message: "\(subject) is inherited from '\(base)' and cannot be declared again", place: place,
      notes: [Note("inherited from here", at: inherited)],
      help: [
        "to change it write <change \(attributes)> in 'extends'; to have another one give it another id"
      ])
  }

  static func inheritedScale(_ id: Identifier, of base: Identifier, at place: Place) -> Finding {
    Finding(
      rule: LinkRule.fixedByInheritance.id, severity: .error,
      message: "scale '\(id)' is inherited from '\(base)' and cannot be changed", place: place,
      help: [
        "levels must mean the same in both: use the scale as it is, or declare one with another id"
      ])
  }

  static func inheritedCurrency(
    _ currency: CurrencyCode, of base: Identifier, at place: Place
  ) -> Finding {
    Finding(
      rule: LinkRule.fixedByInheritance.id, severity: .error,
      message: "the currency \(currency) is inherited from '\(base)' and cannot be changed",
      place: place,
      help: [
        "an amount in another currency is another amount: remove the part and add one of your own"
      ])
  }

  static func removedButUsed(
    _ subject: String, _ uses: [UsesOfRemoved.Use], at place: Place,
    adding edit: ([String]) -> Finding.Edit
  ) -> Finding {
    let shown = uses.prefix(5).map { Note("\($0.user) refers to it", at: $0.place) }
    let more = uses.count > 5 ? [Note("and \(uses.count - 5) more")] : []
    var moves: [ExtensionSubject] = []
    for use in uses {
      if let move = use.move, !moves.contains(move) { moves.append(move) }
    }
    let removals = moves.map { "<remove \($0.attributes)/>" }
    return Finding(
      rule: LinkRule.removedButUsed.id, severity: .error,
      message: "\(subject) is removed but still used", place: place, notes: shown + more,
      help: ["remove or change what refers to it as well, or keep it"],
      fixes: moves.count == uses.count
        ? [Fix(title: "remove these moves as well", edits: [edit(removals)])] : [])
  }
}
