import CoequalCensus

/// Which two groups are compared, and in which column they stand.
public struct GroupPair: Hashable, Sendable {
  /// The column, such as `sex`.
  public let column: String
  /// The group whose disadvantage a positive gap shows, such as `f`.
  public let compared: String
  /// The group that is divided by, such as `m`.
  ///
  /// Article 3(1)(c) of Directive (EU) 2023/970 fixes it: a gap is a percentage of the average pay level
  /// of male workers.
  public let reference: String

  /// Makes a pair.
  public init(column: String, compared: String, reference: String) {
    self.column = column
    self.compared = compared
    self.reference = reference
  }

  /// Women and men, as `f` and `m` in a column `sex`.
  public static let sexes = GroupPair(column: "sex", compared: "f", reference: "m")
}

/// How many people there are of two groups.
public struct PairCounts: Hashable, Sendable {
  /// Of the compared and of the reference group.
  public let compared, reference: Int

  /// Takes both numbers.
  public init(compared: Int, reference: Int) {
    self.compared = compared
    self.reference = reference
  }

  /// Of both groups together.
  public var both: Int { compared + reference }

  /// The number of a group.
  ///
  /// - Parameter group: 0 for the compared and 1 for the reference group; `nil` for both together.
  package subscript(group: Int?) -> Int {
    switch group {
    case nil: both
    case 0?: compared
    default: reference
    }
  }

  static let zero = PairCounts(compared: 0, reference: 0)

  static func + (left: Self, right: Self) -> Self {
    PairCounts(
      compared: left.compared + right.compared, reference: left.reference + right.reference)
  }
}

/// The rows of two groups.
struct PairedRows: Sendable {
  /// The rows of the compared group, in order.
  var compared: [Int] = []
  /// The rows of the reference group, in order.
  var reference: [Int] = []

  /// All rows of a workforce that belong to either.
  init(_ pair: GroupPair, in workforce: Workforce) {
    guard let column = workforce.attributes[pair.column] else { return }
    let (compared, reference) = (column.code(of: pair.compared), column.code(of: pair.reference))
    for (row, code) in column.codes.enumerated() where code != CodedColumn.unknown {
      if code == compared {
        self.compared.append(row)
      } else if code == reference {
        self.reference.append(row)
      }
    }
  }

  init(compared: [Int], reference: [Int]) {
    self.compared = compared
    self.reference = reference
  }

  /// Those of them whose base pay is known, for an hour or a year: only they can be compared.
  func paid(in workforce: Workforce) -> PairedRows {
    PairedRows(
      compared: compared.filter(workforce.pay.isKnown),
      reference: reference.filter(workforce.pay.isKnown))
  }

  /// Those of them in each value of a column, by its code; rows without a value are left out.
  func divided(by column: CodedColumn) -> [PairedRows] {
    var parts = Array(repeating: PairedRows(compared: [], reference: []), count: column.names.count)
    for row in compared where column.codes[row] != CodedColumn.unknown {
      parts[Int(column.codes[row])].compared.append(row)
    }
    for row in reference where column.codes[row] != CodedColumn.unknown {
      parts[Int(column.codes[row])].reference.append(row)
    }
    return parts
  }
}
