package import CoequalParity

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
    if let spreads = charts.spreads() {
      page.sections.append(
        Section(
          "Hourly pay by grade and track",
          [.drawing(spreads.chart), .sheet(.table(spreads.table))]))
    }
    return page
  }
}
