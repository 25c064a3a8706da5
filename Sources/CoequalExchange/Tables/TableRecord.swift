import CoequalModel
import CoequalTables

/// What one row says, or one column of it: the texts by what they are.
struct TableRecord {
  /// What a text is: the name of a thing, or something said of it.
  struct Meaning: Hashable {
    var holds: ColumnContent
    var of: ColumnSubject?

    init(_ holds: ColumnContent, of: ColumnSubject? = nil) {
      self.holds = holds
      // Only these need to say what they are of, and most often it is a competency.
      self.of = holds == .summary || holds == .id ? of ?? .competency : nil
    }
  }

  /// One text for each meaning but those that can have several.
  private(set) var texts: [Meaning: SourceNode] = [:]
  /// What the level looks like.
  var expectations: [SourceNode] = []
  /// Illustrations of it.
  var examples: [SourceNode] = []
  /// The levels that the table has a column for each of, where the level is the name of a column.
  var levelColumns: [SourceNode] = []
  /// The name of the column with the texts, for a competency that has no other.
  var textHeader: SourceNode?
  /// The place of the column that names the role, where a column does; the order of columns is that of
  /// roles.
  var roleColumn: RolePlace?
  /// The table.
  var table: Int

  /// A column of a table.
  struct RolePlace: Hashable, Comparable {
    var table: Int
    var column: Int

    static func < (first: Self, second: Self) -> Bool {
      (first.table, first.column) < (second.table, second.column)
    }
  }

  init(table: Int) {
    self.table = table
  }

  subscript(_ holds: ColumnContent, of subject: ColumnSubject? = nil) -> SourceNode? {
    get { texts[Meaning(holds, of: subject)] }
    set { texts[Meaning(holds, of: subject)] = newValue }
  }

  subscript(_ meaning: Meaning) -> SourceNode? {
    get { texts[meaning] }
    set { texts[meaning] = newValue }
  }
}
