import CoequalModel
import CoequalParity

extension Sheet {
  /// Fair progress: who is promoted, how long that takes, where ladders end, and who changes between them.
  package static func progress(_ report: ProgressReport) -> Sheet {
    let words = ProgressWords(report)
    var sections = [Section("Who is compared", .fields(words.population))]
    sections += words.promoted + words.besides
    sections += words.times + words.leaves + words.leaving
    sections += words.roles + words.ends + words.changes
    return Sheet(words.title, subtitle: words.subtitle, sections: sections + words.closing)
  }
}

extension HTMLPage {
  /// Fair progress as a page: what the text says, with charts before the tables that they draw.
  package static func progress(_ report: ProgressReport) -> HTMLPage {
    let charts = ProgressCharts(report)
    return HTMLPage(Sheet.progress(report)) { charts.chart(titled: $0) }
  }
}
