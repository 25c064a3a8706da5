import CoequalCensus
import CoequalModel
import CoequalParity
import CoequalProgression
import CoequalRegistry
import CoequalReports
import CoequalTables
import CoequalTestSupport
import Testing

/// Tables of the example with damage of every kind: they are read, looked at and reported on to the end,
/// twice with the same result.
@Suite struct HostileDataTests {
  private let catalog: Catalog
  private let roles: CensusRoles
  private let today: CalendarDate

  init() async throws {
    catalog = await Registry(
      sources: [.path(PackageFolder.path + "/Frameworks/examples/harbor/coequal.xml")],
      fileSystem: LocalFileSystem()
    ).load()
    roles = CensusRoles(catalog)
    today = try #require(CalendarDate(year: 2026, month: 12, day: 31))
  }

  @Test(arguments: UInt64(0)..<6)
  func damagedHistoriesAreReportedOn(seed: UInt64) throws {
    let bytes = try Damage(seed).applied(to: Self.bytes("history.csv"))
    let table = DataTable(kind: .history, path: "history.csv", day: today, mostUnfit: .whole)
    func report() throws -> String {
      let read = try HistoryReader(table, roles).read(.bytes(bytes, name: "history.csv"))
      guard let history = read.history, let to = history.lastDay,
        let last = CalendarDate(daysSince1970: Int(to))
      else { return "\(read.findings)" }
      let question = ProgressQuestion(to: last)
      let progress = FairProgress(question, about: history, on: CareerLadders(roles))
      let rule = try DisclosureRule(
        minimumCount: 3, zeros: .shown, dominance: nil, amountWidth: 0.1)
      let report = ProgressReport(
        progress: progress, disclosure: try ProgressDisclosure(of: progress, rule), edition: nil,
        history: "history.csv", unfitRows: read.unfitRows)
      return try "\(read.findings)" + ProgressDocumentV1.json(report)
        + SheetText(.plain).render(.progress(report))
        + HTMLPage.progress(report).rendered()
    }
    #expect(try report() == report())
  }

  @Test(arguments: UInt64(0)..<6)
  func damagedRatingsAreReportedOn(seed: UInt64) throws {
    let ratings = try Damage(seed).applied(to: Self.bytes("assessments.csv"))
    let people = try Damage(seed &+ 1000).applied(to: Self.bytes("people.csv"))
    let table = DataTable(kind: .assessments, path: "assessments.csv", mostUnfit: .whole)
    func report() throws -> String {
      let read = try RatingTableReader(table).read(.bytes(ratings, name: "assessments.csv"))
      guard let rows = read.ratings else { return "\(read.findings)" }
      let linked = LinkedRatings(rows, in: catalog)
      var assessed = AssessedPeople(linked, catalog.project.progression, .standard, on: today)
      let census = try CensusReader(
        DataTable(kind: .census, path: "people.csv", mostUnfit: .whole)
      ).read(.bytes(people, name: "people.csv")).census
      assessed.listed = census.flatMap { ListedPeople($0, roles, beside: linked) }
      let plain = SheetText(.plain)
      func said(_ report: ReadinessReport) throws -> String {
        try plain.render(.readiness(report)) + ReadinessDocumentV1.json(report)
      }
      return try catalog.frameworks.reduce("\(read.findings)\(linked.findings)") {
        text, framework in
        try text
          + said(
            .bench(
              of: RoleReference(linked: framework, number: 0), assessed, showsPeople: true))
      } + said(.matrix(of: catalog.frameworks, assessed))
        + plain.render(
          .calibration(
            Calibration(linked, on: today), assessed, showsPeople: true, minimum: 1))
    }
    #expect(try report() == report())
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    try PackageFolder.bytes(of: "Frameworks/examples/harbor/\(name)")
  }
}

/// Changes a table in a few random places: cells change places, are emptied, become huge or strange; lines are
/// repeated, cut or joined.
private struct Damage {
  private let seed: UInt64

  init(_ seed: UInt64) {
    self.seed = seed
  }

  private static let strange = [
    "", " ", "\"", "\"\"\"", ",,,,", "9999-12-31", "0001-01-01", "-999999999999999999999", "NaN",
    "é",
    "\u{0}", "\u{FEFF}", "=1+1", "p001", "promotion", "end", "guiding", "self", "2026-02-30",
    String(repeating: "x", count: 5000),
  ]

  func applied(to bytes: [UInt8]) -> [UInt8] {
    var random = SplitMix(seed: seed)
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    // The header stays in most of them: else little is read.
    let first = random.once(in: 6) ? 0 : 1
    for _ in 0..<(1 + random.index(400)) {
      let line = first + random.index(lines.count - first)
      let cell = random.index(lines[line].count)
      switch random.index(8) {
      case 0: lines.swapAt(line, first + random.index(lines.count - first))
      case 1: lines.append(lines[line])
      case 2: lines[line].removeLast(min(cell, lines[line].count - 1))
      case 3: lines[line].append("more")
      case 4:
        let other = first + random.index(lines.count - first)
        lines[line][cell] = lines[other][random.index(lines[other].count)]
      default: lines[line][cell] = random.pick(Self.strange)
      }
    }
    var damaged = Array(lines.map { $0.joined(separator: ",") + "\n" }.joined().utf8)
    for _ in 0..<random.index(4) {
      damaged[random.index(damaged.count)] = UInt8(random.index(256))
    }
    return damaged
  }
}
