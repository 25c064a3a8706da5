import CoequalModel
package import CoequalParity

extension HTMLPage {
  /// Pay of equal grades side by side, with the ladders drawn.
  package static func ranges(_ parities: [RangeParity]) -> HTMLPage {
    guard let first = parities.first, parities.count == 1 else {
      return HTMLPage(
        "Pay of equal grades side by side",
        sections: parities.flatMap { parity in
          [Section(parity.title, [.sheet(.text(parity.subtitle))])] + parity.pageSections
        })
    }
    return HTMLPage(
      "\(first.title): pay of equal grades side by side", subtitle: first.subtitle,
      sections: first.pageSections)
  }
}

extension RangeParity {
  fileprivate var pageSections: [HTMLPage.Section] {
    [HTMLPage.Section("In short", [.sheet(.points(summary))])]
      + markets.flatMap { market -> [HTMLPage.Section] in
        let ladders = market.ladders.isEmpty ? [] : [market.ladderChart(self).drawing]
        let chart = HTMLPage.Section(
          market.heading("ladders side by side"), ladders.map(HTMLPage.Block.drawing))
        let tracks = market.trackCharts(self).map { HTMLPage.Block.drawing($0.drawing) }
        return [chart] + market.rangeSections(self, joinsAmounts: false).map(\.page)
          + (tracks.isEmpty ? [] : [.init(market.heading("tracks side by side"), tracks)])
          + market.packageSections.map(\.page) + market.lineSections.map(\.page)
      } + (zoneSections + closingSections).map(\.page)
  }
}

extension Sheet.Section {
  fileprivate var page: HTMLPage.Section { HTMLPage.Section(title, [.sheet(content)]) }
}

extension MarketParity {
  /// A column for each ladder.
  func ladderChart(_ parity: RangeParity) -> LadderChart {
    LadderChart(
      title: "Pay ranges by grade, \(title)",
      summary:
        "Each box reaches from the minimum to the maximum of a range, and the thick line in it is "
        + "the midpoint. A dashed line is the highest midpoint of the grade. The numbers stand in the "
        + "table below.",
      unit: unit(parity), grades: paidRows.map { ladders[0].rungs[$0].grade.lexical },
      columns: ladders.map { ladder in
        LadderChart.Column(
          title: ladder.title,
          rungs: paidRows.map { row in
            ladder.rungs[row].state.range.map { [LadderChart.Rung($0)] } ?? []
          })
      })
  }

  /// The places of the grades on which some ladder has a range.
  private var paidRows: [Int] {
    ladders.first?.rungs.indices.filter { row in
      ladders.contains { $0.rungs[row].state.range != nil }
    } ?? []
  }

  /// A chart for each framework with a column for each of its tracks.
  fileprivate func trackCharts(_ parity: RangeParity) -> [LadderChart] {
    // A point is an amount for a year, and has no place among amounts for an hour.
    guard parity.period == .year else { return [] }
    let grades = packages.map(\.grade)
    var frameworks: [Identifier] = []
    for top in tops where !frameworks.contains(top.framework) { frameworks.append(top.framework) }
    return frameworks.map { framework in
      LadderChart(
        title: "Tracks of \(framework), \(title)",
        summary:
          "Each box is the range of a role, with the midpoint as a thick line; the circle is the "
          + "target package. A row without a box is a grade without a role on the track. The numbers "
          + "stand in the tables above and below.",
        unit: unit(parity), grades: grades.map(\.lexical),
        columns: tops.filter { $0.framework == framework }.map { top in
          LadderChart.Column(
            title: "\(top.title) (\(top.kind.rawValue))",
            rungs: packages.map { grade in rungs(of: grade, on: top) })
        })
    }
  }

  private func rungs(of grade: GradePackages, on top: TrackTop) -> [LadderChart.Rung] {
    grade.packages.compactMap { package in
      guard
        package.roles.contains(where: {
          $0.framework == top.framework && $0.track == top.track
        }), let range = package.range
      else { return nil }
      return LadderChart.Rung(range, point: package.value.value)
    }
  }

  private func unit(_ parity: RangeParity) -> String {
    "\(currencyWords), \(parity.amountWords)"
  }
}

extension LadderChart.Rung {
  fileprivate init(_ range: PayRange, point: Double? = nil) {
    self.init(
      minimum: range.minimum.number,
      midpoint: range.midpoint.number,
      maximum: range.maximum.number, point: point)
  }
}
