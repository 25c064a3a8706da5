/// Which cells are shown of several tables of one run that have numbers in common, such as the same
/// people by category and by grade, each with sex, which share the totals by sex.
///
/// Each table is protected with its own totals, and a shared number is shown in all of them or in
/// none. Where every shared number is shown that protects their combination too: what one table
/// leaves open then does not depend on the others. Where some are suppressed
/// (``suppressedLinks``), somebody who solves all tables together can come closer than the rule
/// declares; ``DisclosureText/linkedTables`` says so. Numbers that are shared and are not declared
/// are not protected, nor sums of cells of one table that are a cell of another.
///
/// Source: A. Hundepool and others, Statistical Disclosure Control (2012), on linked tables.
public struct LinkedSuppression: Hashable, Sendable {
  /// A cell or total of one of the tables.
  public struct Cell: Hashable, Sendable {
    /// Which table, from 0.
    public let table: Int
    /// Where in it.
    public let place: CellPlace

    /// Makes a cell.
    ///
    /// - Parameters:
    ///   - table: Which table, from 0.
    ///   - place: Where in it.
    public init(table: Int, place: CellPlace) {
      self.table = table
      self.place = place
    }
  }

  /// What is shown of each table.
  public let suppressions: [Suppression]
  /// The shared numbers that are suppressed, each as the cells that it stands in.
  public let suppressedLinks: [[Cell]]

  /// Decides which cells are shown.
  ///
  /// - Parameters:
  ///   - tables: The tables, computed from the same people.
  ///   - links: For each shared number the cells that it stands in.
  ///   - rule: What must not be told.
  /// - Throws: ``DisclosureError/link(_:)`` when a cell is not there, or linked cells differ in their
  ///   counts.
  /// - Complexity: that of ``Suppression`` for each table, again for each time that another table
  ///   hides one of its cells
  public init(
    _ tables: [CellTable], links: [[Cell]], _ rule: DisclosureRule
  ) throws(DisclosureError) {
    for link in links {
      var count: Int?
      for cell in link {
        guard tables.indices.contains(cell.table), let content = tables[cell.table][cell.place]
        else { throw .link("a linked cell is not in the tables") }
        guard count ?? content.count == content.count else {
          throw .link("linked cells have different counts")
        }
        count = content.count
      }
    }
    var hidden = tables.map { _ in Set<CellPlace>() }
    var results = tables.map { Suppression($0, rule) }
    while true {
      let before = hidden
      for link in links where link.contains(where: { results.hides($0) }) {
        for cell in link where !results.hides(cell) { hidden[cell.table].insert(cell.place) }
      }
      guard hidden != before else { break }
      for table in tables.indices where hidden[table] != before[table] {
        results[table] = Suppression(tables[table], rule, hiding: hidden[table])
      }
    }
    suppressions = results
    suppressedLinks = links.filter { $0.contains { results.hides($0) } }
  }

  /// The links of tables that divide the same people by different things in rows and by the same in
  /// columns: the totals of columns, and the grand total.
  public static func sharedColumnTotals(of tables: [CellTable]) -> [[Cell]] {
    let columns = tables.map(\.columnCount).min() ?? 0
    let places = (0..<columns).map { CellPlace(row: nil, column: $0) } + [.total]
    return places.map { place in
      tables.indices.map { Cell(table: $0, place: place) }
    }
  }
}

extension [Suppression] {
  fileprivate func hides(_ cell: LinkedSuppression.Cell) -> Bool {
    self[cell.table][cell.place]?.isSuppressed ?? false
  }
}
