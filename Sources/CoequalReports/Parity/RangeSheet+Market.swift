import CoequalModel
import CoequalParity

extension MarketParity {
  /// The ranges of each grade, and the steps from grade to grade.
  ///
  /// - Parameter joinsAmounts: Whether the amounts of a range share a column, to fit a narrow page.
  func rangeSections(_ parity: RangeParity, joinsAmounts: Bool) -> [Sheet.Section] {
    let title = heading("ranges (\(currencyWords), \(parity.amountWords))")
    return [.init(title, .table(rangeTable(joinsAmounts: joinsAmounts)))] + openPoints
      + [.init(heading("steps from grade to grade"), .table(stepTable))] + inversions
  }

  /// The ladders drawn with characters, where they fit.
  func drawnLadders(_ parity: RangeParity) -> [Sheet.Section] {
    guard let text = ladderChart(parity).text else { return [] }
    return [.init(heading("ladders side by side"), .code(text))]
  }

  /// The currencies of the ranges; mostly one.
  var currencyWords: String {
    Set(ranges.flatMap(\.options).map(\.range.currency.lexical)).sorted()
      .joined(separator: ", ")
  }

  /// The ranges of each grade beside each other.
  private func rangeTable(joinsAmounts: Bool) -> Sheet.Table {
    let amounts: [Sheet.Column] =
      joinsAmounts
      ? [.init("range", "Minimum, midpoint, maximum")]
      : [
        .init("minimum", "Minimum", isNumber: true), .init("midpoint", "Midpoint", isNumber: true),
        .init("maximum", "Maximum", isNumber: true),
      ]
    let isMixed = Set(ranges.flatMap(\.options).map(\.range.currency)).count > 1
    var table = Sheet.Table(
      columns: [.init("grade", "Grade"), .init("for", "For")] + amounts + [
        .init("difference", "Against the highest"), .init("shared", "Shared", isNumber: true),
      ], hasRowHeaders: true)
    for grade in ranges {
      for option in grade.options {
        let range = option.range
        let words = [range.words(\.minimum), range.words(\.midpoint), range.words(\.maximum)]
        let title = isMixed ? "\(option.title) (\(range.currency))" : option.title
        table.rows.append(
          [grade.grade.lexical, title]
            + (joinsAmounts ? [words.joined(separator: ", ")] : words) + [
              [option.differenceWords, option.verdict].filter { !$0.isEmpty }
                .joined(separator: ", "),
              option.shared?.words() ?? "",
            ])
      }
    }
    return table
  }

  /// For whom it is left open which range applies, and who has none.
  private var openPoints: [Sheet.Section] {
    let points = ranges.flatMap { grade -> [String] in
      [
        grade.tied.map { "\(grade.grade): several ranges are equally specific for \($0)" },
        grade.unpaid.map { "\(grade.grade): there is no range for \($0)" },
      ].compactMap(\.self)
    }
    return points.isEmpty ? [] : [.init(heading("what is left open"), .points(points))]
  }

  /// Spread, and what the step to the next grade is, ladder by ladder.
  var stepTable: Sheet.Table {
    var table = Sheet.Table(
      columns: [
        .init("for", "For"), .init("grade", "Grade"), .init("spread", "Spread", isNumber: true),
        .init("progression", "Next midpoint", isNumber: true),
        .init("overlap", "Overlap with the next", isNumber: true),
      ], hasRowHeaders: true)
    for ladder in ladders {
      for rung in ladder.rungs where rung.state.range != nil {
        table.rows.append([
          ladder.title, rung.grade.lexical, rung.spread.words(),
          rung.progression?.words(isSigned: true) ?? "", rung.overlap?.words() ?? "",
        ])
      }
    }
    return table
  }

  private var inversions: [Sheet.Section] {
    let points = ladders.flatMap { ladder in
      ladder.inversions.map { inversion in
        let parts = inversion.measures.map(\.title).joined(separator: ", ")
        return "\(ladder.title): \(inversion.higher) is lower than \(inversion.lower) in \(parts)"
      }
    }
    return points.isEmpty
      ? [] : [.init(heading("higher grades with lower amounts"), .points(points))]
  }

