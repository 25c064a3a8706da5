public import CoequalModel

/// For whom ranges are looked up: the people of one pay zone and one employer.
public struct PayMarket: Hashable, Sendable {
  /// The zone; `nil` where ranges are not by zone, and for the zones that have none of their own.
  public let zone: Identifier?
  /// The employer; `nil` where ranges are not by employer, and for those that have none of their own.
  public let employer: Identifier?

  /// What it is called in the names of figures.
  var slug: String {
    let parts = [zone, employer].compactMap { $0?.lexical }
    return parts.isEmpty ? "everywhere" : parts.joined(separator: "+")
  }

  /// The markets that a table tells apart, in the order in which the structure names them.
  static func all(in table: PayRangeTable, of structure: Structure) -> [PayMarket] {
    distinct(table.ranges.map(\.zone), declared: structure.zones.map(\.id)).flatMap { zone in
      distinct(
        table.ranges.filter { $0.zone == nil || $0.zone == zone }.map(\.employer),
        declared: structure.employers.map(\.id)
      ).map { PayMarket(zone: zone, employer: $0) }
    }
  }

  /// The names that ranges use, those of the structure first; and `nil` where a range without a name
  /// serves somebody who has no range of their own.
  private static func distinct(
    _ used: [Identifier?], declared: [Identifier]
  ) -> [Identifier?] {
    let names = Set(used.compactMap(\.self))
    let undeclared = names.subtracting(declared).sorted()
    let others = used.contains(nil) && (names.isEmpty || declared.contains { !names.contains($0) })
    return declared.filter(names.contains) + undeclared + (others ? [nil] : [])
  }
}
