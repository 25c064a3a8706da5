import CoequalModel
import CoequalProgression
import CoequalRegistry

extension Sheet {
  /// Routes, step by step, or what stands in the way.
  package static func routes(_ report: RouteReport, to place: Int = 0) -> Sheet {
    let answer = report.answers[place]
    let question = answer.question
    let title =
      "From \(report.title(question.from)) to \(report.title(question.to))" + report.ending
    guard !answer.routes.isEmpty else {
      return Sheet(
        title, subtitle: "no route", sections: report.obstacleSections(answer) + report.closing)
    }
    var sections: [Section] = []
    if answer.routes.count > 1 {
      sections.append(Section("The routes", .table(report.overview(answer))))
    }
    for (number, route) in answer.routes.enumerated() {
      sections.append(
        Section(
          answer.routes.count > 1 ? "Route \(number + 1)" : nil, .table(report.steps(route))))
      let doors = report.doors(route)
      if !doors.isEmpty { sections.append(Section(nil, .points(doors))) }
    }
    sections += report.bounds(answer)
    return Sheet(
      title,
      subtitle: "\(report.linked.framework.id) \(report.linked.framework.version), "
        + "\(report.words(of: question.order)); \(report.growth)",
      sections: sections + report.closing)
  }
}

extension RouteReport {
  /// A row for each route.
  fileprivate func overview(_ answer: RouteAnswer) -> Sheet.Table {
    var table = Sheet.Table(
      columns: [
        Sheet.Column("route", "Route", isNumber: true),
        Sheet.Column("moves", "Moves", isNumber: true),
        Sheet.Column("months", "Months", isNumber: true),
        Sheet.Column("levels", "Levels", isNumber: true), Sheet.Column("through", "Through"),
      ], hasRowHeaders: true)
    for (number, route) in answer.routes.enumerated() {
      table.rows.append([
        "\(number + 1)", "\(route.steps.count)", months(route), levels(route),
        route.steps.count == 1 ? "directly" : titles(route.steps.dropLast().map(\.to)),
      ])
    }
    return table
  }

  /// A row for each step of a route.
  fileprivate func steps(_ route: Route) -> Sheet.Table {
    var table = Sheet.Table(
      columns: [
        Sheet.Column("step", "Step"), Sheet.Column("grade", "Grade"),
        Sheet.Column("months", "Months"),
        Sheet.Column(
          "asks",
          person == nil
            ? "Asks for, beyond the role before" : "Asks for, beyond what is there by then"),
        Sheet.Column("conditions", "Conditions"),
      ], hasRowHeaders: true)
    if showsPay { table.columns.insert(Sheet.Column("range", "Range"), at: 2) }
    for step in route.steps {
      let linked = graph.place(of: step.to).framework
      let asks = missing(step.gap, in: linked)
      var row = [
        "\(kinds(step.edge)) to \(title(step.to))", grade(step.to), months(step.gap),
        asks.isEmpty ? "nothing new" : asks.joined(separator: "; "),
        graph.moves(step.edge).flatMap(\.conditions).map(\.text).joined(separator: "; "),
      ]
      if showsPay { row.insert(rangeWords(step.to), at: 2) }
      table.rows.append(row)
    }
    return table
  }

  /// Says where something is counted more than once: a step asks for what the role before does not, and
  /// an earlier one may have.
  func bounds(_ answer: RouteAnswer) -> [Sheet.Section] {
    let again = Set(answer.routes.flatMap(countedAgain)).sorted()
    guard !again.isEmpty,
      let framework = answer.routes.first?.steps.first.map({
        graph.place(of: $0.from).framework
      })
    else { return [] }
    let names = again.map { framework.competency($0).title }.joined(separator: ", ")
    return [
      Sheet.Section(
        nil,
        .text(
          "Months and levels are the most that it takes. An earlier role asks as well for what counts "
            + "again in a later step: \(names)."))
    ]
  }

  /// The competencies that a step asks for anew, or from a lower level, though an earlier role asks for
  /// them.
  private func countedAgain(_ route: Route) -> [Int] {
    var highest: [Int: Int] = [:]
    var again: [Int] = []
    for step in route.steps {
      for missing in step.gap.missing {
        let held: Int
        switch missing.from {
        case nil: held = -1
        case .rated(let level): held = level
        case .contested, .stale, .unknown: continue
        }
        if let level = highest[missing.competency], level > held {
          again.append(missing.competency)
        }
      }
      let left = graph.place(of: step.from)
      for requirement in left.framework.requirements(ofRole: left.number)
      where !requirement.isOptional && requirement.competency >= 0 {
        let competency = Int(requirement.competency)
        highest[competency] = max(highest[competency] ?? -1, Int(requirement.level))
      }
    }
    return again
  }

  /// What the steps of a route close and open, where they do.
  fileprivate func doors(_ route: Route) -> [String] {
    route.steps.compactMap { step in
      let closed = step.closed.filter { $0 != step.from }
      let parts = [
        closed.isEmpty ? nil : "closes \(some(closed))",
        step.closed.count > closed.count ? "no move leads back to \(title(step.from))" : nil,
        step.opened.isEmpty ? nil : "opens \(some(step.opened))",
      ].compactMap(\.self)
      return parts.isEmpty ? nil : "\(title(step.to)): \(parts.joined(separator: "; "))"
    }
  }

  /// What stands between two roles.
  func obstacleSections(_ answer: RouteAnswer) -> [Sheet.Section] {
    guard let obstacle = answer.obstacle else { return [] }
    if obstacle.crossesFrameworks {
      return [
        Sheet.Section(
          nil,
          .text("The roles are of different frameworks, and moves stay within one framework."))
      ]
    }
    var sections: [Sheet.Section] = []
    if !obstacle.constraints.isEmpty {
      sections.append(
        Sheet.Section(
          "One of these opens a route",
          .points(
            obstacle.constraints.map {
              // It is the only option that opens more.
              ($0.constraint == .deprecated ? "with " : "without ")
                + "\(option($0.constraint, of: answer.question)): then \(Counted($0.moves, "move"))"
            })))
    }
    if !obstacle.moves.isEmpty {
      sections.append(
        Sheet.Section(
          "One of these moves, if the framework had it, would open a route",
          .table(missingMoves(obstacle))))
    }
    if sections.isEmpty {
      sections.append(
        Sheet.Section(nil, .text("No single move and no single constraint stands between them.")))
    }
    return sections
  }

  private func missingMoves(_ obstacle: RouteObstacle) -> Sheet.Table {
    var table = Sheet.Table(columns: [
      Sheet.Column("from", "From"), Sheet.Column("to", "To"),
      Sheet.Column("levels", "Levels", isNumber: true),
      Sheet.Column("months", "Months", isNumber: true), Sheet.Column("asks", "Would ask for"),
    ])
    for move in obstacle.moves {
      let asks = missing(move.gap, in: graph.place(of: move.to).framework)
      table.rows.append([
        title(move.from), title(move.to), levels(move.gap), months(move.gap),
        asks.isEmpty ? "nothing new" : asks.joined(separator: "; "),
      ])
    }
    return table
  }
}
