import CoequalModel
import CoequalProgression
import CoequalRegistry

/// The published JSON of routes, version 1.
///
/// Its schema is `Frameworks/schema/routes-1.schema.json`. What is not known is left out.
package struct RouteDocumentV1: Encodable {
  let format = "coequal-routes"
  let version = 1
  let framework, frameworkVersion, order: String
  /// How many competencies grow at the same time; left out where all do.
  let atOnce: Int?
  /// Left out for routes of whoever meets the roles.
  let person: PersonV1?
  let answers: [AnswerV1]

  struct AnswerV1: Encodable {
    let from, to: String
    let routes: [RouteV1]
    let obstacle: ObstacleV1?
  }

  struct PersonV1: Encodable {
    /// Only where somebody asks for it.
    let id: String?
    let declared: [String]
  }

  struct RouteV1: Encodable {
    let effort: EffortV1
    let best: EffortV1?
    let steps: [StepV1]
  }

  struct EffortV1: Encodable {
    let levels, levelsWithoutTime: Int
    let months: Double?

    init(_ effort: MoveEffort) {
      levels = effort.levels
      levelsWithoutTime = effort.untimed
      months = effort.months
    }
  }

  struct StepV1: Encodable {
    let from, to, grade: String
    let kinds: [String]
    let effort: EffortV1
    let best: EffortV1?
    let missing: [MissingV1]
    let conditions: [ConditionV1]
    let reachable: Int
    let closed, opened: [String]
    let ranges: [RangeV1]?
  }

  struct MissingV1: Encodable {
    let competency, to: String
    let from, upTo: String?
    let levels: Int
  }

  struct ConditionV1: Encodable {
    let kind, text: String
  }

  struct RangeV1: Encodable {
    let name, value: String
  }

  struct ObstacleV1: Encodable {
    let crossesFrameworks: Bool
    let constraints: [ConstraintV1]
    let moves: [MissingMoveV1]
  }

  struct ConstraintV1: Encodable {
    let constraint: String
    let moves: Int
  }

  struct MissingMoveV1: Encodable {
    let from, to: String
    let effort: EffortV1
    let best: EffortV1?
    let missing: [MissingV1]
    let moves: Int
  }

  /// Routes as JSON, with a line break at the end.
  package static func json(_ report: RouteReport) throws -> String {
    let framework = report.linked.framework
    return try JSONText.encode(
      RouteDocumentV1(
        framework: framework.id.lexical, frameworkVersion: framework.version.lexical,
        order: report.answers.first?.question.order.rawValue ?? "",
        atOnce: report.graph.growth.atOnce,
        person: report.person.map { .init(id: $0.id, declared: $0.people.declared) },
        answers: report.answers.map(report.answer)))
  }
}

extension RouteReport {
  fileprivate func answer(_ answer: RouteAnswer) -> RouteDocumentV1.AnswerV1 {
    .init(
      from: name(answer.question.from), to: name(answer.question.to),
      routes: answer.routes.map { route in
        .init(
          effort: .init(route.effort), best: best(route.best), steps: route.steps.map(step))
      }, obstacle: answer.obstacle.map { obstacle($0, answer.question) })
  }

  /// Of a role nothing is unknown, so that there is no other case.
  private func best(_ effort: MoveEffort) -> RouteDocumentV1.EffortV1? {
    person == nil ? nil : .init(effort)
  }

  private func step(_ step: RouteStep) -> RouteDocumentV1.StepV1 {
    let moves = graph.moves(step.edge)
    return .init(
      from: name(step.from), to: name(step.to), grade: graph.role(step.to).grade.lexical,
      kinds: moves.map(\.kind.rawValue), effort: .init(step.gap.effort),
      best: best(step.gap.best),
      missing: missingLevels(step.gap, to: step.to),
      conditions: moves.flatMap(\.conditions).map { .init(kind: $0.kind.rawValue, text: $0.text) },
      reachable: step.reachable, closed: step.closed.map(name), opened: step.opened.map(name),
      ranges: showsPay ? ranges(step.to).map { .init(name: $0.name, value: $0.value) } : nil)
  }

  private func missingLevels(_ gap: MoveGap, to role: Int) -> [RouteDocumentV1.MissingV1] {
    let linked = graph.place(of: role).framework
    func id(_ level: Int, _ competency: Int) -> String {
      let scale = linked.framework.scales[Int(linked.competencyPlaces[competency].scale)]
      return scale.levels[level].id.lexical
    }
    return gap.missing.map { missing in
      var from, upTo: String?
      switch missing.from {
      case .rated(let level): from = id(level, missing.competency)
      case .contested(let range):
        from = id(range.lowerBound, missing.competency)
        upTo = id(range.upperBound, missing.competency)
      case nil, .unknown, .stale: break
      }
      return .init(
        competency: linked.competency(missing.competency).id.lexical,
        to: id(missing.to, missing.competency), from: from, upTo: upTo, levels: missing.levels)
    }
  }

  private func obstacle(
    _ obstacle: RouteObstacle, _ question: RouteQuestion
  ) -> RouteDocumentV1.ObstacleV1 {
    .init(
      crossesFrameworks: obstacle.crossesFrameworks,
      constraints: obstacle.constraints.map {
        .init(constraint: option($0.constraint, of: question), moves: $0.moves)
      },
      moves: obstacle.moves.map { move in
        .init(
          from: name(move.from), to: name(move.to), effort: .init(move.gap.effort),
          best: best(move.gap.best),
          missing: missingLevels(move.gap, to: move.to), moves: move.moves)
      })
  }
}
