import CoequalModel
import CoequalParity
import CoequalStatistics

/// The published JSON of a comparison of the pay of people, version 1.
///
/// Its schema is `Frameworks/schema/parity-people-1.schema.json`. Numbers refer to figures by their
/// names; what is suppressed is said to be so, down to the inputs of a figure, and what is not known is
/// left out.
package struct PeopleParityDocumentV1: Encodable {
  let format = "coequal-parity-people"
  let version = 1
  let census: String
  let day, edition: String?
  let audience: String?
  let pair: PairV1
  let minimumGroup: Int
  let threshold, margin, confidence, power: Double
  let conventions: [FigureV1.ConventionV1]
  let unfitRows: Int
  let otherGroups: [GroupV1]
  let notCompared: Int?
  let everybody: SliceV1
  let slices: [SliceV1]
  let adjusted, withoutDiscretion: AdjustedV1?
  let ladder: LadderV1?
  let tracks: [TrackV1]
  let screen: [CategoryV1]
  let quarters: [QuarterV1]?
  let support: [RangeParityDocumentV1.SupportV1]
  let exceedsTolerance: Bool?
  let notes: [String]
  let figures: [FigureV1]

  struct PairV1: Encodable {
    let column, compared, reference: String
  }

  struct GroupV1: Encodable {
    let group: String
  }

  struct QuarterV1: Encodable {
    let compared, reference: Double
  }

  struct LeftOutV1: Encodable {
    let reason: String
    let people: Int?
  }

  struct SliceV1: Encodable {
    let column: String
    let value: String?
    let isSuppressed: Bool
    let compared, reference: Int?
    let gaps: [GapV1]
    let isSmall: Bool
  }

  struct GapV1: Encodable {
    let part, per: String
    let mean, median: FigureReferenceV1
  }

  struct AdjustedV1: Encodable {
    var error: String?
    var factors: [FactorV1] = []
    var people: Int?
    var leftOut: [LeftOutV1]?
    var columns: Int?
    var rank: Int?
    var dependences: [String] = []
    var coefficient, kennedy, lower, upper, probability, detectable: FigureReferenceV1?
    var equivalence: EquivalenceV1?
  }

  struct FactorV1: Encodable {
    let column, form: String
    let isDiscretionary: Bool
  }

  struct EquivalenceV1: Encodable {
    let margin: Double
    let answer: String
    let lower, upper: FigureReferenceV1
  }

  struct LadderV1: Encodable {
    let without, with, share: FigureReferenceV1
    let parts: [PartV1]
  }

  struct PartV1: Encodable {
    let column: String
    let value: FigureReferenceV1
  }

  struct TrackV1: Encodable {
    let track, reference: String
    let difference, interaction: FigureReferenceV1
  }

  struct CategoryV1: Encodable {
    let category: String
    let reaches: Bool?
  }

  /// A report as JSON, with a line break at the end.
  package static func json(_ report: PeopleReport) throws -> String {
    try JSONText.encode(PeopleParityDocumentV1(report))
  }
}

extension PeopleParityDocumentV1 {
  fileprivate init(_ report: PeopleReport) {
    let question = report.parity.question
    census = report.census
    day = report.day?.lexical
    edition = report.edition?.id.lexical
    audience = report.edition?.audience.rawValue
    pair = PairV1(
      column: question.pair.column, compared: question.pair.compared,
      reference: question.pair.reference)
    minimumGroup = report.disclosure.rule.minimumCount
    threshold = question.threshold
    margin = question.margin
    confidence = question.confidence
    power = question.power
    conventions = Convention.ofPeople.map {
      FigureV1.ConventionV1(id: $0.id.lexical, answer: question.conventions[$0].lexical)
    }
    unfitRows = report.unfitRows
    everybody = SliceV1(report.parity.everybody, report.disclosure)
    slices = report.parity.slices.map { SliceV1($0, report.disclosure) }
    otherGroups = report.namedOtherGroups.map(GroupV1.init)
    notCompared =
      report.disclosure.shows(report.parity.otherCount) ? report.parity.otherCount : nil
    adjusted = report.adjusted.map { AdjustedV1($0, report) }
    withoutDiscretion = report.withoutDiscretion.map { AdjustedV1($0, report) }
    ladder = (try? report.ladder?.get()).map(LadderV1.init)
    tracks = report.tracks.map(TrackV1.init)
    screen = report.screened.map { CategoryV1(category: $0.name, reaches: $0.reaches) }
    quarters = report.quarters?.map(QuarterV1.init)
    support = report.support.map(RangeParityDocumentV1.SupportV1.init)
    exceedsTolerance = report.exceedsTolerance
    notes = report.notes
    figures = report.figures.map { FigureV1($0, showsPay: report.showsPay) }
  }
}

