import CoequalModel
import CoequalParity
import CoequalProgression

extension DiffPeople {
  /// The parts of a sheet about people.
  func sections(showsPay: Bool) -> [Sheet.Section] {
    var sections: [Sheet.Section] = []
    switch ownRoles {
    case .untold(let reason): sections.append(.init("Who meets their own role", .text(reason)))
    case .told(let change): sections += self.sections(change)
    }
    switch targets {
    case .untold(let reason): sections.append(.init("Targets of plans", .text(reason)))
    case .told(let targets): sections += self.sections(targets)
    }
    switch ranges {
    case .untold(let reason): sections.append(.init("What pay ranges cost", .text(reason)))
    case .told(let change): sections += self.sections(change, showsPay: showsPay)
    }
    if !declared.isEmpty { sections.append(.init("Declared", .points(declared))) }
    return sections
  }

  // MARK: - Own roles

  private func sections(_ change: OwnRoleChange) -> [Sheet.Section] {
    var fields = [
      Sheet.Field("met it before, not now", Self.range(change.losing)),
      Sheet.Field("meet it now, not before", Self.range(change.gaining)),
      Sheet.Field("in a role that is gone", "\(change.gone.count)"),
      Sheet.Field("in a role that is new", "\(change.inNewRoles)"),
      Sheet.Field("without a rating", "\(change.unrated)"),
      Sheet.Field("without a known role", "\(change.withoutRole)"),
    ]
    fields.removeAll { $0.value == "0" && !$0.name.contains("before") }
    var sections = [
      Sheet.Section("Who meets their own role", .fields(fields)),
      Sheet.Section(nil, .table(states(change))),
    ]
    guard showsIDs else {
      sections.append(
        .init(
          nil,
          .text(
            "These numbers are exact, and a small one can tell of a person to whoever knows who holds the "
              + "role: pass them on to nobody who may not see ratings. Ids are shown with --ids.")))
      return sections
    }
    if !change.moved.isEmpty { sections.append(.init(nil, .table(people(change.moved)))) }
    if !change.gone.isEmpty {
      sections.append(
        .init(
          "In a role that is gone",
          .points(change.gone.map { "'\($0.id)': \($0.role.lexical)" })))
    }
    return sections
  }

  /// How many stood so before and stand so now.
  private func states(_ change: OwnRoleChange) -> Sheet.Table {
    Sheet.Table(
      columns: [Sheet.Column("before", "Before")]
        + RoleFit.State.allCases.map {
          Sheet.Column("now-\($0.rawValue)", "Now: \($0.words)", isNumber: true)
        },
      rows: RoleFit.State.allCases.map { before in
        [before.words] + RoleFit.State.allCases.map { "\(change.count(from: before, to: $0))" }
      }, hasRowHeaders: true)
  }

  private func people(_ people: [OwnRoleChange.Person]) -> Sheet.Table {
    Sheet.Table(
      columns: [
        Sheet.Column("person", "Person"), Sheet.Column("role", "Role"),
        Sheet.Column("before", "Before: at best, at worst"),
        Sheet.Column("now", "Now: at best, at worst"),
      ],
      rows: people.map {
        [$0.id, $0.role.lexical, Self.ends($0.before), Self.ends($0.after)]
      }, hasRowHeaders: true)
  }

  private static func ends(_ fit: RoleFit) -> String {
    let (best, worst) = (ReadinessWords.one(fit.best), ReadinessWords.one(fit.worst))
    return best == worst ? best : "\(best); \(worst)"
  }

