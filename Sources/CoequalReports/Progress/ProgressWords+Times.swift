import CoequalModel
import CoequalParity

extension ProgressWords {
  // MARK: - How long it takes

  private var leaveWords: String {
    question.conventions.isStandard(.leaveInTime)
      ? "Days on leave are not counted" : "Days on leave are counted"
  }

  static let timesTitle = "Time on a grade until a promotion"

  var times: [Sheet.Section] {
    let curves = progress.times.filter { $0.subject == .promotion && $0.hadLeave == nil }
    let text =
      "How many have been promoted so many years after they reached their grade, and after how many "
      + "years half have been (Kaplan and Meier). "
      + "Whoever leaves, or is moved down, is watched until then. \(leaveWords). "
      + Self.equalWork + verdict(.groups(ladder: nil), "a difference between the groups")
    return [
      Sheet.Section(Self.timesTitle, .text(text)),
      Sheet.Section(nil, .table(table(curves, \.happened))),
    ] + tests
  }

  /// Whether times differ, in a table of their own.
  private var tests: [Sheet.Section] {
    let rows = progress.tests.compactMap { test -> [String]? in
      switch test.subject {
      case .groups(let ladder):
        [
          "'\(compared)' and '\(reference)'"
            + (ladder.map { " on '\($0)', on equal grades" } ?? ", on equal grades and ladders")
        ] + cells(test)
      case .ladders: ["ladders, on equal grades"] + cells(test)
      case .leave: nil
      }
    }
    return [
      Sheet.Section(
        "Are these times alike?",
        .table(
          Sheet.Table(
            columns: [
              Sheet.Column("compared", "Compared"),
              Sheet.Column("logRank", "Log-rank, p", isNumber: true),
              Sheet.Column("slower", "Who waits longer"),
            ], rows: rows, hasRowHeaders: true)))
    ]
  }

  private func cells(_ test: TimeTest) -> [String] {
    [Self.cell(disclosure.figure(of: test)), slowest(test) ?? ""]
  }

  /// Who waits longest, where that is not likely to be chance.
  private func slowest(_ test: TimeTest) -> String? {
    switch report.slowest(in: test) {
    case .group(let name): "'\(name)'"
    case .ladder(let name): name
    case .beforeLeave: "before a leave"
    case .afterLeave: "after a leave"
    case nil: nil
    }
  }

  /// Why a test can say something else than the table beside it.
  private static let equalWork =
    "The test compares people on equal grades and ladders; the table does not hold these equal, so the two "
    + "can differ. "

  private func verdict(_ subject: TimeTest.Subject, _ difference: String) -> String {
    let test = progress.tests.first { $0.subject == subject }
    let longer = test.flatMap(slowest).map { " Who waits longer: \($0)." } ?? ""
    return verdict(test.flatMap(disclosure.figure(of:)), difference) + longer
  }

  // MARK: - After a leave

  var leaves: [Sheet.Section] {
    let curves = progress.times.filter { $0.hadLeave != nil }
    let title = "Until a promotion, before and after a leave"
    guard curves.contains(where: { $0.hadLeave == true && $0.group == nil && isKnown($0) }) else {
      return [
        Sheet.Section(
          title, .text("Too few people had a leave: this is no evidence either way."))
      ]
    }
    func median(_ hadLeave: Bool) -> Double? {
      curves.first { $0.hadLeave == hadLeave && $0.group == nil }
        .flatMap { disclosure.showsMedian(of: $0) ? disclosure.shown($0.median).value : nil }
    }
    let medians = median(true).flatMap { after in
      median(false).map {
        "Once a leave has begun since they reached their grade, half are promoted after "
          + "\(FixedNumber.text(after, digits: 1)) years, as long as none has after "
          + "\(FixedNumber.text($0, digits: 1)). "
      }
    }
    let rows = progress.tests.compactMap { test -> [String]? in
      guard case .leave(let group) = test.subject else { return nil }
      return [group.map { "'\($0)'" } ?? "everybody"] + cells(test)
    }
    return [
      Sheet.Section(
        title,
        .text(
          "\(medians ?? "")\(leaveWords). A time counts as without a leave until one begins, and "
            + "as with one from then on, so that nobody must have waited long to have had one. "
            + Self.equalWork + verdict(.leave(group: nil), "a difference after a leave"))),
      Sheet.Section(nil, .table(table(curves, \.happened))),
      Sheet.Section(
        nil,
        .table(
          Sheet.Table(
            columns: [
              Sheet.Column("group", "Before and after a leave"),
              Sheet.Column("mantelByar", "Mantel–Byar, p", isNumber: true),
              Sheet.Column("slower", "Who waits longer"),
            ], rows: rows, hasRowHeaders: true))),
    ]
  }

