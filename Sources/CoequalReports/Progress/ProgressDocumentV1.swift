import CoequalModel
import CoequalParity

/// The published JSON of a report about fair progress, version 1.
///
/// Its schema is `Frameworks/schema/parity-progress-1.schema.json`. Numbers refer to figures by their names;
/// what may not be shown and what is not known is left out.
package struct ProgressDocumentV1: Encodable {
  let format = "coequal-parity-progress"
  let version = 1
  let history: String
  let from: String?
  let to, countedFrom: String
  let edition, audience: String?
  let pair: PairV1
  let minimumGroup: Int
  let confidence: Double
  let within: Int
  let conventions: [FigureV1.ConventionV1]
  let unfitRows: Int
  let promoted: [RateV1]
  let besides: [BesideV1]
  let times: [CurveV1]
  let tests: [TestV1]
  let trackEnds: [TrackEndV1]
  let ends: [EndV1]
  let changes: [ChangeV1]
  /// How many came back after the years in which it counts.
  let backLater: Int?
  let people: [PersonV1]?
  let notes: [String]
  let figures: [FigureV1]

  struct PairV1: Encodable {
    let column, compared, reference: String
  }

  struct RateV1: Encodable {
    let ladder: String?
    let isSuppressed: Bool
    let compared, reference: FigureReferenceV1?
    let ratio, withinGrades: FigureReferenceV1?
    /// The group whose rate is below four fifths of the other.
    let flagged: String?
  }

  struct BesideV1: Encodable {
    let ladder, reference: String
    let ratio, oddsRatio, withinGrades: FigureReferenceV1?
  }

  struct CurveV1: Encodable {
    let subject: String
    let ladder, group: String?
    let hadLeave: Bool?
    /// At least so many.
    let people: Int?
    let years: [MarkV1]
    let median, lower, upper: FigureReferenceV1?
  }

  struct MarkV1: Encodable {
    let years: Int
    let happened: FigureReferenceV1
    let incidence, left: FigureReferenceV1?
  }

  struct TestV1: Encodable {
    let about: String
    let ladder, group: String?
    let probability: FigureReferenceV1?
    /// The group or the ladder that waits longer, or when the wait is longer, beside a leave.
    let slowest: String?
  }

  struct TrackEndV1: Encodable {
    let track, kind, grade: String
    let roles: [String]
    let higherGrade: String?
  }

  struct EndV1: Encodable {
    let ladder: String?
    let compared, reference, both: EndOfGroupV1?
  }

  struct EndOfGroupV1: Encodable {
    let share: FigureReferenceV1
    let median, notKnown: FigureReferenceV1?
  }

  struct ChangeV1: Encodable {
    let from, to: String
    let compared, reference, both: ChangeOfGroupV1?
  }

  struct ChangeOfGroupV1: Encodable {
    let back, yearsUntilBack, promoted: FigureReferenceV1
  }

  struct PersonV1: Encodable {
    let person, role: String
    let years: Double?
  }

  /// A report as JSON, with a line break at the end.
  package static func json(_ report: ProgressReport) throws -> String {
    try JSONText.encode(ProgressDocumentV1(report))
  }
}

extension ProgressDocumentV1 {
  fileprivate init(_ report: ProgressReport) {
    let (progress, disclosure) = (report.progress, report.disclosure)
    let question = progress.question
    history = report.history
    from = question.from?.lexical
    to = question.to.lexical
    countedFrom = question.countedFrom.lexical
    edition = report.edition?.id.lexical
    audience = report.edition?.audience.rawValue
    pair = PairV1(
      column: question.pair.column, compared: question.pair.compared,
      reference: question.pair.reference)
    minimumGroup = disclosure.rule.minimumCount
    confidence = question.confidence
    within = question.within
    conventions = Convention.ofProgress.map {
      FigureV1.ConventionV1(id: $0.id.lexical, answer: question.conventions[$0].lexical)
    }
    unfitRows = report.unfitRows
    let figures = report.figures
    let shown = ShownFigures(figures)
    let rates = progress.rates
    promoted =
      rates.table.rows.isEmpty
      ? []
      : [RateV1(rates.everybody, row: nil, report, shown)]
        + rates.table.rows.indices.map { RateV1(rates.ladders[$0], row: $0, report, shown) }
    besides = rates.besides.map { rate in
      BesideV1(
        ladder: rate.ladder ?? "", reference: rates.reference ?? "", ratio: shown[rate.ratio],
        oddsRatio: shown[rate.oddsRatio], withinGrades: shown[rate.withinGrades])
    }
    times = progress.times.map { CurveV1($0, disclosure, shown) }
    tests = progress.tests.map { TestV1($0, report, shown) }
    trackEnds = progress.ladders.ends.map { end in
      TrackEndV1(
        track: end.track, kind: end.kind.rawValue, grade: end.grade, roles: end.roles,
        higherGrade: end.higherGrade)
    }
    ends = progress.ends.rows.map { row in
      EndV1(
        ladder: row.ladder, compared: EndOfGroupV1(row, 0, shown),
        reference: EndOfGroupV1(row, 1, shown), both: EndOfGroupV1(row, nil, shown))
    }
    changes = progress.changes.directions.map { direction in
      ChangeV1(
        from: direction.from, to: direction.to, compared: ChangeOfGroupV1(direction, 0, shown),
        reference: ChangeOfGroupV1(direction, 1, shown),
        both: ChangeOfGroupV1(direction, nil, shown))
    }
    backLater = disclosure.backLater(in: progress.changes)
    people = report.longestAtEnd.map { people in
      people.map { PersonV1(person: $0.id, role: $0.role, years: $0.years) }
    }
    notes =
      [DisclosureText.meaning, DisclosureText.separateRuns]
      + [ProgressWords(report).unknownEnds].compactMap(\.self)
    self.figures = figures.map { FigureV1($0, showsPay: false) }
  }
}