  /// A number, or at least and at most where something is not known.
  static func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }

  // MARK: - Plans

  private func sections(_ targets: PlanTargets) -> [Sheet.Section] {
    let moved = targets.moved
    var fields = [
      Sheet.Field("plans", "\(targets.plans.count)"),
      Sheet.Field("of which the target moved", "\(moved.count)"),
    ]
    for kind in PlanTargetChange.Event.Kind.allCases where targets.count(kind) > 0 {
      fields.append(.init(kind.title, "\(targets.count(kind))"))
    }
    if targets.strange > 0 {
      fields.append(.init("whose target neither side has", "\(targets.strange)"))
    }
    var sections = [Sheet.Section("Targets of plans", .fields(fields))]
    if showsIDs, !moved.isEmpty {
      let table = Sheet.Table(
        columns: [
          Sheet.Column("plan", "Plan"), Sheet.Column("person", "Person"),
          Sheet.Column("target", "Target"), Sheet.Column("moved", "What moved it"),
        ],
        rows: moved.map { change in
          [
            change.file, change.plan.person, "\(change.plan.framework)/\(change.plan.role)",
            change.events.map(\.words).joined(separator: "; "),
          ]
        }, hasRowHeaders: true)
      sections.append(.init(nil, .table(table)))
    }
    return sections
  }

  // MARK: - Ranges

  private func sections(_ change: DisclosedRangeChange, showsPay: Bool) -> [Sheet.Section] {
    let amounts = Amounts(currency: change.currency, showsPay: showsPay)
    func count(_ value: Int?) -> String { value.map { "\($0)" } ?? "suppressed" }
    var table = Sheet.Table(
      columns: [
        Sheet.Column("what", ""), Sheet.Column("before", "Before", isNumber: true),
        Sheet.Column("now", "Now", isNumber: true),
      ],
      rows: [
        [
          "people below their minimum", count(change.belowBefore?.count),
          count(change.belowNow?.count),
        ]
      ], hasRowHeaders: true)
    if showsPay {
      table.rows.append([
        "to bring them to it, a year", amounts.cost(change.belowBefore),
        amounts.cost(change.belowNow),
      ])
    }
    table.rows.append([
      "people above their maximum", count(change.aboveBefore), count(change.aboveNow),
    ])
    table.rows.append([
      "people without a range", "\(change.withoutRangeBefore)", "\(change.withoutRangeNow)",
    ])
    var points = [
      "\(Counted(change.people, "person", "people")), of whom \(change.unknownPay) have unknown base pay "
        + "and are in no other number",
      "newly below their minimum: \(count(change.newlyBelow))",
      "newly above their maximum: \(count(change.newlyAbove))",
    ]
    if showsPay, let added = change.addedCost {
      points.append("the change costs \(amounts.amount(added, isSigned: true)) a year")
    }
    if let hours = change.belowNow?.withoutHours, hours > 0 {
      points.append(
        "\(Counted(hours, "person", "people")) below their minimum with unknown hours: what they cost is "
          + "not known and not in it")
    }
    points.append(Self.costConvention)
    if !showsPay { points.append("What it costs is shown with --pay.") }
    if change.rule.minimumCount > 1 {
      points.append(
        "groups below \(change.rule.minimumCount) are suppressed, and with them what would tell "
          + "of them")
    }
    var sections = [
      Sheet.Section("What pay ranges cost", .table(table)), Sheet.Section(nil, .points(points)),
    ]
    if !change.parts.isEmpty {
      sections.append(.init("Below their minimum now, by grade", .table(parts(change, amounts))))
    }
    if !conventions.isEmpty {
      sections.append(.init("Conventions", .fields(Sheet.conventions(conventions))))
    }
    return sections
  }

  private func parts(_ change: DisclosedRangeChange, _ amounts: Amounts) -> Sheet.Table {
    var table = Sheet.Table(
      columns: [
        Sheet.Column("grades", "Grade"), Sheet.Column("people", "People", isNumber: true),
      ], hasRowHeaders: true)
    if amounts.showsPay {
      table.columns.append(Sheet.Column("cost", "Cost a year", isNumber: true))
    }
    for part in change.parts {
      table.rows.append(
        [
          part.grades.map { $0 ?? "not known" }.joined(separator: ", "), "\(part.below.count)",
        ] + (amounts.showsPay ? [amounts.cost(part.below)] : []))
    }
    return table
  }

  /// Amounts in words.
  private struct Amounts {
    let currency: String?
    let showsPay: Bool

    func cost(_ below: RangeChange.Below?) -> String {
      guard let below else { return "suppressed" }
      return amount(below.cost.sum)
    }

    func amount(_ value: Double, isSigned: Bool = false) -> String {
      FixedNumber.text(value, digits: 0, plus: isSigned ? "+" : "")
        + (currency.map { " \($0)" } ?? "")
    }
  }
}
