import CoequalModel
import CoequalProgression
import CoequalRegistry

extension Sheet {
  /// Two ends beside each other, each by its best route.
  ///
  /// - Parameter report: A report with two answers.
  package static func routesBeside(_ report: RouteReport) -> Sheet {
    let ends = report.answers.map(\.question.to)
    var table = Table(
      columns: [Column("field", "")]
        + zip(["first", "second"], ends).map { Column($0, report.title($1)) },
      hasRowHeaders: true)
    for (name, cells) in report.sideRows { table.rows.append([name] + cells) }
    return Sheet(
      "From \(report.title(report.answers[0].question.from)) to \(report.titles(ends))"
        + report.ending,
      subtitle: "the best route to each, "
        + "\(report.words(of: report.answers[0].question.order)); \(report.growth)",
      sections: [Section(nil, .table(table))] + report.obstacles + report.closing)
  }
}

extension RouteReport {
  /// For each end without a route, what stands between.
  fileprivate var obstacles: [Sheet.Section] {
    answers.filter(\.routes.isEmpty).flatMap { answer in
      let title = "No route to \(title(answer.question.to))"
      return obstacleSections(answer).map { section in
        Sheet.Section(section.title.map { "\(title): \($0)" } ?? title, section.content)
      }
    }
  }

  /// What is said of each end, row by row.
  fileprivate var sideRows: [(String, [String])] {
    let reaches = answers.map { Set(graph.reachable(from: $0.question.to)) }
    let start = answers.map { Set(graph.reachable(from: $0.question.from)) }
    var rows: [(String, [String])] = []
    func row(_ name: String, _ cell: (RouteAnswer) -> String) {
      rows.append((name, answers.map(cell)))
    }
    row("track") { "\(graph.track(of: $0.question.to).title)" }
    row("grade") { grade($0.question.to) }
    if showsPay { row("range") { rangeWords($0.question.to) } }
    row("direct reports") { reports($0.question.to) }
    row("route") { answer in
      answer.routes.first.map { route in
        route.steps.count == 1 ? "directly" : "through \(titles(route.steps.dropLast().map(\.to)))"
      } ?? "no route"
    }
    row("moves") { $0.routes.first.map { "\($0.steps.count)" } ?? "" }
    row("months") { $0.routes.first.map { months($0) } ?? "" }
    row("levels") { $0.routes.first.map { levels($0) } ?? "" }
    row("asks for") { answer in
      answer.routes.first.map { asked($0).joined(separator: "; ") } ?? ""
    }
    row("can be reached from there") { "\(Counted(reaches[place($0)].count, "role"))" }
    row("only from there") { answer in
      let other = reaches[1 - place(answer)].union(answers.map(\.question.to))
      return some(reaches[place(answer)].subtracting(other).sorted())
    }
    row("closes") { answer in
      let left = start[place(answer)].subtracting(reaches[place(answer)])
      return some(left.subtracting([answer.question.from, answer.question.to]).sorted())
    }
    row("way back") { answer in
      let from = answer.question.from
      return reaches[place(answer)].contains(from) ? "to \(title(from))" : "none"
    }
    return rows
  }

  private func place(_ answer: RouteAnswer) -> Int { answer == answers[0] ? 0 : 1 }

  /// What all steps of a route ask for: the highest level of each competency.
  private func asked(_ route: Route) -> [String] {
    var highest: [Int: Int] = [:]
    for missing in route.steps.flatMap(\.gap.missing) {
      highest[missing.competency] = max(highest[missing.competency] ?? 0, missing.to)
    }
    if highest.isEmpty { return ["nothing new"] }
    return highest.sorted { $0.key < $1.key }.map { competency, level in
      "\(linked.competency(competency).title): \(self.level(level, of: competency, in: linked))"
    }
  }
}
