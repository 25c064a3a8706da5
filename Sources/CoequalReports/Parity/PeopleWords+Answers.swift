import CoequalModel
import CoequalParity
import CoequalStatistics

extension PeopleWords {
  // MARK: - The gap among people who are alike

  var adjusted: [Sheet.Section] {
    var sections = gap(
      report.adjusted,
      parity.withoutDiscretion == nil
        ? "The gap among people who are alike" : "The gap among people alike in all factors")
    if parity.withoutDiscretion != nil {
      sections += gap(
        report.withoutDiscretion,
        "The same without what the employer decides person by person")
    }
    return sections
  }

  private static let tooFew = "It may not be shown: it would be about too few people."

  private func gap(
    _ result: Result<AdjustedGap, PayModelError>?, _ title: String
  ) -> [Sheet.Section] {
    switch result {
    case nil: return [Sheet.Section(title, .text(Self.tooFew))]
    case .failure(let error):
      return [Sheet.Section(title, .text("It cannot be estimated: \(error)."))]
    case .success(let gap):
      return [
        Sheet.Section(title, .text(sentence(gap))), Sheet.Section(nil, .fields(fields(gap))),
      ]
    }
  }

  /// Direction, size and interval in words; nothing of what it means.
  private func sentence(_ gap: AdjustedGap) -> String {
    guard let value = gap.kennedy.value, let low = gap.lower.value, let high = gap.upper.value,
      let probability = gap.probability.value
    else { return "The gap is not known: \(gap.kennedy.absence?.words ?? "")." }
    let direction = value < 0 ? "less" : "more"
    let verdict =
      probability < 1 - question.confidence
      ? "A gap like this is unlikely (p \(probabilityText(probability))) if there were none."
      : "This is no evidence of a gap (p \(probabilityText(probability))); that does not show that there is none."
    return
      "'\(question.pair.compared)' are paid \(FixedNumber.percent(value.magnitude)) \(direction) "
      + "an hour than '\(question.pair.reference)' who are alike in \(names(gap.factors)); "
      + "the interval is \(signed(low)) to \(signed(high)). \(verdict)"
  }

