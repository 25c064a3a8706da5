import CoequalCensus
public import CoequalStatistics

/// The logarithm of hourly pay with what may explain it: the rows that can be used, and the columns.
struct PayModel {
  /// The rows of the workforce that are used.
  let rows: [Int]
  /// How many of them there are of each group.
  let counts: PairCounts
  /// Why people are left out, with how many there are.
  let leftOut: [LeftOut]
  /// ln of hourly pay.
  let response: Sample
  /// The intercept, the indicator of the compared group, and the factors in their order.
  let design: Design
  /// The columns of the design that each factor has.
  let blocks: [String: [String]]

  /// The name of the indicator of the compared group.
  let group: String

  /// Builds the columns of some people.
  ///
  /// The reference level of a factor is the one that most people have, so that differences are from
  /// what is usual.
  ///
  /// - Throws: when there is nobody in one of the groups, or a factor has no column.
  init(
    of pair: GroupPair, by factors: [PayFactor], among people: ModelledPeople,
    in workforce: Workforce
  ) throws(PayModelError) {
    for factor in factors
    where workforce.attributes[factor.column] == nil && workforce.numbers[factor.column] == nil {
      throw .unknownColumn(factor.column, known: workforce.columnNames)
    }
    rows = people.rows
    leftOut = people.leftOut
    counts = people.counts
    for (name, count) in [(pair.compared, counts.compared), (pair.reference, counts.reference)]
    where count == 0 {
      throw .nobody(name, lacking: leftOut.max { $0.count < $1.count }?.reason)
    }
    group = FactorCoding.column(pair.column, pair.compared)
    do {
      response = try Sample(
        rows.map { [pay = workforce.pay] in ln(pay.value(.hourly, row: $0)) },
        named: "ln hourly pay")
      var design = Design(rows: rows.count)
      try design.add(
        FactorCoding(
          pair.column, codes: people.isCompared.map { $0 ? 1 : 0 },
          levels: [pair.reference, pair.compared], reference: pair.reference))
      var blocks: [String: [String]] = [:]
      for factor in factors {
        let before = design.columns.count
        try design.add(factor, rows, in: workforce)
        blocks[factor.column] = Array(design.columns[before...])
      }
      self.design = design
      self.blocks = blocks
    } catch {
      throw .statistics(error)
    }
  }
}

/// Why pay cannot be set against what may explain it.
public enum PayModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A factor has no column in the census.
  case unknownColumn(String, known: [String])
  /// Nobody of a group has pay and all factors; and why most people are left out, in a phrase that
  /// follows "people".
  case nobody(String, lacking: String?)
  /// The method refuses.
  case statistics(StatisticsError)

  /// One sentence, without a final period.
  public var description: String {
    switch self {
    case .unknownColumn(let name, let known):
      "there is no column '\(name)'; there is \(known.joined(separator: ", "))"
    case .nobody(let group, let reason):
      "nobody of '\(group)' has pay and all factors"
        + (reason.map { "; most are left out as people \($0)" } ?? "")
    case .statistics(let error): error.description
    }
  }
}

extension Design {
  /// Adds the columns of a factor.
  fileprivate mutating func add(
    _ factor: PayFactor, _ rows: [Int], in workforce: Workforce
  ) throws(StatisticsError) {
    if let column = workforce.attributes[factor.column] {
      try add(factor, column.selecting(rows).sorted())
    } else if let numbers = workforce.numbers[factor.column] {
      let values = rows.map { numbers[$0] }
      if factor.form == .levels {
        try add(factor, CodedColumn(values.map { Expression.text(of: $0) }).sorted())
        return
      }
      try add(Sample(values, named: factor.column))
      if factor.form == .squared {
        try add(Sample(values.map { $0 * $0 }, named: factor.column + "²"))
      }
    }
  }

  private mutating func add(
    _ factor: PayFactor, _ column: CodedColumn
  ) throws(StatisticsError) {
    var counts = Array(repeating: 0, count: column.names.count)
    for code in column.codes where code != CodedColumn.unknown { counts[Int(code)] += 1 }
    let present = counts.indices.filter { counts[$0] > 0 }
    // The first of several that are equally frequent.
    guard
      let most = present.max(by: {
        counts[$0] < counts[$1] || (counts[$0] == counts[$1] && $0 > $1)
      })
    else { return }
    let places = Dictionary(uniqueKeysWithValues: present.enumerated().map { ($1, Int32($0)) })
    try add(
      FactorCoding(
        factor.column, codes: column.codes.map { places[Int($0)] ?? -1 },
        levels: present.map { column.names[$0] }, reference: column.names[most]))
  }
}
