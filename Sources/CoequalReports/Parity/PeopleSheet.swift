import CoequalModel
import CoequalParity

extension Sheet {
  /// The pay of people: three answers that stand apart, what runs through the ladder, and the gaps of
  /// each part.
  package static func people(_ report: PeopleReport) -> Sheet {
    let question = report.parity.question
    let words = PeopleWords(report)
    var sections = [Section("Who is compared", .fields(words.population))]
    sections.append(Section("Gaps without regard to anything else", .table(words.measures)))
    if !report.disclosure.showsTotals {
      sections.append(Section(nil, .text(DisclosureText.suppressedTotals)))
      return Sheet(words.title, subtitle: words.subtitle, sections: sections + words.closing)
    }
    sections += words.adjusted + words.ladder + words.tracks
    sections.append(Section("The statutory screen", .text(words.screen)))
    if let claim = report.support.unsupportedLine {
      sections.append(Section(nil, .text("\(claim).")))
    }
    sections.append(Section("Is parity shown?", .text(words.equivalence)))
    var columns: [String] = []
    for slice in report.parity.slices where !columns.contains(slice.column) {
      columns.append(slice.column)
    }
    for column in columns {
      sections.append(Section("By \(column)", .table(words.slices(column))))
    }
    if let places = words.places {
      sections.append(Section("Places in the pay ranges", .table(places)))
    }
    if let bands = words.bands {
      sections.append(Section("Quarters of the workers by hourly pay", .table(bands)))
    }
    if let tests = words.tests {
      sections.append(Section("Tests for groups below \(question.smallGroup)", .table(tests)))
    } else if report.hidesTests {
      sections.append(
        Section(
          "Tests for groups below \(question.smallGroup)", .text(DisclosureText.withheldTests)))
    }
    return Sheet(words.title, subtitle: words.subtitle, sections: sections + words.closing)
  }
}