  private func names(_ factors: [PayFactor]) -> String {
    let names = factors.map(\.column)
    guard let last = names.last, names.count > 1 else { return names.first ?? "nothing else" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private func fields(_ gap: AdjustedGap) -> [Sheet.Field] {
    var fields = [
      Sheet.Field("coefficient", gap.coefficient.words(isSigned: true)),
      Sheet.Field("people", "\(gap.counts.both)"),
      Sheet.Field("explained", gap.rSquared.words()),
      Sheet.Field(
        "columns", "\(gap.rank) of \(gap.columnCount) stand on their own"),
    ]
    for error in gap.errors {
      fields.append(
        Sheet.Field(
          "standard error, \(error.answer)",
          error.standardError.words()
            + error.notes.map { "; \($0)" }.joined()))
    }
    for dependence in report.dependences(of: gap) {
      fields.append(Sheet.Field("left out of the columns", dependence))
    }
    for out in gap.leftOut {
      let count =
        report.count(of: out).map { "\($0)" }
        ?? "fewer than \(report.disclosure.rule.minimumCount)"
      fields.append(Sheet.Field("people left out", "\(count) \(out.reason)"))
    }
    if report.disclosure.showsExtremes, let one = gap.leaveOneOut {
      fields.append(
        Sheet.Field(
          "without any one person",
          "\(one.lowest.words(isSigned: true)) to \(one.highest.words(isSigned: true)), rank \(one.rank)"
        ))
    }
    return fields
  }

  // MARK: - The ladder

  var ladder: [Sheet.Section] {
    let title = "The gap through the ladder"
    switch report.ladder {
    case nil: return [Sheet.Section(title, .text(Self.tooFew))]
    case .failure(let error):
      return [Sheet.Section(title, .text("It cannot be divided: \(error)."))]
    case .success(let ladder):
      guard !ladder.parts.isEmpty else { return [] }
      let rows =
        [["without the ladder", ladder.without.words(isSigned: true)]]
        + ladder.parts.map { ["through \($0.column)", $0.value.words(isSigned: true)] }
        + [
          [
            "on one \(ladder.parts.map(\.column).joined(separator: " and "))",
            ladder.with.words(isSigned: true),
          ]
        ]
      return [
        Sheet.Section(
          title,
          .text(
            ladder.share.value.map {
              "\(FixedNumber.percent($0)) of the gap runs through who is where on the ladder. "
                + "That is no reason for it: it asks how people get there."
            } ?? "There is no gap to divide.")),
        Sheet.Section(
          nil,
          .table(
            Sheet.Table(
              columns: [
                Sheet.Column("part", "Part"),
                Sheet.Column("value", "Difference in ln pay", isNumber: true),
              ], rows: rows, hasRowHeaders: true))),
      ]
    }
  }

  var tracks: [Sheet.Section] {
    guard case .success(let tracks) = parity.tracks, let first = tracks.first else { return [] }
    let rows = tracks.map { track -> [String] in
      let estimates =
        report.disclosure.shows(track)
        ? [estimate(track.difference), estimate(track.interaction)]
        : [DisclosureText.mark, DisclosureText.mark]
      return [track.track] + estimates
    }
    return [
      Sheet.Section(
        "Tracks on one grade, compared with '\(first.reference)'",
        .table(
          Sheet.Table(
            columns: [
              Sheet.Column("track", "Track"),
              Sheet.Column("difference", "Difference", isNumber: true),
              Sheet.Column("interaction", "and for '\(question.pair.compared)'", isNumber: true),
            ], rows: rows, hasRowHeaders: true)))
    ]
  }

  private func estimate(_ share: EstimatedShare) -> String {
    guard let value = share.value.value, let low = share.lower.value, let high = share.upper.value
    else { return "not known" }
    return "\(signed(value)) (\(signed(low)) to \(signed(high)))"
  }

  // MARK: - Screen and equivalence

  var screen: String {
    // Only of what is shown: a number of all would tell something about the others.
    let shown = report.screened
    guard !shown.isEmpty else {
      return parity.screen.categories.isEmpty
        ? "There are no categories of workers, so nothing can be screened."
        : "No category may be shown."
    }
    let threshold = FixedNumber.percent(question.threshold)
    let reaching = shown.count { $0.reaches == true }
    let unknown = shown.count { $0.reaches == nil }
    let all = Counted(shown.count, "category", "categories")
    let hidden = parity.screen.categories.count > shown.count ? " that may be shown" : ""
    return "In \(reaching == 0 ? "none" : "\(reaching)") of \(all)\(hidden) the averages differ by "
      + "\(threshold) or more."
      + (unknown > 0 ? " Nothing can be said of \(unknown), where one group is absent." : "")
      + " This is the first of three conditions of a joint pay assessment (Directive (EU) 2023/970, "
      + "Article 10); whether objective reasons justify a difference, and whether it was remedied, "
      + "nobody can compute."
  }

  var equivalence: String {
    guard let result = report.adjusted else { return Self.tooFew }
    guard case .success(let gap) = result else { return "That cannot be tested." }
    let test = gap.equivalence
    let margin = "±\(FixedNumber.percent(test.margin))"
    let interval =
      test.lower.value.flatMap { low in
        test.upper.value.map { " (\(signed(low)) to \(signed($0)))" }
      } ?? ""
    let detectable =
      gap.detectable.value.map {
        " A gap of \(FixedNumber.percent($0)) would have been found with "
          + "\(FixedNumber.percent(question.power)) probability."
      } ?? ""
    switch test.answer {
    case .shown: return "Yes: the gap is within \(margin)\(interval).\(detectable)"
    case .notShown:
      return "No: it is not shown that the gap is within \(margin)\(interval). That does not show "
        + "that it is larger.\(detectable)"
    case .unknown: return "That cannot be tested."
    }
  }

  private func signed(_ share: Double) -> String { FixedNumber.percent(share, isSigned: true) }

  private func probabilityText(_ value: Double) -> String {
    value < 0.0001 ? "< 0.0001" : FixedNumber.text(value, digits: 4)
  }
}
