import CoequalCensus
import CoequalModel
import CoequalParity

/// What a report about the pay of people says, in words and tables.
struct PeopleWords {
  let report: PeopleReport
  let parity: PeopleParity
  let question: PeopleQuestion

  init(_ report: PeopleReport) {
    self.report = report
    parity = report.parity
    question = report.parity.question
  }

  private var compared: String { question.pair.compared }
  private var reference: String { question.pair.reference }

  var title: String {
    "Pay of '\(compared)' compared with '\(reference)' (\(question.pair.column))"
  }

  var subtitle: String {
    let day = report.day.map { ", \($0)" } ?? ""
    return "\(report.census)\(day); \(report.edition.words)"
  }

  // MARK: - Who is compared

  var population: [Sheet.Field] {
    var fields = [
      Sheet.Field("'\(compared)'", count(parity.everybody, \.compared, \.comparedCount)),
      Sheet.Field("'\(reference)'", count(parity.everybody, \.reference, \.referenceCount)),
    ]
    if parity.otherCount > 0 {
      // Numbers by group would leave that of the last one.
      let names = report.namedOtherGroups.map { "'\($0)'" }.joined(separator: ", ")
      fields.append(
        Sheet.Field(
          "not compared", few(parity.otherCount) + (names.isEmpty ? "" : " (\(names))")))
    }
    if let leftOut = Sheet.Field.leftOut(rows: report.unfitRows) { fields.append(leftOut) }
    let minimum = report.disclosure.rule.minimumCount
    fields.append(
      Sheet.Field("groups below \(minimum)", minimum > 1 ? "are not shown" : "are shown, too"))
    if let rates = report.rates, let file = rates.file {
      fields.append(
        Sheet.Field(
          "exchange rates", "\(file), \(rates.day.map(\.lexical) ?? ""), into \(rates.currency)"))
    }
    return fields
  }

  private func count(
    _ slice: SliceGaps, _ state: KeyPath<PeopleDisclosure.State, CellState>,
    _ value: KeyPath<SliceGaps, Int>
  ) -> String {
    report.disclosure.state(of: slice)[keyPath: state].isSuppressed
      ? DisclosureText.mark : "\(slice[keyPath: value])"
  }

  /// A number of people, unless it is so small that it would tell of persons.
  private func few(_ count: Int) -> String {
    report.disclosure.shows(count)
      ? "\(count)" : "fewer than \(report.disclosure.rule.minimumCount)"
  }

  // MARK: - Raw gaps

  var measures: Sheet.Table {
    return Sheet.Table(
      columns: [
        Sheet.Column("measure", "Pay"), Sheet.Column("mean", "Mean gap", isNumber: true),
        Sheet.Column("median", "Median gap", isNumber: true),
      ],
      rows: parity.everybody.gaps.map { gap in
        let figures = report.disclosure.figures(of: gap, in: parity.everybody)
        return [
          gap.measure.title, figures?.mean.words() ?? DisclosureText.mark,
          figures?.median.words() ?? DisclosureText.mark,
        ]
      }, hasRowHeaders: true)
  }

  func slices(_ column: String) -> Sheet.Table {
    let isCategory = column == question.categoryColumn
    let rows = parity.slices.filter { $0.column == column }.map { slice -> [String] in
      func gap(
        _ measure: PayMeasure, _ part: KeyPath<(mean: Figure, median: Figure), Figure>
      ) -> String {
        let figures = slice.gap(in: measure).flatMap {
          report.disclosure.figures(of: $0, in: slice)
        }
        return figures?[keyPath: part].words() ?? DisclosureText.mark
      }
      let flag = report.screened.first { $0.name == slice.value }?.reaches ?? false
      return [
        slice.value ?? "", count(slice, \.compared, \.comparedCount),
        count(slice, \.reference, \.referenceCount), gap(.hourly, \.mean), gap(.hourly, \.median),
        gap(PayMeasure(.base, per: .hour), \.mean), gap(.annual, \.mean),
        isCategory && flag ? "reaches \(percent(question.threshold))" : "",
      ]
    }
    return Sheet.Table(
      columns: [
        Sheet.Column("value", column.prefix(1).uppercased() + column.dropFirst()),
        Sheet.Column("compared", "'\(compared)'", isNumber: true),
        Sheet.Column("reference", "'\(reference)'", isNumber: true),
        Sheet.Column("hourlyMean", "Hourly mean", isNumber: true),
        Sheet.Column("hourlyMedian", "Median", isNumber: true),
        Sheet.Column("hourlyBase", "Basic", isNumber: true),
        Sheet.Column("annualMean", "Annual mean", isNumber: true),
        Sheet.Column("note", isCategory ? "Screen" : "Note"),
      ], rows: rows, hasRowHeaders: true)
  }