  // MARK: - Where people also leave

  var leaving: [Sheet.Section] {
    let curves = progress.times.filter {
      $0.subject == .promotion && $0.hadLeave == nil && isKnown($0)
    }
    guard !curves.isEmpty else { return [] }
    let years = question.years
    let rows = curves.map { curve in
      [name(curve)]
        + years.map { year in
          disclosure.leavingMarks(of: curve).first { $0.years == year }.map { mark in
            "\(share(mark.incidence)) / \(share(mark.left))"
          } ?? DisclosureText.mark
        }
    }
    return [
      Sheet.Section(
        "Promoted / left before that",
        .text(
          "Here leaving competes: who has left is promoted no more (Aalen and Johansen). Groups of "
            + "people who left are known only where the history names them.")),
      Sheet.Section(
        nil,
        .table(
          Sheet.Table(
            columns: [Sheet.Column("who", "Who")]
              + years.map {
                Sheet.Column("year\($0)", "\(Counted($0, "year", "years"))", isNumber: true)
              },
            rows: rows, hasRowHeaders: true))),
    ]
  }

  // MARK: - Time in one role

  var roles: [Sheet.Section] {
    let curves = progress.times.filter { $0.subject == .role }
    return [
      Sheet.Section(
        "Time in one role until any other",
        .table(table(curves, \.happened)))
    ]
  }

  // MARK: - Tables

  private func isKnown(_ curve: TimeCurve) -> Bool {
    !disclosure.marks(of: curve).isEmpty || disclosure.showsMedian(of: curve)
  }

  private func table(
    _ curves: [TimeCurve], _ path: KeyPath<TimeCurve.Mark, Figure>
  ) -> Sheet.Table {
    let years = question.years
    return Sheet.Table(
      columns: [Sheet.Column("who", "Who (people)")]
        + years.map {
          Sheet.Column("year\($0)", "\(Counted($0, "year", "years"))", isNumber: true)
        } + [Sheet.Column("median", "Half after", isNumber: true)],
      rows: curves.map { curve in
        let marks = disclosure.marks(of: curve)
        return ["\(name(curve)) (\(people(of: curve)))"]
          + years.map { year in
            marks.first { $0.years == year }.map { share($0[keyPath: path]) }
              ?? DisclosureText.mark
          } + [median(curve)]
      }, hasRowHeaders: true)
  }

  private func people(of curve: TimeCurve) -> String {
    guard let count = disclosure.people(of: curve) else { return DisclosureText.mark }
    if disclosure.isOpen { return "\(count)" }
    return count == 0 ? "< \(disclosure.roundingStep)" : "≥ \(count)"
  }

  /// The median with its interval, in years.
  private func median(_ curve: TimeCurve) -> String {
    guard disclosure.showsMedian(of: curve) else { return DisclosureText.mark }
    func years(_ figure: Figure) -> String? {
      disclosure.shown(figure).value.map { FixedNumber.text($0, digits: 1) }
    }
    guard let middle = years(curve.median) else { return "not known" }
    return "\(middle) (\(years(curve.lower) ?? "0") to \(years(curve.upper) ?? "open"))"
  }

  private func share(_ figure: Figure) -> String {
    let figure = disclosure.shown(figure)
    guard let value = figure.value else { return "not known" }
    return disclosure.isOpen
      ? FixedNumber.percent(value) : FixedNumber.text(value * 100, digits: 0) + "%"
  }

  private func name(_ curve: TimeCurve) -> String {
    let group = curve.group.map { "'\($0)'" }
    if let ladder = curve.ladder {
      return group.map { "\(ladder), \($0)" } ?? ladder
    }
    guard let hadLeave = curve.hadLeave else { return group ?? "everybody" }
    return (group ?? "everybody") + (hadLeave ? ", after a leave" : ", before a leave")
  }
}
