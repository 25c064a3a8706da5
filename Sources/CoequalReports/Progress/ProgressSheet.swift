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
  /// Fair progress as a page.
  package static func progress(_ report: ProgressReport) -> HTMLPage {
    HTMLPage(Sheet.progress(report))
  }
}
