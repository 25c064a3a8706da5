import CoequalCensus
public import CoequalStatistics

/// The logarithm of hourly pay with what may explain it: the rows that can be used, and the columns.
struct PayModel {
  /// The rows of the workforce that are used.
  let rows: [Int]
  /// How many of them are of the compared group.
  let comparedCount: Int
  /// Why people are left out, with how many there are.
  let leftOut: [LeftOut]
  /// ln of hourly pay.
  let response: Sample
  /// The intercept, the indicator of the compared group, and the factors in their order.
  let design: Design
  /// The columns of the design that each factor has.
  let blocks: [String: [String]]

  /// How many of them there are of each group.
  var counts: PairCounts {
    PairCounts(compared: comparedCount, reference: rows.count - comparedCount)
  }

  /// The name of the indicator of the compared group.
  let group: String

  /// Selects rows and builds columns.
  ///
  /// The reference level of a factor is the one that most people have, so that differences are from
  /// what is usual.
  ///
  /// - Throws: when there is nobody in one of the groups, or a factor has no column.
  init(
    of pair: GroupPair, by factors: [PayFactor], in workforce: Workforce
  ) throws(PayModelError) {
    for factor in factors
    where workforce.attributes[factor.column] == nil && workforce.numbers[factor.column] == nil {
      throw .unknownColumn(factor.column, known: workforce.columnNames)
    }
    let selection = Selection(pair, factors, workforce)
    rows = selection.rows
    leftOut = selection.leftOut
    let isCompared = selection.isCompared
    comparedCount = isCompared.count { $0 }
    for (name, count) in [
      (pair.compared, comparedCount), (pair.reference, rows.count - comparedCount),
    ] where count == 0 {
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
          pair.column, codes: isCompared.map { $0 ? 1 : 0 },
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

/// People who are not part of a regression, and why.
public struct LeftOut: Hashable, Sendable {
  /// Why, in a phrase that follows "people".
  public let reason: String
  /// How many there are.
  public let count: Int
  /// Whether they are among the people that everybody's numbers are of, so that what is left without
  /// them tells how many they are.
  public let isCompared: Bool
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

/// The rows of a workforce that have all that a model needs.
private struct Selection {
  var rows: [Int] = []
  var isCompared: [Bool] = []
  var leftOut: [LeftOut] = []

  init(_ pair: GroupPair, _ factors: [PayFactor], _ workforce: Workforce) {
    let column = workforce.attributes[pair.column]
    let (compared, reference) = (column?.code(of: pair.compared), column?.code(of: pair.reference))
    var (others, unknown, unpaid, withoutHours) = (0, 0, 0, 0)
    let needed = factors.map { Needed($0.column, workforce) }
    let pay = workforce.pay
    var missing = Array(repeating: 0, count: factors.count)
    for row in 0..<workforce.count {
      let code = column?.codes[row] ?? CodedColumn.unknown
      guard code != CodedColumn.unknown, code == compared || code == reference else {
        others += 1
        continue
      }
      let amount = pay.value(.hourly, row: row)
      guard amount.isFinite, amount > 0 else {
        if amount.isFinite {
          unpaid += 1
        } else if pay.isKnown(row: row) {
          withoutHours += 1
        } else {
          unknown += 1
        }
        continue
      }
      if let place = needed.firstIndex(where: { !$0.isKnown(row) }) {
        missing[place] += 1
        continue
      }
      rows.append(row)
      isCompared.append(code == compared)
    }
    leftOut =
      [
        LeftOut(
          reason: "who are neither '\(pair.compared)' nor '\(pair.reference)'", count: others,
          isCompared: false),
        LeftOut(reason: "without pay", count: unknown, isCompared: false),
        LeftOut(reason: "without hourly pay", count: withoutHours, isCompared: true),
        LeftOut(reason: "whose hourly pay is not above zero", count: unpaid, isCompared: true),
      ]
      + zip(factors, missing).map {
        LeftOut(reason: "without '\($0.column)'", count: $1, isCompared: true)
      }
    leftOut.removeAll { $0.count == 0 }
  }

  /// A column that a model needs to be known.
  private enum Needed {
    case codes(CodedColumn)
    case numbers([Double])

    init(_ name: String, _ workforce: Workforce) {
      self =
        workforce.attributes[name].map(Needed.codes) ?? .numbers(workforce.numbers[name] ?? [])
    }

    func isKnown(_ row: Int) -> Bool {
      switch self {
      case .codes(let column): column.codes[row] != CodedColumn.unknown
      case .numbers(let values): values.indices.contains(row) && values[row].isFinite
      }
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
