import CoequalParity
import Testing

/// Random tables against somebody who solves them by linear programming.
@Suite struct SuppressionAttackTests {
  private static let blocks = 0..<50

  /// A block of tables, each with a rule.
  private static func samples(
    _ block: Int, rows: Int = 8, columns: Int = 4, amounts: Int = 1
  ) throws -> [(Suppression, Comment)] {
    try (block * 10..<block * 10 + 10).map { seed in
      var random = RandomTables(seed: UInt64(seed))
      let table = try random.table(rows: rows, columns: columns, amounts: amounts)
      return (Suppression(table, try random.rule()), "seed \(seed)")
    }
  }

  @Test(arguments: blocks)
  func nobodyComesCloserToACountThanDeclared(_ block: Int) throws {
    for (suppression, comment) in try Self.samples(block) {
      let reader = try #require(Attacker(suppression), comment)
      for place in suppression.suppressed {
        let seen = try #require(reader.interval(place), comment)
        #expect(seen.width >= Double(suppression.rule.countWidth) - 1e-6, comment)
      }
    }
  }

  @Test(arguments: blocks)
  func nobodyComesCloserToASumThanDeclared(_ block: Int) throws {
    for (suppression, comment) in try Self.samples(block) {
      let total = try #require(suppression.table[.total]).amounts[0].sum
      let reader = try #require(Attacker(suppression, amount: 0), comment)
      for place in suppression.suppressed {
        let seen = try #require(reader.interval(place), comment)
        let sum = try #require(suppression.table[place]).amounts[0].sum
        #expect(seen.width >= suppression.rule.amountWidth * sum - 1e-6 * total, comment)
        #expect(seen.width > 0 || total == 0, comment)
      }
    }
  }

  @Test(arguments: blocks)
  func intervalsOfTheNetworkAreThoseOfTheLinearProgram(_ block: Int) throws {
    for (suppression, comment) in try Self.samples(block) {
      let total = try #require(suppression.table[.total])
      let counts = try #require(Attacker(suppression), comment)
      let sums = try #require(Attacker(suppression, amount: 0), comment)
      for place in suppression.table.places where suppression[place]?.isSuppressed ?? false {
        let count = try #require(suppression.countInterval(at: place))
        let seen = try #require(counts.interval(place), comment)
        #expect(seen.isNear(count, within: 1e-6 * Double(total.count)), comment)
        let sum = try #require(suppression.amountInterval(at: place, amount: 0))
        let seenSum = try #require(sums.interval(place), comment)
        #expect(seenSum.isNear(sum, within: 1e-6 * total.amounts[0].sum), comment)
      }
    }
  }

  /// What is suppressed in a line whose total is shown can be computed as one number.
  @Test(arguments: blocks)
  func whatIsSuppressedInALineIsNotTooFewTogether(_ block: Int) throws {
    for (suppression, comment) in try Self.samples(block) {
      for (cells, total) in suppression.table.lines {
        let suppressed = cells.filter { suppression[$0]?.isSuppressed ?? false }
        guard suppression[total] == .shown, !suppressed.isEmpty else { continue }
        let count = suppressed.reduce(0) { $0 + (suppression.table[$1]?.count ?? 0) }
        #expect(count >= suppression.rule.minimumCount, comment)
      }
    }
  }

  @Test(arguments: blocks)
  func noProtectiveCellCouldBeShownAgain(_ block: Int) throws {
    for (suppression, comment) in try Self.samples(block, rows: 4, columns: 3, amounts: 0) {
      let (table, rule) = (suppression.table, suppression.rule)
      for candidate in suppression.suppressed where suppression[candidate] == .protective {
        let rest = suppression.suppressed.filter { $0 != candidate }
        let reader = try #require(Attacker([(table, rest)]), comment)
        let isBroken = try rest.contains {
          try #require(reader.interval($0)).width < Double(rule.countWidth) - 1e-6
        }
        let leavesTooFew = table.lines.contains { cells, total in
          let suppressed = cells.filter(rest.contains)
          let count = suppressed.reduce(0) { $0 + (table[$1]?.count ?? 0) }
          return !rest.contains(total) && !suppressed.isEmpty && count < rule.minimumCount
        }
        #expect(isBroken || leavesTooFew, comment)
      }
    }
  }

  /// Shows that the attacks above can succeed.
  @Test func cellsThatAreSuppressedForThemselvesAloneAreFound() throws {
    let table = try CellTable(counts: [[2, 20], [30, 40]])
    let place = CellPlace(row: 0, column: 0)
    let reader = try #require(Attacker([(table, [place])]))
    let seen = try #require(reader.interval(place))
    #expect(seen.lower == 2 && seen.upper == 2)
  }

  /// Tables of the same people with the same columns, attacked together.
  @Test(arguments: blocks)
  func linkedTablesThatShowWhatTheyShareAreSafeTogether(_ block: Int) throws {
    for seed in block * 10..<block * 10 + 10 {
      var random = RandomTables(seed: UInt64(seed))
      let tables = try random.linkedTables()
      let links = LinkedSuppression.sharedColumnTotals(of: tables)
      let linked = try LinkedSuppression(tables, links: links, try random.rule())
      let pages = linked.suppressions.map { ($0.table, $0.suppressed) }
      let together = try #require(Attacker(pages, links: links), "seed \(seed)")
      for (index, suppression) in linked.suppressions.enumerated() {
        let alone = try #require(Attacker(suppression), "seed \(seed)")
        for place in suppression.suppressed {
          let reader = linked.suppressedLinks.isEmpty ? together : alone
          let table = linked.suppressedLinks.isEmpty ? index : 0
          let seen = try #require(reader.interval(place, table: table), "seed \(seed)")
          #expect(seen.width >= Double(suppression.rule.countWidth) - 1e-6, "seed \(seed)")
        }
      }
    }
  }
}

extension CellTable {
  /// The cells of each line, and its total.
  fileprivate var lines: [(cells: [CellPlace], total: CellPlace)] {
    Set(places.map(\.row)).map { row in
      (places.filter { $0.row == row && $0.column != nil }, CellPlace(row: row, column: nil))
    }
      + Set(places.map(\.column)).map { column in
        (
          places.filter { $0.column == column && $0.row != nil },
          CellPlace(row: nil, column: column)
        )
      }
  }
}
