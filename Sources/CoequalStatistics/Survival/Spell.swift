/// The time in which somebody was watched, and how it ended.
public struct Spell: Hashable, Sendable {
  /// When watching began: later than zero for those who were there before (delayed entry).
  public let entry: Double
  /// When it ended.
  public let exit: Double
  /// What happened at the end; nil when nothing had happened yet (censored).
  public let cause: Int?

  /// Takes begin, end and cause; causes are told apart by their numbers.
  public init(entry: Double = 0, exit: Double, cause: Int?) {
    self.entry = entry
    self.exit = exit
    self.cause = cause
  }

  /// Looks at spells.
  ///
  /// - Throws: when there are none, a time is not finite, or a spell does not end after it begins.
  static func check(_ spells: [Spell]) throws(StatisticsError) {
    if spells.isEmpty { throw .empty(column: "spells") }
    for (row, spell) in spells.enumerated() {
      if !spell.entry.isFinite { throw .notFinite(column: "entry", row: row) }
      if !spell.exit.isFinite { throw .notFinite(column: "exit", row: row) }
      if spell.exit <= spell.entry { throw .emptySpell(row: row) }
    }
  }
}
