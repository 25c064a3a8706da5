/// Where the data of a project are: about people, and not part of any framework.
public struct ProjectData: Hashable, Sendable {
  /// Tables, such as a census.
  public var tables: [DataTable]
  /// Files or folders of progression plans.
  public var plans: [PlanSource]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(tables: [DataTable] = [], plans: [PlanSource] = []) {
    self.tables = tables
    self.plans = plans
  }
}

extension ProjectData {
  package static let syntax = ElementType<ProjectData>(
    .data,
    "Where data about people are. They are never read as documents, and a check only asks whether they are there.",
    blank: ProjectData(),
    content: .children([.many(DataTable.syntax, \.tables), .many(PlanSource.syntax, \.plans)]))
}
