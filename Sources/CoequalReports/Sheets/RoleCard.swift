import CoequalModel
import CoequalRegistry

/// What a card or a comparison says of a role, part by part.
struct RoleCard {
  let number: Int
  let linked: LinkedFramework
  let role: Role

  init(number: Int, linked: LinkedFramework) {
    self.number = number
    self.linked = linked
    role = linked.role(number)
  }

  var track: Track { linked.track(ofRole: number) }

  /// Track, grade, scope and what is known of coming and going.
  var place: [Sheet.Field] {
    var fields = [
      Sheet.Field("track", "\(track.title) (\(track.kind.rawValue))"),
      Sheet.Field("grade", linked.gradeTitle(role.grade)),
    ]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { fields.append(Sheet.Field(name, value)) }
    }
    add("status", role.status?.rawValue)
    add("scope", role.scope?.words)
    add("entry", role.isEntry ? "people are hired into it" : nil)
    add(
      "selection",
      role.selection.map { $0.process.meaning + ($0.summary.map { ". \($0)" } ?? "") })
    add(
      "typical stay",
      role.tenure.map { "\($0.typical)" + ($0.minimum.map { ", at least \($0)" } ?? "") })
    add(
      "deprecated",
      role.deprecation.map { deprecation in
        "since \(deprecation.since)"
          + (deprecation.successor.map { ", use '\($0)'" } ?? "")
          + (deprecation.reason.map { ": \($0)" } ?? "")
      })
    return fields
  }

  /// The shares of a mandate as bars of twenty parts.
  static func bars(_ mandate: Mandate) -> [Sheet.Field] {
    [("lead", mandate.lead), ("coordinate", mandate.coordinate), ("execute", mandate.execute)]
      .map { name, share in
        let parts = Int((share.tenThousandths + 25_000) / 50_000)
        let bar = String(repeating: "█", count: parts) + String(repeating: "·", count: 20 - parts)
        return Sheet.Field(name, "\(bar) \(share)")
      }
  }

  // MARK: - Requirements

  /// Each requirement with its level and what that looks like.
  var requirements: Sheet.Table {
    var table = Sheet.Table(columns: [
      Sheet.Column("competency", "Competency"), Sheet.Column("level", "Level"),
      Sheet.Column("kind", "Kind"), Sheet.Column("behaviours", "What it looks like"),
    ])
    var index = 0
    add(role.requirements, kind: "required", &index, to: &table)
    return table
  }

  private func add(
    _ items: [Requirement], kind: String, _ index: inout Int, to table: inout Sheet.Table
  ) {
    for item in items {
      switch item {
      case .competency(let requirement):
        let linkedRequirement = linked.requirements(ofRole: number)[
          linked.requirements(ofRole: number).startIndex + index]
        index += 1
        let weight = requirement.weight == .one ? "" : ", weight \(requirement.weight)"
        table.rows.append([
          title(of: linkedRequirement) ?? requirement.competency.lexical,
          linkedRequirement.level < 0
            ? requirement.level.lexical : linked.levelTitle(linkedRequirement),
          (requirement.isOptional ? "optional" : kind) + weight,
          behaviours(linkedRequirement, requirement.level),
        ])
      case .choice(let choice):
        let name = choice.title.map { " (\($0))" } ?? ""
        add(
          choice.alternatives,
          kind: "\(choice.atLeast) of \(choice.alternatives.count)\(name)", &index, to: &table)
      }
    }
  }

  private func title(of requirement: LinkedRequirement) -> String? {
    requirement.competency < 0
      ? nil : linked.competency(Int(requirement.competency)).title
  }

  private func behaviours(_ requirement: LinkedRequirement, _ level: Identifier) -> String {
    guard requirement.competency >= 0 else { return "" }
    return linked.competency(Int(requirement.competency)).expectations
      .filter { $0.level == level && ($0.track == nil || $0.track == track.id) }
      .map(\.text).joined(separator: "; ")
  }

  /// Required levels by competency, for comparing roles.
  var levels: [(competency: Int, title: String, level: String)] {
    linked.requirements(ofRole: number).compactMap { requirement in
      guard requirement.competency >= 0 else { return nil }
      let suffix =
        requirement.isAlternative ? " (choice)" : requirement.isOptional ? " (optional)" : ""
      return (
        Int(requirement.competency), title(of: requirement) ?? "",
        linked.levelTitle(requirement) + suffix
      )
    }
  }

  // MARK: - Value of the work

  /// The levels on the factors of job evaluation.
  var evaluation: Sheet.Table {
    var table = Sheet.Table(columns: [
      Sheet.Column("factor", "Factor"), Sheet.Column("level", "Level", isNumber: true),
      Sheet.Column("because", "Because"),
    ])
    for value in role.evaluation {
      let factor = linked.structure.flatMap { structure in
        structure.factors[value.factor].flatMap { structure.structure.jobEvaluation?.factors[$0] }
      }
      table.rows.append([factor?.title ?? value.factor.lexical, value.level.lexical, value.reason])
    }
    return table
  }

  /// The points, and the category of workers of each employer.
  var valueSummary: [Sheet.Field] {
    guard let structure = linked.structure, let points = structure.points(of: role) else {
      return []
    }
    let categories = structure.structure.categorySchemes.map { scheme in
      let category = scheme.category(of: points.roundedToWhole)
      return Sheet.Field(
        "category" + (scheme.employer.map { " of \($0)" } ?? ""),
        category.map { $0.title ?? $0.id.lexical } ?? "none")
    }
    return [Sheet.Field("points", points.lexical)] + categories
  }

  // MARK: - Moves and forums

  func forumTitle(_ id: Identifier) -> String {
    linked.forums[id].flatMap { linked.framework.forums[$0].title } ?? id.lexical
  }

  /// The moves on one side of the role, with their conditions.
  func moves(
    _ mine: KeyPath<Move, Identifier>, other: KeyPath<Move, Identifier>
  ) -> [String] {
    linked.framework.moves.filter { $0[keyPath: mine] == role.id }.map { move in
      let id = move[keyPath: other]
      let title = linked.roles[id].map { linked.role($0).title } ?? id.lexical
      let conditions = move.conditions.map(\.text).joined(separator: "; ")
      return "\(title) (\(move.kind.rawValue))" + (conditions.isEmpty ? "" : ": \(conditions)")
    }
  }

  // MARK: - Pay

  /// The pay ranges of the grade and the parts of the package.
  var pay: [Sheet.Field] {
    ranges + (role.package?.fields ?? [])
  }

  /// The ranges that apply to the role, zone by zone and employer by employer.
  var ranges: [Sheet.Field] {
    guard let structure = linked.structure?.structure, let table = structure.payRanges else {
      return []
    }
    var seen: Set<PayRange> = []
    let zones = [nil] + structure.zones.map { Optional($0.id) }
    let employers = [nil] + structure.employers.map { Optional($0.id) }
    return zones.flatMap { zone in
      employers.flatMap { employer -> [Sheet.Field] in
        let audience = PayAudience(
          grade: role.grade, family: linked.framework.family, track: track.kind, zone: zone,
          employer: employer)
        switch table.range(for: audience) {
        case .none: return []
        case .one(let range): return seen.insert(range).inserted ? [table.field(range)] : []
        case .tie(let ranges): return ranges.filter { seen.insert($0).inserted }.map(table.field)
        }
      }
    }
  }
}

