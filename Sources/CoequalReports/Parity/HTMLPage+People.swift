import CoequalParity

extension HTMLPage {
  /// The pay of people as a page: what the text says, with charts before the tables that they draw.
  package static func people(_ report: PeopleReport) -> HTMLPage {
    let sheet = Sheet.people(report)
    let charts = PeopleCharts(report)
    var page = HTMLPage(sheet.title, subtitle: sheet.subtitle)
    for section in sheet.sections {
      var blocks: [Block] = []
      if let title = section.title, let chart = charts.chart(titled: title) {
        blocks.append(.drawing(chart))
      }
      page.sections.append(Section(section.title, blocks + [.sheet(section.content)]))
    }
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
