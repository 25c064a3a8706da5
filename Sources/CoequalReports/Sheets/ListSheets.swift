import CoequalChecks
import CoequalModel
package import CoequalRegistry

/// What can be listed.
package enum Listing: String, CaseIterable, Sendable {
  case families, grades, frameworks, tracks, roles, competencies, rules, conventions, sets,
    editions, library, formats

  fileprivate var singular: String {
    switch self {
    case .families: "family"
    case .competencies: "competency"
    case .library: "framework"
    default: String(rawValue.dropLast())
    }
  }
}

extension Sheet {
  /// A list of everything of one kind in the catalog.
  ///
  /// - Parameter formats: The formats that can be imported or exported, for their list.
  package static func list(
    _ listing: Listing, of catalog: Catalog, formats: [FormatEntry] = []
  ) -> Sheet {
    let table =
      switch listing {
      case .families: families(catalog)
      case .grades: grades(catalog)
      case .frameworks: frameworks(catalog)
      case .tracks: tracks(catalog)
      case .roles: roles(catalog)
      case .competencies: competencies(catalog)
      case .rules: rules()
      case .conventions: conventions()
      case .sets: sets(catalog.project)
      case .editions: editions(catalog.project)
      case .library: library(catalog)
      case .formats: FormatEntry.table(of: formats)
      }
    let count = Counted(
      table.rows.count, listing.singular, listing == .library ? "frameworks" : listing.rawValue)
    return Sheet(
      listing.rawValue.prefix(1).uppercased() + listing.rawValue.dropFirst(),
      subtitle: "\(count)",
      sections: table.rows.isEmpty ? [] : [Section(nil, .table(table))])
  }

  private static func families(_ catalog: Catalog) -> Table {
    Table(
      columns: [
        Column("id", "Id"), Column("title", "Title"), Column("function", "Function"),
        Column("structure", "Structure"),
      ],
      rows: catalog.structuresInUse.flatMap { linked in
        linked.structure.families.map { family in
          [
            family.id.lexical, family.title, family.function?.lexical ?? "",
            "\(linked.structure.id) \(linked.structure.version)",
          ]
        }
      })
  }

  private static func grades(_ catalog: Catalog) -> Table {
    Table(
      columns: [
        Column("rank", "Rank", isNumber: true), Column("id", "Id"), Column("title", "Title"),
        Column("roles", "Roles", isNumber: true), Column("structure", "Structure"),
      ],
      rows: catalog.structuresInUse.flatMap { linked in
        linked.structure.grades.sorted { ($0.rank, $0.id) > ($1.rank, $1.id) }.map { grade in
          let roles = catalog.frameworks.reduce(0) { count, framework in
            guard framework.structure?.structure.header == linked.structure.header else {
              return count
            }
            return count
              + framework.framework.tracks.reduce(0) {
                $0 + $1.roles.count { $0.grade == grade.id }
              }
          }
          return [
            grade.rank.lexical, grade.id.lexical, grade.title ?? "", "\(roles)",
            "\(linked.structure.id) \(linked.structure.version)",
          ]
        }
      })
  }

  private static func frameworks(_ catalog: Catalog) -> Table {
    Table(
      columns: [
        Column("id", "Id"), Column("version", "Version"), Column("title", "Title"),
        Column("family", "Family"), Column("extends", "Extends"),
        Column("roles", "Roles", isNumber: true),
      ],
      rows: catalog.frameworks.map { linked in
        [
          linked.framework.id.lexical, linked.framework.version.lexical, linked.framework.title,
          linked.framework.family?.lexical ?? "", linked.bases.first?.id.lexical ?? "",
          "\(linked.roleCount)",
        ]
      })
  }

  /// The frameworks that come with Coequal, to choose one to extend.
  private static func library(_ catalog: Catalog) -> Table {
    Table(
      columns: [
        Column("id", "Id"), Column("title", "Title"), Column("extends", "Extends"),
        Column("tracks", "Tracks"), Column("roles", "Roles", isNumber: true),
      ],
      rows: catalog.frameworks.map { linked in
        [
          linked.framework.id.lexical, linked.framework.title,
          linked.bases.first?.id.lexical ?? "",
          linked.framework.tracks.map(\.id.lexical).joined(separator: ", "),
          "\(linked.roleCount)",
        ]
      })
  }