extension PayRangeTable {
  fileprivate func field(_ range: PayRange) -> Sheet.Field {
    let whom = [
      range.zone.map { "zone \($0)" }, range.employer.map { "employer \($0)" },
      range.family.map { "family \($0)" }, range.track.map { "track \($0.rawValue)" },
    ].compactMap(\.self).joined(separator: ", ")
    return Sheet.Field(
      whom.isEmpty ? "range" : "range, \(whom)",
      "\(range.minimum) – \(range.midpoint) – \(range.maximum) \(range.currency) per "
        + period.rawValue)
  }
}

extension Package {
  fileprivate var fields: [Sheet.Field] {
    var fields: [Sheet.Field] = []
    func add(_ name: String, _ value: String?) {
      if let value { fields.append(Sheet.Field(name, value)) }
    }
    add("bonus", bonus.map { "\($0.target) of \($0.basis.meaning) at target" })
    add("equity", equity.map { "\($0.grant) \($0.currency), earned over \($0.vesting)" })
    for allowance in allowances {
      add(
        allowance.id.lexical,
        "\(allowance.amount) \(allowance.currency) per \(allowance.period.rawValue)")
    }
    add("pension", pension.map { "\($0.employer) of \($0.basis.meaning) from the employer" })
    add("leave", leave.map { "\($0.days) days a year" })
    for benefit in benefits { add(benefit.id.lexical, benefit.text) }
    add("notice", notice.map(\.lexical))
    return fields
  }
}
