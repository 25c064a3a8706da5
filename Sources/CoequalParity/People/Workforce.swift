public import CoequalCensus

/// The people of an analysis in columns: what they are paid, and what they are compared by.
///
/// It holds no ids and no names: a result can only be about groups.
public struct Workforce: Sendable {
  /// What people are paid.
  public let pay: PayColumns
  /// Columns of names, such as sex, grade or category, by what they are called.
  public let attributes: [String: CodedColumn]
  /// Columns of numbers, such as years of service; not a number where it is unknown.
  public let numbers: [String: [Double]]
  /// The range of each person; `nil` where there are none.
  let ranges: RangeColumns?

  /// Makes a workforce.
  ///
  /// - Throws: ``WorkforceError`` when columns differ in their number of rows, or share a name.
  public init(
    pay: PayColumns, attributes: [String: CodedColumn], numbers: [String: [Double]] = [:]
  ) throws(WorkforceError) {
    for (name, column) in attributes where column.count != pay.count { throw .length(name) }
    for (name, column) in numbers {
      if column.count != pay.count { throw .length(name) }
      if attributes[name] != nil { throw .repeated(name) }
    }
    self.pay = pay
    self.attributes = attributes
    self.numbers = numbers
    ranges = nil
  }

  /// The same people with their ranges.
  init(_ other: Workforce, _ ranges: RangeColumns?) {
    self.init(unchecked: other.pay, other.attributes, other.numbers, ranges)
  }

  /// On how many threads people are compared, at most; what comes of it does not depend on that.
  static let threads = 4

  /// The number of people.
  public var count: Int { pay.count }

  /// The names of all columns, sorted.
  public var columnNames: [String] { (Array(attributes.keys) + Array(numbers.keys)).sorted() }

  /// Some of the people.
  public func selecting(_ rows: [Int]) -> Workforce {
    Workforce(
      unchecked: pay.selecting(rows), attributes.mapValues { $0.selecting(rows) },
      numbers.mapValues { column in rows.map { column[$0] } }, ranges?.selecting(rows))
  }

  private init(
    unchecked pay: PayColumns, _ attributes: [String: CodedColumn],
    _ numbers: [String: [Double]], _ ranges: RangeColumns?
  ) {
    self.pay = pay
    self.attributes = attributes
    self.numbers = numbers
    self.ranges = ranges
  }
}

/// Why columns do not make a workforce.
public enum WorkforceError: Error, Hashable, Sendable {
  /// A column has another number of rows than pay has.
  case length(String)
  /// Two columns have one name.
  case repeated(String)
}
