import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// What the README says was made unjust is in the data, in the size that it says; and nothing else is.
///
/// Everything is computed from the files, by the rule of pay that the README tells.
@Suite struct InjusticeTests {
  private let roles: Roles
  private let rows: [CensusRow]
  private let history: [String: [HistoryRow]]

  init() async throws {
    roles = try Roles(await Harbor.catalog())
    rows = try CensusRow.all()
    history = try HistoryRow.byPerson()
  }

  // MARK: - Groups

  private func isWomanInSales(_ row: CensusRow) -> Bool {
    row.role.framework == "harbor-sales" && row.sex == "f"
  }

  private func isAffectedPartTimer(_ row: CensusRow) -> Bool {
    row.isPartTime && ["harbor-operations", "harbor-support"].contains(row.role.framework)
  }

  /// Those whose last step led from a role that leads to one that does not.
  private func cameBack(_ row: CensusRow) throws -> Bool {
    let steps = (history[row.person] ?? []).filter { $0.event == .switch }
    guard let last = steps.last,
      let index = history[row.person]?.lastIndex(where: {
        $0.date < last.date
      }), let before = history[row.person]?[index]
    else { return false }
    return try roles.entry(before.role).leads && !roles.entry(last.role).leads
  }

  /// The manager whom the README names.
  private var manager: String {
    get throws {
      let readme = try PackageFolder.text(of: "\(Harbor.folder)/README.md")
      return String(try #require(readme.firstMatch(of: /The team of `(p\d{3})`/)).1)
    }
  }

  // MARK: - Pay

  /// What somebody is paid, as a part of what the rule of the README gives.
  private func ratio(_ row: CensusRow) throws -> Double {
    let end = try #require(CalendarDate("2026-12-01"))
    let years = min(end.months(since: row.gradeSince) / 12, 10)
    let rule = try roles.midpoint(row.role, zone: row.zone) * (0.96 + 0.008 * Double(years))
    return Double(row.base) / (rule * (row.rating == "above" ? 1.03 : 1))
  }

  private func mean(_ values: [Double]) throws -> Double {
    try #require(!values.isEmpty)
    return values.reduce(0, +) / Double(values.count)
  }

  /// By how many per cent a group is paid less than the rule says, and others of the same kind not.
  private func loss(
    of group: (CensusRow) throws -> Bool, among all: (CensusRow) -> Bool
  ) throws -> Double {
    // People of one group only, so that sizes do not mix.
    let clean = try rows.filter { row in
      try all(row)
        && [
          isWomanInSales(row), isAffectedPartTimer(row), try cameBack(row),
          row.manager == (try manager),
        ].count(where: \.self) - (try group(row) ? 1 : 0) == 0
    }
    let inside = try mean(clean.filter(group).map(ratio))
    let outside = try mean(clean.filter { try !group($0) }.map(ratio))
    return (1 - inside / outside) * 100
  }

  @Test func womenInSalesArePaidLess() throws {
    let loss = try loss(of: isWomanInSales) { $0.role.framework == "harbor-sales" }
    #expect(abs(loss - 6) < 0.75, "\(loss) %")
  }

  @Test func womenStartLowerInSales() throws {
    var starts: [String: [Double]] = [:]
    for row in rows where row.role.framework == "harbor-sales" {
      let hire = try #require(history[row.person]?.first)
      let year = 1 - 0.025 * Double(2026 - hire.date.year)
      let midpoint = try roles.midpoint(hire.role, zone: row.zone)
      starts[row.sex, default: []].append(Double(hire.base) / (midpoint * year))
    }
    let loss = (1 - (try mean(starts["f"] ?? [])) / (try mean(starts["m"] ?? []))) * 100
    #expect(abs(loss - 6) < 0.75, "\(loss) %")
  }

  @Test func partTimersArePaidLessForAnHour() throws {
    let loss = try loss(of: isAffectedPartTimer) {
      ["harbor-operations", "harbor-support"].contains($0.role.framework)
    }
    #expect(abs(loss - 4) < 0.75, "\(loss) %")
    let elsewhere = try rows.filter { row in
      try row.isPartTime && !isAffectedPartTimer(row) && !isWomanInSales(row) && !cameBack(row)
    }
    #expect(abs(try mean(elsewhere.map(ratio)) - 1) < 0.0075)
  }

  @Test func thoseWhoGoBackFromLeadingLosePay() throws {
    let loss = try loss(of: cameBack) { _ in true }
    #expect(abs(loss - 7) < 0.75, "\(loss) %")
    #expect(try rows.count(where: cameBack) == 7)
  }

  @Test func thoseWhoSwitchToLeadingLoseNothing() throws {
    let leading = try rows.filter { row in
      try roles.entry(row.role).leads && (history[row.person] ?? []).last?.event == .switch
    }.filter { !isWomanInSales($0) && !isAffectedPartTimer($0) }
    #expect(abs(try mean(leading.map(ratio)) - 1) < 0.0075)
  }

  @Test func oneTeamIsPaidLess() throws {
    let manager = try manager
    let loss = try loss(of: { $0.manager == manager }) { $0.role.framework == "harbor-operations" }
    #expect(abs(loss - 5) < 0.75, "\(loss) %")
    #expect(rows.count { $0.manager == manager } >= 5)
  }

  /// So the list of the README is complete.
  @Test func everybodyElseIsPaidByTheRule() throws {
    for row in rows {
      var rule = 1.0
      if isWomanInSales(row) { rule *= 0.94 }
      if isAffectedPartTimer(row) { rule *= 0.96 }
      if try cameBack(row) { rule *= 0.93 }
      if row.manager == (try manager) { rule *= 0.95 }
      #expect(abs(try ratio(row) / rule - 1) < 0.014, "\(row.person)")
    }
  }

  // MARK: - Documents

  @Test func rangesOfSupportAreLower() throws {
    for (name, entry) in roles.all where name.framework == "harbor-support" && entry.grade <= 6 {
      let other = try RoleName("harbor-operations/\(name.role)")
      for zone in ["germany", "poland"] {
        let (own, others) = (
          try roles.midpoint(name, zone: zone), try roles.midpoint(other, zone: zone)
        )
        #expect(abs(1 - own / others - 0.08) < 1e-9, "\(name)")
      }
    }
  }

  @Test func leadersInEngineeringHaveAHigherBonus() throws {
    let peers = roles.all.filter { $0.key.framework == "harbor-engineering" }.map(\.value)
    for grade in [5, 6] {
      let leaders = Set(peers.filter { $0.leads && $0.grade == grade }.map(\.bonus))
      let others = Set(peers.filter { !$0.leads && $0.grade == grade }.map(\.bonus))
      try #require(leaders.count == 1 && others.count == 1)
      #expect(abs((leaders.first ?? 0) - (others.first ?? 0) - 0.05) < 1e-9)
    }
    // Everywhere else a package is the same for all roles of one grade.
    let elsewhere = roles.all.filter { name, entry in
      !(name.framework == "harbor-engineering" && entry.leads && [5, 6].contains(entry.grade))
    }
    for (grade, entries) in Dictionary(grouping: elsewhere.values, by: \.grade) {
      #expect(Set(entries.map(\.role.package)).count == 1, "grade \(grade)")
    }
  }

  @Test func bonusesArePaidByTheirTargets() throws {
    let full = rows.filter { $0.leave == nil && $0.start.year < 2026 }
    for row in full {
      let target = try roles.entry(row.role).bonus
      let hours = Double(row.weeklyHours) / Double(row.fullTimeHours)
      let achieved = Double(row.variable) / (Double(row.base) * hours * target)
      #expect((0.89...1.11).contains(achieved), "\(row.person)")
    }
  }

  // MARK: - Promotions

  @Test func promotionsTakeLongerAfterALeave() throws {
    // Months until a promotion from each grade, without the months of the leave.
    var waits: [Bool: [Int: [Double]]] = [:]
    for rows in history.values {
      var since = try #require(rows.first).date
      var (absent, wasAway) = (0, false)
      for (before, row) in zip(rows, rows.dropFirst()) {
        switch row.event {
        case .leave: wasAway = true
        case .return: absent += row.date.months(since: before.date)
        case .promotion:
          let grade = try roles.entry(before.role).grade
          let months = row.date.months(since: since) - absent
          waits[wasAway, default: [:]][grade, default: []].append(Double(months))
          (since, absent, wasAway) = (row.date, 0, false)
        case .switch: (since, absent, wasAway) = (row.date, 0, false)
        case .hire, .end: break
        }
      }
    }
    var longer: [Double] = []
    for (grade, months) in waits[true] ?? [:] {
      let usual = try mean(try #require(waits[false]?[grade]))
      longer += months.map { $0 - usual }
    }
    #expect(longer.count >= 20)
    let mean = try mean(longer)
    #expect(abs(mean - 18) < 1.5, "\(mean) months")
  }
}
