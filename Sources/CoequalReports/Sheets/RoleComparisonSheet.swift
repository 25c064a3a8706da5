import CoequalModel
package import CoequalRegistry

/// A role and the framework it belongs to.
package struct RoleReference: Sendable {
  package let linked: LinkedFramework
  package let number: Int

  package init(linked: LinkedFramework, number: Int) {
    self.linked = linked
    self.number = number
  }
}

extension Sheet {
  /// Two roles side by side; what differs is marked by `≠`.
  ///
  /// - Parameter showsPay: Whether pay ranges and packages are compared as well.
  package static func comparison(
    _ first: RoleReference, _ second: RoleReference, showsPay: Bool
  ) -> Sheet {
    let cards = (
      RoleCard(number: first.number, linked: first.linked),
      RoleCard(number: second.number, linked: second.linked)
    )
    var rows: [[String]] = []
    func add(_ name: String, _ one: String?, _ other: String?) {
      let values = (one ?? "–", other ?? "–")
      if values.0 == "–", values.1 == "–" { return }
      rows.append([values.0 == values.1 ? "" : "≠", name, values.0, values.1])
    }
    func both(_ name: String, _ value: (RoleCard) -> String?) {
      add(name, value(cards.0), value(cards.1))
    }
    both("track") { "\($0.track.title) (\($0.track.kind.rawValue))" }
    both("grade") { $0.linked.gradeTitle($0.role.grade) }
    both("purpose", \.role.purpose)
    both("scope", \.role.scope?.words)
    both("mandate") { card in
      card.role.mandate.map {
        "lead \($0.lead), coordinate \($0.coordinate), execute \($0.execute)"
      }
    }
    for row in levelRows(cards.0, cards.1) { add(row.title, row.levels.0, row.levels.1) }
    for name in names(of: cards.0.valueSummary, cards.1.valueSummary) {
      both(name) { card in card.valueSummary.first { $0.name == name }?.value }
    }
    both("decides") { joined($0.role.decisions.map(\.subject)) }
    both("seats") { card in
      joined(card.role.seats.map { "\(card.forumTitle($0.forum)) (\($0.voice.rawValue))" })
    }
    both("selection", \.role.selection?.process.meaning)
    both("typical stay", \.role.tenure?.typical.lexical)
    if showsPay {
      for name in names(of: cards.0.pay, cards.1.pay) {
        both(name) { card in card.pay.first { $0.name == name }?.value }
      }
    }
    return Sheet(
      "\(cards.0.role.title) and \(cards.1.role.title)",
      subtitle: "\(first.linked.framework.id)/\(cards.0.role.id), "
        + "\(second.linked.framework.id)/\(cards.1.role.id)",
      sections: [
        Section(
          nil,
          .table(
            Table(
              columns: [
                Column("differs", ""), Column("field", ""),
                Column("first", cards.0.role.title), Column("second", cards.1.role.title),
              ], rows: rows)))
      ])
  }

  /// The competencies of either role by title, with the level that each asks for.
  private static func levelRows(
    _ first: RoleCard, _ second: RoleCard
  ) -> [(title: String, levels: (String?, String?))] {
    var titles: [String] = []
    for level in first.levels + second.levels where !titles.contains(level.title) {
      titles.append(level.title)
    }
    return titles.map { title in
      (
        title,
        (
          first.levels.first { $0.title == title }?.level,
          second.levels.first { $0.title == title }?.level
        )
      )
    }
  }

  private static func names(of first: [Field], _ second: [Field]) -> [String] {
    var names: [String] = []
    for field in first + second where !names.contains(field.name) {
      names.append(field.name)
    }
    return names
  }

  private static func joined(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
