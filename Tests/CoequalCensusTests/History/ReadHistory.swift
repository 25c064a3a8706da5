import CoequalModel
import CoequalRegistry
import CoequalTables
import CoequalTestSupport
import Testing

@testable import CoequalCensus

/// A history out of rows of text, and the roles of a small framework: `e1` to `e3` on the track `expert`,
/// `m2` and `m3` on the track `lead`, of the grades of their numbers.
struct ReadHistory {
  let result: HistoryReader.Result
  let roles: CensusRoles

  /// Reads rows of person, day, event and role below a header of these names.
  ///
  /// - Parameter rows: With blanks between cells; `-` stands for an empty one.
  init(
    _ rows: [String], header: String = "person from event role", day: String? = "2026-12-31",
    mostUnfit: Share? = .whole, columns: [DataColumn] = []
  ) async throws {
    let lines = ([header] + rows).map { row in
      row.split(separator: " ").map { $0 == "-" ? "" : $0 }.joined(separator: ",")
    }
    try await self.init(
      text: lines.map { $0 + "\n" }.joined(),
      DataTable(
        kind: .history, path: "history.csv", day: day.flatMap { CalendarDate($0) },
        mostUnfit: mostUnfit, columns: columns))
  }

  init(text: String, _ table: DataTable) async throws {
    try await self.init(bytes: Array(text.utf8), table)
  }

  init(bytes: [UInt8], _ table: DataTable) async throws {
    roles = try await Self.roles()
    result = try HistoryReader(table, roles, threads: 2)
      .read(.bytes(bytes, name: table.path))
  }

  static func roles() async throws -> CensusRoles {
    let tracks =
      DocumentText.track("expert", roles: [("e1", "g1"), ("e2", "g2"), ("e3", "g3")])
      + DocumentText.track("lead", kind: "leader", roles: [("m2", "g2"), ("m3", "g3")])
    let catalog = await Registry(documents: [
      "structure.xml": DocumentText.structure(),
      "framework.xml": DocumentText.framework("<tracks>\(tracks)</tracks>"),
    ]).load()
    try #require(catalog.frameworks.count == 1, "\(catalog.lines)")
    return CensusRoles(catalog)
  }

  func history() throws -> History { try #require(result.history, "\(messages)") }

  var messages: [String] { result.findings.map { "\($0.message) [\($0.rule.rawValue)]" } }

  func name(_ role: Int32) -> String {
    role < 0 ? "?" : String(roles.all[Int(role)].name.dropFirst("engineering/".count))
  }

  /// The events of a person: day, event, role.
  func events(_ id: String) throws -> [String] {
    let history = try history()
    return history.career(of: try #require(history.person(id))).map { step in
      "\(Self.text(step.day)) \(step.event.rawValue) \(name(step.role))"
    }
  }

  /// The stays of a person: role, first day, day of the end with what ended it, days on leave.
  func stays(_ id: String) throws -> [String] {
    let history = try history()
    return history.stays(of: try #require(history.person(id))).map { stay in
      let start = stay.start.map(Self.text) ?? "before \(Self.text(stay.seenFrom))"
      let end = stay.end.map { " to \(Self.text($0)) \(stay.ending?.rawValue ?? "?")" } ?? ""
      let leave = stay.daysOnLeave == 0 ? "" : " leave \(stay.daysOnLeave)"
      return "\(name(stay.role)) \(start)\(end)\(leave)"
    }
  }

  static func text(_ day: Int32) -> String {
    CalendarDate(daysSince1970: Int(day))?.lexical ?? "\(day)"
  }
}
