import CoequalModel
package import CoequalParity

extension Sheet {
  /// Pay of equal grades side by side: what to know first, then the ranges, packages, switches and tops
  /// of each zone and employer.
  package static func ranges(_ parity: RangeParity) -> Sheet {
    var sections = [Section("In short", .points(parity.summary))]
    for market in parity.markets {
      sections += market.drawnLadders(parity)
      sections += market.rangeSections(parity, joinsAmounts: true)
      sections += market.packageSections + market.lineSections
    }
    return Sheet(
      "\(parity.title): pay of equal grades side by side", subtitle: parity.subtitle,
      sections: sections + parity.zoneSections + parity.closingSections)
  }
}

extension RangeParity {
  /// Which structure, what the amounts are, and the tolerance.
  var subtitle: String {
    "\(structure.id) \(structure.version), \(amountWords), tolerance \(tolerance)"
  }

  /// Zones of one currency, and why others are not compared.
  var zoneSections: [Sheet.Section] {
    var sections: [Sheet.Section] = []
    if !zones.isEmpty {
      var table = Sheet.Table(
        columns: [
          .init("grade", "Grade"), .init("who", "Who"), .init("zone", "Zone"),
          .init("difference", "Against the highest zone"),
        ], hasRowHeaders: true)
      for contrast in zones {
        for place in contrast.zones where !place.differences.isEmpty {
          let words = place.differences.map { difference in
            "\(difference.measure.title) \(difference.share.words(isSigned: true))"
          }
          table.rows.append([
            contrast.grade.lexical, contrast.title, title(of: place.market),
            words.joined(separator: ", "),
          ])
        }
      }
      sections.append(.init("Zones of one currency", .table(table)))
    }
    let currencies = Set(markets.flatMap(\.ranges).flatMap(\.options).map(\.range.currency))
    if currencies.count > 1 {
      let names = currencies.map(\.lexical).sorted().joined(separator: ", ")
      sections.append(
        .init(
          sections.isEmpty ? "Zones" : nil,
          .text(
            "Amounts in \(names) are not compared with each other: the documents name no exchange "
              + "rates.")))
    }
    return sections
  }

  private func title(of market: PayMarket) -> String {
    markets.first { $0.market == market }?.title ?? ""
  }

  /// What supports the grades, and how to read the rest.
  var closingSections: [Sheet.Section] {
    var table = Sheet.Table(
      columns: [
        .init("grade", "Grade"), .init("roles", "Roles", isNumber: true),
        .init("support", "Equal value"),
      ], hasRowHeaders: true)
    for support in support {
      let missing =
        support.withoutPoints.isEmpty || support.withoutPoints.count == support.roles
        ? "" : " (\(support.withoutPoints.joined(separator: ", ")))"
      let reasons = support.reasons.map(\.words).joined(separator: "; ")
      table.rows.append([
        support.grade.lexical, "\(support.roles)",
        support.isSupported
          ? "supported by an agreed job evaluation" : "not supported: \(reasons)\(missing)",
      ])
    }
    let differences = markets.flatMap(\.ranges).flatMap(\.options).flatMap(\.differences)
    let example =
      differences.first { $0.measure == .midpoint }?.share ?? figures.first { $0.value != nil }
    let explained = example.map { example in
      [
        "Every number can be computed again: 'coequal parity explain \(example.id)' shows the formula "
          + "and the inputs of one of them, and --format json has the names of all."
      ]
    }
    return
      (table.rows.isEmpty
      ? [] : [.init("What supports the claim of equal value", .table(table))])
      + [
        .init(
          "How to read it",
          .points(
            [
              "Roles of one grade are declared to be of equal value. Each amount is compared with the "
                + "highest of its grade, zone, employer and currency; it is inside where "
                + "|ln(a ÷ b)| ≤ ln(1 + \(tolerance)).",
              "A target package is the midpoint with the bonus at target, allowances for a year, and "
                + "equity divided by the years over which it vests.",
              "A difference says nothing of its reason. What is not known is left open and is never "
                + "taken as zero.",
            ] + (explained ?? []))),
        .init("Conventions", .fields(Sheet.conventions(answers))),
      ]
  }
}
