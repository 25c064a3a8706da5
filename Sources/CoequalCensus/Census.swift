public import CoequalModel

/// The people of a company on one day, in columns.
///
/// What the file does not say is unknown and never zero: a code is ``CodedColumn/unknown``, an amount
/// not a number, a day ``unknownDay``. The columns of a field that the file has not are missing.
public struct Census: Sendable {
  /// The name of the file.
  public let file: String
  /// The day for which it holds.
  public let day: CalendarDate?
  /// How many people there are.
  public let count: Int
  /// Roles, grades, employers and other names, by what they are.
  public internal(set) var codes: [DataField: CodedColumn] = [:]
  /// Hours and other numbers, by what they are.
  public internal(set) var numbers: [DataField: [Double]] = [:]
  /// Days since 1 January 1970, by what they are.
  public internal(set) var days: [DataField: [Int32]] = [:]
  /// Parts of pay; a part can have several columns, which are added up.
  public internal(set) var amounts: [DataField: [PaidAmount]] = [:]
  /// Groups such as sex, by the names that the project gives them.
  public internal(set) var groups: [String: CodedColumn] = [:]
  /// Names that may explain pay, by the names that the project gives them.
  public internal(set) var namedCodes: [String: CodedColumn] = [:]
  /// Numbers that may explain pay, by the names that the project gives them.
  public internal(set) var namedNumbers: [String: [Double]] = [:]

  /// A day that is not known.
  public static let unknownDay = Int32.min

  /// A census without columns.
  public init(file: String, day: CalendarDate? = nil, count: Int) {
    self.file = file
    self.day = day
    self.count = count
  }

  /// The same people with other names of roles, grades and the like, for those that a table has.
  public func renaming(_ names: [DataField: [String: String]]) -> Census {
    var census = self
    for (field, table) in names where !table.isEmpty {
      census.codes[field] = codes[field]?.mapped { table[$0] ?? $0 }
    }
    return census
  }

  /// The same people without their ids, which nothing is compared by and which take much memory.
  public var withoutIDs: Census {
    var census = self
    census.codes[.person] = nil
    return census
  }
}

/// One column of amounts, and what one amount is for.
public struct PaidAmount: Sendable {
  /// The amounts; not a number where one is unknown.
  public let values: [Double]
  /// What one is for.
  public let period: PayPeriod

  /// Makes a column of amounts.
  public init(_ values: [Double], per period: PayPeriod = .year) {
    self.values = values
    self.period = period
  }
}
