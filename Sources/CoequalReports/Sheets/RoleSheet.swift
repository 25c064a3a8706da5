import CoequalModel
package import CoequalRegistry

extension Sheet {
  /// A role as a card.
  ///
  /// - Parameter showsPay: Whether the pay range and package are shown; they are pay, and left out
  ///   unless somebody asks.
  package static func role(_ number: Int, of linked: LinkedFramework, showsPay: Bool) -> Sheet {
    let card = RoleCard(number: number, linked: linked)
    let role = card.role
    let sections: [Section?] = [
      role.purpose.map { Section("Purpose", .text($0)) },
      Section("Place", .fields(card.place)),
      role.mandate.map { Section("Mandate", .fields(RoleCard.bars($0))) },
      list("Outcomes", role.outcomes.map(\.text)),
      list("Measures", role.measures.map(\.text)),
      list(
        "Check-ins", role.checkIns.map { $0.text + ($0.interval.map { ", every \($0)" } ?? "") }),
      list("Accountabilities", role.accountabilities.map { "\($0.text) (\($0.kind.rawValue))" }),
      table("Requirements", card.requirements),
      table("Value of the work", card.evaluation),
      card.valueSummary.isEmpty ? nil : Section(nil, .fields(card.valueSummary)),
      list("Decides", role.decisions.map { $0.subject + ($0.limit.map { ", \($0)" } ?? "") }),
      list("Seats", role.seats.map { "\(card.forumTitle($0.forum)): \($0.voice.meaning)" }),
      list("Comes from", card.moves(\.to, other: \.from)),
      list("Leads to", card.moves(\.from, other: \.to)),
      showsPay ? Section("Pay", .fields(card.pay)) : nil,
    ]
    return Sheet(
      role.label,
      subtitle: "\(linked.framework.id)/\(role.id)" + (role.code.map { ", \($0)" } ?? ""),
      sections: sections.compactMap(\.self))
  }

  private static func list(_ title: String, _ points: [String]) -> Section? {
    points.isEmpty ? nil : Section(title, .points(points))
  }

  private static func table(_ title: String, _ table: Table) -> Section? {
    table.rows.isEmpty ? nil : Section(title, .table(table))
  }
}
