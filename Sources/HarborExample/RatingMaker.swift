import CoequalModel
import CoequalRegistry

/// Makes the ratings of the people of Harbor, by lot, with the slips that such tables have.
struct RatingMaker {
  private let frameworks: [String: LinkedFramework]
  private var lots: Lots

  /// Somebody who rates everybody alike.
  static let evenHanded = "p019"

  init(_ catalog: Catalog, seed: UInt64) {
    frameworks = Dictionary(
      catalog.frameworks.map { ($0.framework.id.lexical, $0) },
      uniquingKeysWith: { _, last in last })
    // Other lots than those of the careers, which stay as they are.
    lots = Lots(seed: seed &+ 1)
  }

  mutating func table(_ people: [Person]) throws(HarborError) -> CommaSeparatedTable {
    var table = CommaSeparatedTable(header: [
      "person", "competency", "level", "rater", "rater-kind", "rated-on", "evidence", "contest",
    ])
    for person in people where person.end == nil {
      guard let manager = person.manager else { continue }
      for row in try rows(of: person, manager) { table.append(row) }
    }
    Self.slip(&table)
    return table
  }

  /// The ratings of a person: those of the manager, and some others.
  private mutating func rows(
    of person: Person, _ manager: String
  ) throws(HarborError) -> [[String]] {
    guard let linked = frameworks[person.framework] else {
      throw .noFramework(person.framework)
    }
    guard let role = Identifier(person.role).flatMap({ linked.roles[$0] }) else {
      throw .noRole(person.role, framework: person.framework)
    }
    let isNew = person.start > Census.month - 3
    let isOld = lots.isDrawn(perCent: 8)
    let ratesOneself = lots.isDrawn(perCent: 15)
    let isCalibrated = lots.isDrawn(perCent: 10)
    var rows: [[String]] = []
    for asked in linked.requirements(ofRole: role) where asked.competency >= 0 && asked.level >= 0 {
      let competency = linked.competency(Int(asked.competency))
      let levels = linked.scales[competency.scale].map { linked.framework.scales[$0].levels } ?? []
      // Who has just come is not rated yet, and now and then something is forgotten.
      if isNew || levels.isEmpty || lots.isDrawn(perCent: 6) { continue }
      let bar = Int(asked.level)
      let level = manager == Self.evenHanded ? 1 : bar + [-1, 0, 0, 0, 1][lots.number(below: 5)]
      let month = isOld ? Census.month - lots.number(in: 25...40) : Census.month - 1
      func row(_ level: Int, _ rater: String, _ kind: String, _ month: Month, _ evidence: String)
        -> [String]
      {
        let id = levels[min(max(level, 0), levels.count - 1)].id.lexical
        return [
          person.id, "\(person.framework)/\(competency.id)", id, rater, kind, month.firstDay,
          evidence, "",
        ]
      }
      rows.append(row(level, manager, "manager", month, "conversation of the year"))
      if ratesOneself {
        let own = level + [0, 0, 1, 2][lots.number(below: 4)]
        rows.append(row(own, person.id, "self", Census.month - 2, ""))
      }
      if isCalibrated {
        rows.append(row(bar, "c1", "calibration", Census.month, "calibration of December"))
      }
    }
    return rows
  }

  /// Puts in what goes wrong where people type: a name, a level, a kind; and a rating that is contested.
  private static func slip(_ table: inout CommaSeparatedTable) {
    table.replace("collaboration", with: "colaboration", inColumn: 1, ofMatch: 7)
    table.replace("independent", with: "independant", inColumn: 2, ofMatch: 40)
    table.replace("manager", with: "boss", inColumn: 4, ofMatch: 60)
    table.replace("", with: "I led the crew alone for half a year", inColumn: 7, ofMatch: 80)
  }
}