  /// Target packages, switches and tops.
  var packageSections: [Sheet.Section] {
    let unknown = packages.flatMap { grade in
      grade.packages.filter { $0.value.value == nil }.map { package in
        "\(grade.grade): \(package.roleWords): \(package.value.absence?.words ?? "")"
      }
    }
    let sections: [(isThere: Bool, section: Sheet.Section)] = [
      (!packages.isEmpty, .init(heading("target packages for a year"), .table(packageTable))),
      (
        !unknown.isEmpty,
        .init(heading("target packages that are not known"), .points(unknown))
      ),
      (
        !switches.isEmpty,
        .init(heading("switches between tracks on one grade"), .text(switchWords))
      ),
      (
        !switchTable.rows.isEmpty,
        .init(heading("switches that change pay"), .table(switchTable))
      ),
      (!tops.isEmpty, .init(heading("the most that each track reaches"), .table(topTable))),
    ]
    return sections.filter(\.isThere).map(\.section)
  }

  var packageTable: Sheet.Table {
    var table = Sheet.Table(
      columns: [
        .init("grade", "Grade"), .init("roles", "Roles"),
        .init("package", "Target package", isNumber: true),
        .init("difference", "Against the highest"),
        .init("amount", "In money", isNumber: true),
      ], hasRowHeaders: true)
    for grade in packages {
      for package in grade.packages {
        table.rows.append([
          grade.grade.lexical, package.roleWords,
          package.value.words(),
          [package.difference?.share.words(isSigned: true), package.verdict].compactMap(\.self)
            .filter { !$0.isEmpty }.joined(separator: ", "),
          package.difference?.amount.words(isSigned: true) ?? "",
        ])
      }
    }
    return table
  }

  private var switchWords: String {
    let notable = switches.count(where: \.isNotable)
    let changes = notable == 0 ? "none changes" : notable == 1 ? "1 changes" : "\(notable) change"
    return "\(Counted(switches.count, "move")) between roles of one grade; "
      + "\(changes) the midpoint or the target package."
  }

  private var switchTable: Sheet.Table {
    var table = Sheet.Table(
      columns: [
        .init("grade", "Grade"), .init("framework", "Framework"), .init("move", "Move"),
        .init("midpoint", "Midpoint", isNumber: true),
        .init("package", "Target package", isNumber: true),
      ], hasRowHeaders: true)
    for premium in switches where premium.isNotable {
      table.rows.append([
        premium.from.grade.lexical, premium.from.framework.lexical,
        "\(premium.from.id) → \(premium.to.id)",
        premium.midpoint.words(isSigned: true), premium.package.words(isSigned: true),
      ])
    }
    return table
  }

  var topTable: Sheet.Table {
    var table = Sheet.Table(
      columns: [
        .init("track", "Track"), .init("maximum", "Highest maximum", isNumber: true),
        .init("maximum-without", "Without reports", isNumber: true),
        .init("package", "Highest package", isNumber: true),
        .init("package-without", "Without reports", isNumber: true),
        .init("missing", "No role on"),
      ], hasRowHeaders: true)
    for top in tops {
      let amounts = [
        top.maximum, top.maximumWithoutReports, top.package, top.packageWithoutReports,
      ].map { figure in
        figure.expression == .function(.max, []) ? "no such role" : figure.words()
      }
      table.rows.append(
        ["\(top.framework)/\(top.track)"] + amounts
          + [top.missing.map(\.lexical).joined(separator: ", ")])
    }
    return table
  }

  /// The midpoints against the points.
  var lineSections: [Sheet.Section] {
    let title = heading("midpoints against points of job evaluation")
    if line.places.isEmpty { return [] }
    guard let slope = line.slope.value else {
      let reason = line.slope.absence?.words ?? ""
      return [.init(title, .text("There is no line: \(reason)."))]
    }
    var table = Sheet.Table(
      columns: [
        .init("grade", "Grade"), .init("for", "For"),
        .init("points", "Mean points", isNumber: true),
        .init("distance", "Midpoint against the line", isNumber: true),
      ], hasRowHeaders: true)
    for place in line.places {
      table.rows.append([
        place.grade.lexical, place.title, place.points.words(),
        place.distance.words(isSigned: true),
      ])
    }
    let grades = Set(line.places.map(\.grade)).count
    return [
      .init(
        title,
        .text(
          "A line through \(Counted(line.places.count, "range")) of \(Counted(grades, "grade")), by "
            + "least squares of the logarithms: 1% more points go with "
            + "\(FixedNumber.text(slope, digits: 2))% more pay. It describes these ranges; they are no "
            + "sample, so nothing is tested.")),
      .init(heading("distance of each midpoint from the line"), .table(table)),
    ]
  }
}
