import CoequalStatistics
import CoequalTestSupport
import Testing

/// Counted spells against the same spells one by one.
@Suite struct SpellCountsTests {
  private let spells: [Spell]
  private let groups: [Int]
  private let strata: [Int]

  init() {
    var random = SplitMix(seed: 3)
    var rows: [(Spell, Int, Int)] = []
    for _ in 0..<300 {
      let entry = random.once(in: 3) ? random.index(20) : 0
      let cause: Int? = random.once(in: 4) ? nil : random.index(2)
      let exit = entry + 1 + random.index(30)
      rows.append(
        (
          Spell(entry: Double(entry), exit: Double(exit), cause: cause), random.index(3),
          random.index(2)
        ))
    }
    (spells, groups, strata) = (rows.map(\.0), rows.map(\.1), rows.map(\.2))
  }

  private func counts(_ isIn: (Int) -> Bool = { _ in true }) -> SpellCounts {
    var counts = SpellCounts(causes: 2)
    for (row, spell) in spells.enumerated() where isIn(row) {
      counts.add(entry: Int(spell.entry), exit: Int(spell.exit), cause: spell.cause)
    }
    return counts
  }

  @Test func survivalIsTheSame() throws {
    #expect(
      try KaplanMeier(counts(), transformation: .logLog)
        == KaplanMeier(spells, transformation: .logLog))
  }

  @Test func otherCausesOnlyEndWatching() throws {
    let single = spells.map {
      Spell(entry: $0.entry, exit: $0.exit, cause: $0.cause == 1 ? 1 : nil)
    }
    #expect(
      try KaplanMeier(counts(), of: 1, transformation: .log)
        == KaplanMeier(single, transformation: .log))
  }

  @Test(arguments: 0...1) func incidenceIsTheSame(cause: Int) throws {
    #expect(
      try CumulativeIncidence(of: cause, counts()) == CumulativeIncidence(of: cause, spells))
  }

  @Test func logRankWithinStrataIsTheSame() throws {
    let counted = (0...1).map { stratum in
      (0...2).map { group in counts { groups[$0] == group && strata[$0] == stratum } }
    }
    let single = spells.map {
      Spell(entry: $0.entry, exit: $0.exit, cause: $0.cause == 0 ? 0 : nil)
    }
    #expect(
      try LogRankTest(of: 0, in: counted)
        == LogRankTest(single, groups: groups, strata: strata))
  }

  @Test func sumsAreThoseOfAll() throws {
    var sum = counts { $0.isMultiple(of: 2) }
    sum.add(counts { !$0.isMultiple(of: 2) })
    #expect(
      try KaplanMeier(sum, transformation: .log) == KaplanMeier(counts(), transformation: .log))
  }

  @Test func whatCannotBeASpellIsNone() throws {
    var counts = SpellCounts(causes: 1)
    counts.add(entry: 5, exit: 5, cause: 0)
    #expect(counts.count == 0)
    #expect(throws: StatisticsError.self) { try KaplanMeier(counts, transformation: .log) }
    #expect(throws: StatisticsError.self) { try LogRankTest(of: 0, in: [[counts]]) }
  }
}
