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
  fileprivate func obstacleSections(_ answer: RouteAnswer) -> [Sheet.Section] {
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
          "Without one of these there is a route",
          .points(
            obstacle.constraints.map {
              "\(option($0.constraint, of: answer.question)): then \(Counted($0.moves, "move"))"
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
