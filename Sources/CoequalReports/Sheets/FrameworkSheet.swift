import CoequalModel
package import CoequalRegistry

extension Sheet {
  /// A framework as a matrix of tracks by grade, the highest grade first.
  package static func framework(_ linked: LinkedFramework) -> Sheet {
    let framework = linked.framework
    let rows = GradeRow.rows(of: linked)
    var table = Table(
      columns: [Column("grade", "Grade")]
        + framework.tracks.map { Column($0.id.lexical, "\($0.title) (\($0.kind.rawValue))") },
      hasRowHeaders: true)
    for row in rows {
      table.rows.append(
        [row.title]
          + framework.tracks.indices.map { track in
            row.roles.filter { Int(linked.rolePlaces[$0].track) == track }
              .map { linked.role($0).label }.joined(separator: ", ")
          })
    }
    let roles = Counted(linked.roleCount, "role")
    let competencies = Counted(linked.competencyPlaces.count, "competency", "competencies")
    var sections = [Section(nil, .table(table))]
    if !framework.moves.isEmpty {
      sections.append(
        Section(
          "Moves",
          .fields(
            MoveKind.allCases.compactMap { kind in
              let count = framework.moves.count { $0.kind == kind }
              return count == 0 ? nil : Field(kind.rawValue, "\(count): \(kind.meaning)")
            })))
    }
    return Sheet(
      framework.title,
      subtitle: "\(framework.id) \(framework.version), \(roles), \(competencies)"
        + (linked.bases.first.map { ", extends \($0.id) \($0.version)" } ?? ""),
      sections: (framework.summary.map { [Section(nil, .text($0))] } ?? []) + sections)
  }
}

/// The roles of one grade.
private struct GradeRow {
  let title: String
  let roles: [Int]

  /// From the highest grade to the lowest; grades that the structure does not know come last.
  static func rows(of linked: LinkedFramework) -> [GradeRow] {
    let byGrade = Dictionary(grouping: 0..<linked.roleCount) { linked.role($0).grade }
    let grades = byGrade.keys.sorted { first, second in
      let ranks = (linked.structure?.rank(of: first), linked.structure?.rank(of: second))
      return ranks.0 == ranks.1 ? first < second : (ranks.0 ?? 0) > (ranks.1 ?? 0)
    }
    return grades.map { grade in
      GradeRow(title: linked.gradeTitle(grade), roles: byGrade[grade] ?? [])
    }
  }
}

extension LinkedFramework {
  /// A grade's id, with its title where it has one.
  func gradeTitle(_ id: Identifier) -> String {
    guard let structure, let index = structure.grades[id],
      let title = structure.structure.grades[index].title
    else { return id.lexical }
    return title == id.lexical ? title : "\(id) \(title)"
  }
}

extension Role {
  /// The title, marked where the role is on its way out.
  var label: String { deprecation == nil ? title : "\(title) (deprecated)" }
}
