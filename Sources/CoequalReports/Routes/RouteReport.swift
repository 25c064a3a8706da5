import CoequalModel
package import CoequalProgression
import CoequalRegistry

/// Routes with what is needed to speak of them: the report that text, Markdown, JSON and drawings show.
package struct RouteReport: Sendable {
  package let graph: RoleGraph
  /// One answer, or two to be shown beside each other.
  package let answers: [RouteAnswer]
  /// Whether pay ranges are shown; they are pay, and left out unless somebody asks.
  package let showsPay: Bool
  /// The person whose routes they are; `nil` for routes of whoever meets the roles.
  package let person: Person?

  /// A person whose routes are shown.
  package struct Person: Sendable {
    /// The id; `nil` unless somebody asks for it.
    package let id: String?
    /// What is declared of how ratings become levels.
    package let people: AssessedPeople

    package init(id: String?, among people: AssessedPeople) {
      self.id = id
      self.people = people
    }
  }

  package init(
    graph: RoleGraph, answers: [RouteAnswer], showsPay: Bool, person: Person? = nil
  ) {
    self.graph = graph
    self.answers = answers
    self.showsPay = showsPay
    self.person = person
  }

  /// The framework that routes begin in.
  var linked: LinkedFramework {
    graph.place(of: answers.first?.question.from ?? 0).framework
  }

  // MARK: - Words

  func title(_ role: Int) -> String { graph.role(role).label }

  func titles(_ roles: [Int]) -> String { roles.map(title).joined(separator: ", ") }

  /// The id of a role, after its framework's where roles of several are spoken of.
  func name(_ role: Int) -> String { graph.role(role).id.lexical }

  func grade(_ role: Int) -> String {
    graph.place(of: role).framework.gradeTitle(graph.role(role).grade)
  }

  /// The pay ranges of a role's grade.
  func ranges(_ role: Int) -> [Sheet.Field] {
    let place = graph.place(of: role)
    return RoleCard(number: place.number, linked: place.framework).ranges
  }

  func rangeWords(_ role: Int) -> String {
    ranges(role).map { field in
      field.name == "range"
        ? field.value : "\(field.name.dropFirst("range, ".count)): \(field.value)"
    }.joined(separator: "; ")
  }

  /// Whether people report to a role.
  func reports(_ role: Int) -> String {
    switch graph.role(role).reports(on: graph.track(of: role).kind) {
    case .none: "none"
    case .some: graph.role(role).scope?.reports.map { "\($0)" } ?? "some"
    case .unsaid: "not said"
    }
  }

  func kinds(_ edge: Int) -> String {
    graph.moves(edge).map(\.kind.rawValue).joined(separator: " or ")
  }

  /// The months that something takes, as far as they are known: at best and at worst.
  func months(_ effort: MoveEffort, best: MoveEffort) -> String {
    let (least, most) = (Self.number(best.time.months), Self.number(effort.time.months))
    if effort.untimed == 0 { return least == most ? most : "\(least) to \(most)" }
    return best.time == .zero ? "not known" : "at least \(least)"
  }

  func months(_ route: Route) -> String { months(route.effort, best: route.best) }

  func months(_ gap: MoveGap) -> String { months(gap.effort, best: gap.best) }

  /// The levels that are missing, at best and at worst.
  func levels(_ effort: MoveEffort, best: MoveEffort) -> String {
    let (least, most) = (min(effort.levels, best.levels), max(effort.levels, best.levels))
    return least == most ? "\(most)" : "\(least) to \(most)"
  }

  func levels(_ route: Route) -> String { levels(route.effort, best: route.best) }

  func levels(_ gap: MoveGap) -> String { levels(gap.effort, best: gap.best) }

  /// A number of months with at most one digit after the point.
  static func number(_ months: Double) -> String {
    let text = FixedNumber.text(months, digits: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// What is missing, competency by competency.
  func missing(_ gap: MoveGap, in linked: LinkedFramework) -> [String] {
    gap.missing.map { missing in
      let title = linked.competency(missing.competency).title
      let asked = level(missing.to, of: missing.competency, in: linked)
      func name(_ place: Int) -> String {
        self.level(place, of: missing.competency, in: linked)
      }
      return switch missing.from {
      case nil: "\(title): \(asked), not asked by the role before"
      case .rated(let held): "\(title): \(asked), before \(name(held))"
      case .contested(let range):
        "\(title): \(asked), before \(name(range.lowerBound)) to \(name(range.upperBound))"
      case .stale(let last): "\(title): \(asked), last \(name(last)), and stale"
      case .unknown: "\(title): \(asked), not rated"
      }
    }
      + (gap.unresolved > 0
        ? ["\(Counted(gap.unresolved, "requirement")) that the framework does not define"] : [])
  }

  func level(_ level: Int, of competency: Int, in linked: LinkedFramework) -> String {
    let scale = Int(linked.competencyPlaces[competency].scale)
    guard linked.framework.scales.indices.contains(scale),
      linked.framework.scales[scale].levels.indices.contains(level)
    else { return "?" }
    let level = linked.framework.scales[scale].levels[level]
    return level.title ?? level.id.lexical
  }

  /// A list of roles that does not get longer than a few lines.
  func some(_ roles: [Int]) -> String {
    let most = 6
    guard roles.count > most else { return titles(roles) }
    return titles(Array(roles.prefix(most - 1))) + " and \(roles.count - most + 1) more"
  }

  /// What orders the routes.
  func words(of order: RouteOrder) -> String {
    let words =
      switch order {
      case .months: "the shortest first"
      case .gap: "those first that ask for the fewest levels"
      case .moves: "those first that have the fewest moves"
      }
    return person == nil ? words : "\(words), with what is unknown at its worst"
  }

  /// Whose routes they are, where they are those of a person.
  var ending: String { person.map { " for \($0.id.map { "'\($0)'" } ?? "a person")" } ?? "" }

  /// What reports about a person end with.
  var closing: [Sheet.Section] {
    person.map { Sheet.closing($0.people, $0.id) } ?? []
  }

  /// How competencies grow, which the months depend on.
  var growth: String {
    switch graph.growth.atOnce {
    case 1: "one competency grows after the other"
    case let count?: "\(count) competencies grow at once"
    case nil: "all competencies grow at once"
    }
  }

  /// The option that a constraint is.
  func option(_ constraint: RouteConstraint, of question: RouteQuestion) -> String {
    switch constraint {
    case .withoutReports: return "--without-reports"
    case .avoid(let role): return "--avoid \(name(role))"
    case .mostMoves: return "--max-moves \(question.constraints.mostMoves ?? 0)"
    case .deprecated: return "--deprecated"
    case .stayOn:
      return switch question.constraints.track {
      case .track(let id): "--stay-on \(id)"
      case .kind(let kind): "--stay-on \(kind.rawValue)"
      case nil: "--stay-on"
      }
    }
  }
}
