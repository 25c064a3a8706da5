/// A column of names, kept as one number a row.
public struct CodedColumn: Hashable, Sendable {
  /// The names, each once, in the order in which they first appear unless sorted.
  public private(set) var names: [String]
  /// The place of each row's name; ``unknown`` where the row has none.
  public private(set) var codes: NameCodes

  /// The code of a row without a name.
  public static let unknown: Int32 = -1

  /// Takes names and codes; a code that is no place of a name becomes ``unknown``.
  public init(names: [String], codes: [Int32]) {
    self.init(names: names, NameCodes(rows: codes.count, names: names.count) { codes[$0] })
  }

  init(names: [String], _ codes: NameCodes) {
    self.names = names
    self.codes = codes
  }

  /// Takes one name a row; `nil` where there is none.
  public init(_ values: [String?]) {
    var places: [String: Int32] = [:]
    var names: [String] = []
    let codes = values.map { value in
      guard let value else { return Self.unknown }
      if let place = places[value] { return place }
      let place = Int32(names.count)
      names.append(value)
      places[value] = place
      return place
    }
    self.init(names: names, codes: codes)
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
    return recoded(order.map { names[$0] }, places)
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
    return recoded(result, table)
  }

  /// The same rows with other names, and the new code of each old one.
  private func recoded(_ names: [String], _ table: [Int32]) -> CodedColumn {
    CodedColumn(
      names: names,
      NameCodes(rows: count, names: names.count) { row in
        let code = codes[row]
        return code == Self.unknown ? code : table[Int(code)]
      })
  }

  /// The first rows, or the same with rows that have no name, so that there are so many.
  func padded(to rows: Int) -> CodedColumn {
    if rows == count { return self }
    return CodedColumn(
      names: names,
      NameCodes(rows: rows, names: names.count) { $0 < count ? codes[$0] : Self.unknown })
  }

  /// Some of the rows; names that none of them has stay.
  public func selecting(_ rows: [Int]) -> CodedColumn {
    CodedColumn(names: names, NameCodes(rows: rows.count, names: names.count) { codes[rows[$0]] })
  }
}
