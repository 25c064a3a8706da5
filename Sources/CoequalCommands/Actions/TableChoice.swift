import Coequal

/// Which of a project's tables of a kind a command reads.
struct TableChoice {
  private let kind: TableKind
  /// What such a table, and what several are called.
  private let one, many: String
  /// A usual name of its file.
  private let file: String
  /// The option that names another.
  private let option: String
  /// A file to read in the place of what the project names.
  private let named: String?

  static func census(named: String? = nil) -> TableChoice {
    TableChoice(
      kind: .census, one: "census", many: "censuses", file: "people.csv", option: "--census",
      named: named)
  }

  static func history(named: String? = nil) -> TableChoice {
    TableChoice(
      kind: .history, one: "history of careers", many: "histories", file: "history.csv",
      option: "--history", named: named)
  }

  static func ratings(named: String? = nil) -> TableChoice {
    TableChoice(
      kind: .assessments, one: "ratings", many: "tables of ratings", file: "assessments.csv",
      option: "--assessments", named: named)
  }

  /// A table with where it is.
  struct Found {
    let table: DataTable
    let path: String
  }

  /// The file that is named, or else the only table of this kind: none is refused, and so are several.
  func only(of catalog: Catalog) throws(Refusal) -> Found {
    let tables = catalog.project.data?.tables.filter { $0.kind == kind } ?? []
    if let named {
      var table =
        tables.first { $0.path == named } ?? tables.first ?? DataTable(kind: kind, path: named)
      table.path = named
      return Found(table: table, path: named)
    }
    guard let first = tables.first else {
      throw Refusal(
        message: "the project has no \(one); name its table in 'coequal.xml', as in "
          + "<data><table kind=\"\(kind.rawValue)\" path=\"\(file)\" day=\"2026-12-31\"/></data>, or "
          + "with \(option)")
    }
    guard tables.count == 1 else {
      throw Refusal(
        message: "the project has \(tables.count) \(many); choose one with \(option): "
          + tables.map { "'\($0.path)'" }.joined(separator: ", "))
    }
    return Self.found(first, of: catalog)
  }

  /// The table of this kind with the latest day; `nil` where the project has none.
  func latest(of catalog: Catalog) -> Found? {
    let tables = catalog.project.data?.tables.filter { $0.kind == kind } ?? []
    return tables.max { ($0.day?.daysSince1970 ?? .min) < ($1.day?.daysSince1970 ?? .min) }
      .map { Self.found($0, of: catalog) }
  }

  private static func found(_ table: DataTable, of catalog: Catalog) -> Found {
    Found(table: table, path: ProjectPaths(of: catalog)?.resolved(table.path) ?? table.path)
  }
}
