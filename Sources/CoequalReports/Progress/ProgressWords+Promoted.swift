import CoequalModel
import CoequalParity

extension ProgressWords {
  // MARK: - Who was promoted

  static let promotedTitle = "Who was promoted"

  private var rates: PromotionRates { progress.rates }

  var promoted: [Sheet.Section] {
    let title = Self.promotedTitle
    guard !rates.table.rows.isEmpty else {
      return [
        Sheet.Section(
          title,
          .text(
            "Nobody of either group had a known role on \(question.countedFrom.lexical), so there is "
              + "no evidence either way."))
      ]
    }
    let rows =
      [row("everybody", rates.everybody, nil)]
      + rates.table.rows.indices.map { row(rates.table.rows[$0], rates.ladders[$0], $0) }
    let table = Sheet.Table(
      columns: [
        Sheet.Column("ladder", "Ladder"),
        Sheet.Column("compared", "'\(compared)' promoted", isNumber: true),
        Sheet.Column("reference", "'\(reference)' promoted", isNumber: true),
        Sheet.Column("ratio", "Ratio (interval)", isNumber: true),
        Sheet.Column("fisher", "Fisher, p", isNumber: true),
        Sheet.Column("withinGrades", "Within grades and ladders, p", isNumber: true),
        Sheet.Column("flag", "Four fifths"),
      ], rows: rows, hasRowHeaders: true)
    return [Sheet.Section(title, .text(sentence)), Sheet.Section(nil, .table(table))]
  }

  private func row(_ name: String, _ rate: PromotionRate, _ row: Int?) -> [String] {
    func share(_ group: Int) -> String {
      disclosure.promotions.shows(row: row, group: group)
        ? Self.share(rate, group) : DisclosureText.mark
    }
    guard disclosure.promotions.shows(row: row) else {
      return [name, share(0), share(1)] + Array(repeating: DisclosureText.mark, count: 4)
    }
    return [
      name, share(0), share(1), Self.interval(rate), Self.cell(rate.fisher),
      Self.cell(rate.withinGrades), fourFifths(rate),
    ]
  }

  private func fourFifths(_ rate: PromotionRate) -> String {
    guard rate.isComparable else { return "not known" }
    return rate.flagged.map { "'\(groups[$0])' below" } ?? "not below"
  }

  private static func share(_ rate: PromotionRate, _ group: Int) -> String {
    let figure = group == 0 ? rate.compared : rate.reference
    let (part, all) =
      group == 0
      ? (rate.promoted.compared, rate.people.compared)
      : (rate.promoted.reference, rate.people.reference)
    return figure.value.map { "\(part) of \(all) (\(FixedNumber.percent($0)))" } ?? "nobody"
  }

  private static func interval(_ rate: PromotionRate) -> String {
    guard let low = rate.lower.value, let high = rate.upper.value else { return ratio(rate.ratio) }
    return "\(ratio(rate.ratio)) (\(FixedNumber.text(low, digits: 2)) to "
      + "\(FixedNumber.text(high, digits: 2)))"
  }

  /// The rates in words; nothing of what they mean.
  private var sentence: String {
    guard disclosure.promotions.shows(row: nil) else { return DisclosureText.suppressedTotals }
    let all = rates.everybody
    guard let first = all.compared.value, let second = all.reference.value else {
      return
        "One of the groups had nobody on \(question.countedFrom.lexical), so there is no evidence "
        + "either way."
    }
    let flag =
      all.flagged.map { " The rate of '\(groups[$0])' is below four fifths of the other." } ?? ""
    let excess =
      all.excess.value.map { excess in
        let deviations = all.deviations.value.map {
          ", \(FixedNumber.text($0.magnitude, digits: 2)) standard deviations"
        }
        return " That is \(FixedNumber.text(excess.magnitude, digits: 1)) promotions "
          + "\(excess < 0 ? "fewer" : "more") than their share\(deviations ?? "")."
      } ?? ""
    return "Of those who had a role on \(question.countedFrom.lexical), "
      + "\(FixedNumber.percent(first)) of '\(compared)' and \(FixedNumber.percent(second)) of "
      + "'\(reference)' were promoted by \(question.to.lexical).\(excess)\(flag) "
      + verdict(all.withinGrades, "a difference within grades and ladders")
  }

  // MARK: - One ladder beside another

  var besides: [Sheet.Section] {
    guard let reference = rates.reference, !rates.besides.isEmpty else { return [] }
    let rows = rates.besides.map { rate -> [String] in
      guard disclosure.shows(rate, beside: rates) else {
        return [rate.ladder ?? ""] + Array(repeating: DisclosureText.mark, count: 5)
      }
      return [
        rate.ladder ?? "", Self.share(rate, 0), Self.share(rate, 1), Self.interval(rate),
        Self.ratio(rate.oddsRatio), Self.cell(rate.withinGrades),
      ]
    }
    return [
      Sheet.Section(
        "Ladders beside '\(reference)'",
        .text(
          "The ratio compares everybody, also people of neither group. The odds compare people on equal grades; with odds of 1.00 they "
            + "are promoted alike.")),
      Sheet.Section(
        nil,
        .table(
          Sheet.Table(
            columns: [
              Sheet.Column("ladder", "Ladder"),
              Sheet.Column("compared", "Promoted", isNumber: true),
              Sheet.Column("reference", "on '\(reference)'", isNumber: true),
              Sheet.Column("ratio", "Ratio (interval)", isNumber: true),
              Sheet.Column("oddsRatio", "Odds within grades", isNumber: true),
              Sheet.Column("withinGrades", "p", isNumber: true),
            ], rows: rows, hasRowHeaders: true))),
    ]
  }
}
