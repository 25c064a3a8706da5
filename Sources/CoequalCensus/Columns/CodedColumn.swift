/// A column of names, kept as one number a row.
public struct CodedColumn: Hashable, Sendable {
  /// The names, each once, in the order in which they first appear unless sorted.
  public private(set) var names: [String]
  /// The place of each row's name; ``unknown`` where the row has none.
  public private(set) var codes: [Int32]

  /// The code of a row without a name.
  public static let unknown: Int32 = -1

  /// Takes names and codes; a code that is no place of a name becomes ``unknown``.
  public init(names: [String], codes: [Int32]) {
    self.names = names
    self.codes =
      codes.allSatisfy { $0 >= Self.unknown && Int($0) < names.count }
      ? codes
      : codes.map { $0 >= 0 && Int($0) < names.count ? $0 : Self.unknown }
  }

  /// Takes one name a row; `nil` where there is none.
  public init(_ values: [String?]) {
    var places: [String: Int32] = [:]
    var names: [String] = []
    codes = values.map { value in
      guard let value else { return Self.unknown }
      if let place = places[value] { return place }
      let place = Int32(names.count)
      names.append(value)
      places[value] = place
      return place
    }
    self.names = names
  }

  /// The number of rows.
  public var count: Int { codes.count }

  /// Whether no row has a name.
  public var isUnknown: Bool { codes.allSatisfy { $0 == Self.unknown } }

  /// The name of a row; `nil` where it has none.
  public func name(ofRow row: Int) -> String? {
    let code = codes[row]
    return code == Self.unknown ? nil : names[Int(code)]
  }

  /// The code of a name; `nil` where no row has it.
  public func code(of name: String) -> Int32? {
    names.firstIndex(of: name).map(Int32.init)
  }

  /// The same rows with the names in this order, so that results do not depend on which row came first.
  ///
  /// - Parameter areInOrder: Whether one name stands before another.
  public func sorted(by areInOrder: (String, String) -> Bool = { $0 < $1 }) -> CodedColumn {
    let order = names.indices.sorted { areInOrder(names[$0], names[$1]) }
    var places = [Int32](repeating: 0, count: names.count)
    for (place, old) in order.enumerated() { places[old] = Int32(place) }
    var sorted = self
    sorted.names = order.map { names[$0] }
    sorted.codes = codes.map { $0 == Self.unknown ? $0 : places[Int($0)] }
    return sorted
  }

  /// Each name replaced by another, such as that of the group it belongs to; `nil` makes it unknown.
  public func mapped(_ transform: (String) -> String?) -> CodedColumn {
    var places: [String: Int32] = [:]
    var result: [String] = []
    let table = names.map { name -> Int32 in
      guard let new = transform(name) else { return Self.unknown }
      if let place = places[new] { return place }
      let place = Int32(result.count)
      result.append(new)
      places[new] = place
      return place
    }
    return CodedColumn(
      names: result, codes: codes.map { $0 == Self.unknown ? $0 : table[Int($0)] })
  }

  /// Some of the rows; names that none of them has stay.
  public func selecting(_ rows: [Int]) -> CodedColumn {
    var selected = self
    selected.codes = rows.map { codes[$0] }
    return selected
  }
}