/// The figures that may be shown, as they may be, by their names.
private struct ShownFigures {
  private let figures: [FigureID: Figure]

  init(_ figures: [Figure]) {
    self.figures = Dictionary(figures.map { ($0.id, $0) }) { first, _ in first }
  }

  subscript(figure: Figure) -> FigureReferenceV1? {
    figures[figure.id].map { FigureReferenceV1($0) }
  }
}

extension ProgressDocumentV1.RateV1 {
  fileprivate init(
    _ rate: PromotionRate, row: Int?, _ report: ProgressReport, _ shown: ShownFigures
  ) {
    ladder = rate.ladder
    isSuppressed = !report.disclosure.promotions.shows(row: row)
    compared = shown[rate.compared]
    reference = shown[rate.reference]
    ratio = shown[rate.ratio]
    withinGrades = shown[rate.withinGrades]
    let pair = report.progress.question.pair
    flagged =
      isSuppressed ? nil : rate.flagged.map { $0 == 0 ? pair.compared : pair.reference }
  }
}

extension ProgressDocumentV1.CurveV1 {
  fileprivate init(
    _ curve: TimeCurve, _ disclosure: ProgressDisclosure, _ shown: ShownFigures
  ) {
    subject = curve.subject.rawValue
    ladder = curve.ladder
    group = curve.group
    hadLeave = curve.hadLeave
    people = disclosure.people(of: curve)
    years = disclosure.marks(of: curve).compactMap { mark in
      shown[mark.happened].map {
        ProgressDocumentV1.MarkV1(
          years: mark.years, happened: $0, incidence: shown[mark.incidence],
          left: shown[mark.left])
      }
    }
    median = shown[curve.median]
    lower = shown[curve.lower]
    upper = shown[curve.upper]
  }
}

extension ProgressDocumentV1.TestV1 {
  fileprivate init(_ test: TimeTest, _ report: ProgressReport, _ shown: ShownFigures) {
    switch test.subject {
    case .groups(let ladder): (about, self.ladder, group) = ("groups", ladder, nil)
    case .ladders: (about, ladder, group) = ("ladders", nil, nil)
    case .leave(let group): (about, ladder, self.group) = ("leave", nil, group)
    }
    probability = shown[test.probability]
    slowest =
      switch report.slowest(in: test) {
      case .group(let name), .ladder(let name): name
      case .beforeLeave: "before"
      case .afterLeave: "after"
      case nil: nil
      }
  }
}

extension ProgressDocumentV1.EndOfGroupV1 {
  /// A group, or both together.
  fileprivate init?(_ row: LadderEnds.Row, _ group: Int?, _ shown: ShownFigures) {
    guard let share = shown[row.share[group]] else { return nil }
    self.share = share
    median = shown[row.median[group]]
    notKnown = row.notKnown.flatMap { shown[$0[group]] }
  }
}

extension ProgressDocumentV1.ChangeOfGroupV1 {
  /// A group, or both together.
  fileprivate init?(_ direction: TrackChanges.Direction, _ group: Int?, _ shown: ShownFigures) {
    guard let back = shown[direction.back[group]],
      let years = shown[direction.yearsUntilBack[group]],
      let promoted = shown[direction.promoted[group]]
    else { return nil }
    self.back = back
    yearsUntilBack = years
    self.promoted = promoted
  }
}