  private static func tracks(_ catalog: Catalog) -> Table {
    Table(
      columns: [
        Column("id", "Id"), Column("title", "Title"), Column("kind", "Kind"),
        Column("roles", "Roles", isNumber: true), Column("grades", "Grades"),
        Column("framework", "Framework"),
      ],
      rows: catalog.frameworks.flatMap { linked in
        linked.framework.tracks.map { track in
          let grades = [track.roles.first, track.roles.last].compactMap { $0?.grade.lexical }
          return [
            track.id.lexical, track.title, track.kind.rawValue, "\(track.roles.count)",
            grades.first == grades.last ? grades.first ?? "" : grades.joined(separator: "–"),
            linked.framework.id.lexical,
          ]
        }
      })
  }

  private static func roles(_ catalog: Catalog) -> Table {
    Table(
      columns: [
        Column("id", "Id"), Column("title", "Title"), Column("grade", "Grade"),
        Column("track", "Track"), Column("code", "Code"), Column("framework", "Framework"),
      ],
      rows: catalog.frameworks.flatMap { linked in
        (0..<linked.roleCount).map { number in
          let role = linked.role(number)
          return [
            role.id.lexical, role.label, role.grade.lexical,
            linked.track(ofRole: number).id.lexical, role.code ?? "", linked.framework.id.lexical,
          ]
        }
      })
  }

  private static func competencies(_ catalog: Catalog) -> Table {
    Table(
      columns: [
        Column("id", "Id"), Column("title", "Title"), Column("area", "Area"),
        Column("scale", "Scale"), Column("roles", "Roles", isNumber: true),
        Column("framework", "Framework"),
      ],
      rows: catalog.frameworks.flatMap { linked in
        let uses = linked.rolesByCompetency
        return linked.competencyPlaces.indices.map { number in
          let competency = linked.competency(number)
          return [
            competency.id.lexical, competency.title,
            linked.framework.areas[Int(linked.competencyPlaces[number].area)].title,
            competency.scale.lexical, "\(uses[number])", linked.framework.id.lexical,
          ]
        }
      })
  }

  private static func rules() -> Table {
    Table(
      columns: [
        Column("id", "Id"), Column("severity", "Severity"), Column("group", "Group"),
        Column("title", "Finds"),
      ],
      rows: RulePage.all.map {
        [$0.id.rawValue, $0.severity.rawValue, $0.group?.rawValue ?? "", $0.title]
      })
  }

  private static func conventions() -> Table {
    Table(
      columns: [
        Column("id", "Id"), Column("question", "Question"), Column("answers", "Answers"),
      ],
      rows: Convention.all.map { convention in
        [
          convention.id.lexical, convention.question,
          convention.options.map { option in
            option.id.lexical + (option.id == convention.standard ? " (standard)" : "")
          }.joined(separator: ", "),
        ]
      })
  }
}

extension Sheet {
  /// The sets of conventions of a project.
  private static func sets(_ project: Project) -> Table {
    Table(
      columns: [Column("id", "Id"), Column("title", "Title"), Column("answers", "Answers")],
      rows: (project.conventions?.sets ?? []).map { set in
        [
          set.id.lexical, set.title ?? "",
          set.answers.map { "\($0.id)=\($0.value)" }.joined(separator: ", "),
        ]
      })
  }

  /// For whom the reports of a project are.
  private static func editions(_ project: Project) -> Table {
    Table(
      columns: [
        Column("id", "Id"), Column("title", "Title"), Column("audience", "Audience"),
        Column("minimum-group", "Minimum group", isNumber: true),
        Column("conventions", "Conventions"),
      ],
      rows: project.editions.map { edition in
        [
          edition.id.lexical, edition.title ?? "", edition.audience.rawValue,
          edition.minimumGroup?.lexical ?? "", edition.conventions?.lexical ?? "",
        ]
      })
  }
}

extension LinkedFramework {
  /// How many roles ask for each competency.
  fileprivate var rolesByCompetency: [Int] {
    var counts = [Int](repeating: 0, count: competencyPlaces.count)
    for requirement in requirements where requirement.competency >= 0 {
      counts[Int(requirement.competency)] += 1
    }
    return counts
  }
}

extension Catalog {
  /// The structures of the project, and those of the library that a framework of the project uses.
  fileprivate var structuresInUse: [LinkedStructure] {
    structures
      + library.structures.filter { linked in
        frameworks.contains { $0.structure?.structure.header == linked.structure.header }
      }
  }
}
