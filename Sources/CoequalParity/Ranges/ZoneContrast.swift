public import CoequalModel

/// What the same roles are paid in several zones of one currency.
///
/// A zone is a labour market of its own, so its differences are described and nothing is expected of
/// them. Zones of different currencies are not compared: nobody says an exchange rate.
public struct ZoneContrast: Sendable {
  /// The grade.
  public let grade: Identifier
  /// Whose pay it is, in words.
  public let title: String
  /// The currency of the zones.
  public let currency: CurrencyCode
  /// The zones with their differences to the highest.
  public let zones: [Place]

  /// One zone.
  public struct Place: Sendable {
    /// The zone.
    public let market: PayMarket
    /// The differences to the highest zone of each measure; without those in which it is the highest.
    public let differences: [PayDifference]
  }

  /// All of its figures.
  public var figures: [Figure] { zones.flatMap { $0.differences.flatMap(\.figures) } }
}

extension ZoneContrast {
  /// The contrasts of all grades, where something differs.
  static func all(_ markets: [MarketParity], of evaluation: RangeEvaluation) -> [ZoneContrast] {
    let employers = markets.map(\.market.employer).once
    return employers.flatMap { employer -> [ZoneContrast] in
      let own = markets.filter { $0.market.employer == employer }
      if own.count < 2 { return [] }
      return evaluation.grades.flatMap { grade in
        ranges(of: grade.id, own, evaluation) + packages(of: grade.id, own, evaluation)
      }
    }
  }

  private static func ranges(
    of grade: Identifier, _ markets: [MarketParity], _ evaluation: RangeEvaluation
  ) -> [ZoneContrast] {
    let groups = evaluation.names.all
    let states = groups.map { group in
      markets.map { evaluation.state(of: grade, for: group, in: $0.market) }
    }
    return states.once.flatMap { own -> [ZoneContrast] in
      let alike = zip(groups, states).filter { $1 == own }.map(\.0)
      let title = evaluation.names.title(of: alike)
      let slug = evaluation.names.slug(of: alike)
      return own.compactMap { $0.range?.currency }.once.compactMap { currency in
        let zones = zip(markets, own).filter { $1.range?.currency == currency }
        return ZoneContrast(
          grade, title, currency, zones.map(\.0.market),
          RangeMeasure.ofRange.map { measure in
            let amounts = zones.map { $1.range?.amount(measure) }
            return (measure, .money(currency, per: evaluation.table.period), amounts)
          }, slug, evaluation)
      }
    }
  }

  private static func packages(
    of grade: Identifier, _ markets: [MarketParity], _ evaluation: RangeEvaluation
  ) -> [ZoneContrast] {
    let roles = evaluation.roles.filter { $0.grade == grade }
    let places = markets.map { market in
      let packages = market.packages.first { $0.grade == grade }?.packages ?? []
      return Dictionary(
        packages.enumerated().flatMap { place, package in
          package.roles.map { ($0.name, (place, package)) }
        }, uniquingKeysWith: { first, _ in first })
    }
    let keys = roles.map { role in places.map { $0[role.name]?.0 ?? -1 } }
    return keys.once.flatMap { key -> [ZoneContrast] in
      let alike = zip(roles, keys).filter { $1 == key }.map(\.0)
      guard let first = alike.first else { return [] }
      let own = zip(markets, places).compactMap { market, packages in
        packages[first.name].map { (market.market, $0.1) }
      }
      return own.compactMap(\.1.currency).once.compactMap { currency in
        let zones = own.filter { $0.1.currency == currency }
        return ZoneContrast(
          grade, TargetPackage.words(alike), currency, zones.map(\.0),
          [(.targetPackage, .money(currency, per: .year), zones.map(\.1.value.value))],
          first.slug, evaluation)
      }
    }
  }

  private init?(
    _ grade: Identifier, _ title: String, _ currency: CurrencyCode, _ markets: [PayMarket],
    _ measures: [(RangeMeasure, FigureUnit, [Double?])], _ slug: String,
    _ evaluation: RangeEvaluation
  ) {
    if markets.count < 2 { return nil }
    let differences = measures.map { measure, unit, values in
      PayDifference.toHighest(
        measure,
        zip(markets, values).map { market, value in
          Contestant(
            id: evaluation.id.appending("zones").appending(grade.lexical).appending(slug)
              .appending(market.slug),
            title: evaluation.title(of: market), value: value)
        }, unit, context: "\(title), \(grade)", tolerance: evaluation.tolerance)
    }
    if differences.joined().allSatisfy({ $0 == nil || $0?.amount.value == 0 }) { return nil }
    self.grade = grade
    self.title = title
    self.currency = currency
    zones = markets.indices.map { place in
      Place(market: markets[place], differences: differences.compactMap { $0[place] })
    }
  }
}