extension PeopleParityDocumentV1.SliceV1 {
  fileprivate init(_ slice: SliceGaps, _ disclosure: PeopleDisclosure) {
    let state = disclosure.state(of: slice)
    column = slice.column
    value = slice.value
    isSuppressed = !state.showsGaps
    compared = state.compared.isSuppressed ? nil : slice.comparedCount
    reference = state.reference.isSuppressed ? nil : slice.referenceCount
    gaps = slice.gaps.compactMap { gap in
      disclosure.figures(of: gap, in: slice).map { figures in
        PeopleParityDocumentV1.GapV1(
          part: gap.measure.part.rawValue, per: gap.measure.period.rawValue,
          mean: FigureReferenceV1(figures.mean), median: FigureReferenceV1(figures.median))
      }
    }
    isSmall = state.showsGaps && slice.isSmall
  }
}

extension PeopleParityDocumentV1.AdjustedV1 {
  fileprivate init(
    _ result: Result<AdjustedGap, PayModelError>, _ report: PeopleReport
  ) {
    switch result {
    case .failure(let error): self.init(error: error.description)
    case .success(let gap):
      self.init(
        factors: gap.factors.map {
          PeopleParityDocumentV1.FactorV1(
            column: $0.column, form: $0.form.rawValue, isDiscretionary: $0.isDiscretionary)
        }, people: gap.counts.both,
        leftOut: gap.leftOut.map {
          PeopleParityDocumentV1.LeftOutV1(reason: $0.reason, people: report.count(of: $0))
        },
        columns: gap.columnCount, rank: gap.rank,
        dependences: report.dependences(of: gap),
        coefficient: FigureReferenceV1(gap.coefficient), kennedy: FigureReferenceV1(gap.kennedy),
        lower: FigureReferenceV1(gap.lower), upper: FigureReferenceV1(gap.upper),
        probability: FigureReferenceV1(gap.probability),
        detectable: FigureReferenceV1(gap.detectable),
        equivalence: PeopleParityDocumentV1.EquivalenceV1(gap.equivalence))
    }
  }
}

extension PeopleParityDocumentV1.EquivalenceV1 {
  fileprivate init(_ equivalence: Equivalence) {
    margin = equivalence.margin
    answer =
      switch equivalence.answer {
      case .shown: "shown"
      case .notShown: "not-shown"
      case .unknown: "unknown"
      }
    lower = FigureReferenceV1(equivalence.lower)
    upper = FigureReferenceV1(equivalence.upper)
  }
}

extension PeopleParityDocumentV1.LadderV1 {
  fileprivate init(_ ladder: LadderGap) {
    without = FigureReferenceV1(ladder.without)
    with = FigureReferenceV1(ladder.with)
    share = FigureReferenceV1(ladder.share)
    parts = ladder.parts.map {
      PeopleParityDocumentV1.PartV1(column: $0.column, value: FigureReferenceV1($0.value))
    }
  }
}

extension PeopleParityDocumentV1.TrackV1 {
  fileprivate init(_ track: TrackDifference) {
    self.track = track.track
    reference = track.reference
    difference = FigureReferenceV1(track.difference.value)
    interaction = FigureReferenceV1(track.interaction.value)
  }
}
