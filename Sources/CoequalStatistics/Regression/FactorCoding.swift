/// A grouping of rows, as columns that are one in their group and zero elsewhere.
///
/// The reference level has no column: the coefficients of the others are differences from it.
public struct FactorCoding: Hashable, Sendable {
  /// The name of the factor.
  public let name: String
  /// The names of the levels, in their order.
  public let levels: [String]
  /// Which level the others are compared with.
  public let reference: Int
  /// The place of each row's level among the levels.
  public let codes: [Int32]

  /// Takes the codes of the rows, counted from zero.
  ///
  /// - Throws: when a code is no level, a level is there twice, or the reference is none.
  public init(
    _ name: String, codes: [Int32], levels: [String], reference: String
  ) throws(StatisticsError) {
    var seen: Set<String> = []
    for level in levels where !seen.insert(level).inserted {
      throw .repeatedColumn(Self.column(name, level))
    }
    guard let place = levels.firstIndex(of: reference) else {
      throw .unknownColumn(Self.column(name, reference))
    }
    for (row, code) in codes.enumerated() where code < 0 || Int(code) >= levels.count {
      throw .unknownLevel(column: name, row: row)
    }
    self.name = name
    self.levels = levels
    self.reference = place
    self.codes = codes
  }

  /// Takes the level of each row by its name; levels are ordered as their names are.
  ///
  /// - Throws: when no row has the reference level.
  public init(_ name: String, _ values: [String], reference: String) throws(StatisticsError) {
    let levels = Set(values).sorted()
    let places = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, Int32($0)) })
    try self.init(
      name, codes: values.map { places[$0] ?? -1 }, levels: levels, reference: reference)
  }

  /// How the column of a level is called.
  public static func column(_ factor: String, _ level: String) -> String {
    "\(factor):\(level)"
  }
}
