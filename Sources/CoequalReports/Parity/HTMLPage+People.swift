import CoequalParity

extension HTMLPage {
  /// The pay of people as a page: what the text says, with charts before the tables that they draw.
  package static func people(_ report: PeopleReport) -> HTMLPage {
    let charts = PeopleCharts(report)
    var page = HTMLPage(Sheet.people(report)) { charts.chart(titled: $0) }
    for (title, part) in [
      ("Hourly pay by grade and track", charts.spreads()),
      ("Hourly pay against points", charts.points()),
      ("Distribution of hourly pay", charts.distribution()),
    ] {
      guard let part else { continue }
      page.sections.append(Section(title, [.drawing(part.chart), .sheet(.table(part.table))]))
    }
    return page
  }
}