  var bands: Sheet.Table? {
    guard let bands = parity.bands,
      bands.groups.contains(compared) && bands.groups.contains(reference)
    else { return nil }
    let names = ["lowest", "lower middle", "upper middle", "highest"]
    let shares = report.quarters?.map { [$0.compared, $0.reference].map(percent) }
    let rows = shares ?? names.map { _ in [DisclosureText.mark, DisclosureText.mark] }
    return Sheet.Table(
      columns: [
        Sheet.Column("band", "Quarter"), Sheet.Column("compared", "'\(compared)'", isNumber: true),
        Sheet.Column("reference", "'\(reference)'", isNumber: true),
      ],
      rows: zip(names, rows).map { [$0] + $1 }, hasRowHeaders: true)
  }

  /// Compa-ratios and penetration of everybody and of each value that may be shown.
  var places: Sheet.Table? {
    let slices = ([parity.everybody] + parity.slices).filter {
      report.disclosure.showsPlaces(of: $0)
    }
    guard !slices.isEmpty else { return nil }
    return Sheet.Table(
      columns: [
        Sheet.Column("slice", "Of"),
        Sheet.Column("compared", "Compa-ratio '\(compared)'", isNumber: true),
        Sheet.Column("reference", "'\(reference)'", isNumber: true),
        Sheet.Column("comparedMean", "Mean '\(compared)'", isNumber: true),
        Sheet.Column("referenceMean", "'\(reference)'", isNumber: true),
        Sheet.Column("comparedPenetration", "Penetration '\(compared)'", isNumber: true),
        Sheet.Column("referencePenetration", "'\(reference)'", isNumber: true),
      ],
      rows: slices.compactMap { slice in
        slice.places.map { places in
          [slice.words]
            + [\RangePlaces.Group.ratio, \.meanRatio, \.penetration].flatMap { path in
              [places.compared, places.reference].map { $0[keyPath: path].words() }
            }
        }
      }, hasRowHeaders: true)
  }

  var tests: Sheet.Table? {
    let slices = ([parity.everybody] + parity.slices).filter {
      $0.isSmall && $0.tests != nil && report.disclosure.state(of: $0).showsGaps
    }
    guard !slices.isEmpty, report.disclosure.showsTests else { return nil }
    return Sheet.Table(
      columns: [
        Sheet.Column("slice", "Of"),
        Sheet.Column("difference", "Difference in ln pay", isNumber: true),
        Sheet.Column("welch", "Welch, p", isNumber: true),
        Sheet.Column("mannWhitney", "Mann–Whitney, p", isNumber: true),
      ],
      rows: slices.compactMap { slice in
        slice.tests.map { tests in
          [
            slice.words,
            tests.difference.words(isSigned: true), tests.welch.words(), tests.mannWhitney.words(),
          ]
        }
      }, hasRowHeaders: true)
  }

  // MARK: - What everybody has to know

  var closing: [Sheet.Section] {
    let declared = [
      Sheet.Field("threshold of the screen", percent(question.threshold)),
      Sheet.Field("margin of equivalence", percent(question.margin)),
      Sheet.Field("confidence", percent(question.confidence)),
      Sheet.Field("power", percent(question.power)),
    ]
    let answered = Convention.ofPeople.map { AnsweredConvention($0, question.conventions) }
    return [
      Sheet.Section("Declared", .fields(declared)),
      Sheet.Section("Conventions", .fields(Sheet.conventions(answered))),
      Sheet.Section(
        "Before this is passed on",
        .points([DisclosureText.meaning, DisclosureText.separateRuns])),
    ]
  }

  func percent(_ share: Double) -> String { FixedNumber.percent(share) }
}

extension SliceGaps {
  /// Of whom it is, as in "grade g5".
  fileprivate var words: String { value.map { "\(column) \($0)" } ?? "everybody" }
}
