import CoequalModel

extension History {
  /// The history with the groups of a census for people of whom it does not tell them itself.
  ///
  /// People who left are in no census: their groups are known where the history has a column for them.
  ///
  /// - Complexity: O(*n*) for *n* people
  public func joined(with census: Census) -> History {
    guard let ids = census.codes[.person], !census.groups.isEmpty else { return self }
    var numbers: [String: Int32] = [:]
    for (code, name) in ids.names.enumerated() { numbers[name] = Int32(truncatingIfNeeded: code) }
    // Of a person with several rows, which are a finding, the first counts.
    var rows = [Int32](repeating: -1, count: ids.names.count)
    for (row, code) in ids.codes.enumerated() where code >= 0 && rows[Int(code)] < 0 {
      rows[Int(code)] = Int32(truncatingIfNeeded: row)
    }
    let places = people.map { id in numbers[id].map { Int(rows[Int($0)]) } ?? -1 }
    var groups = groups
    for (name, column) in census.groups {
      groups[name] = Self.merged(groups[name], column, places)
    }
    return with(groups: groups)
  }

  /// What the history tells of each person, or else the row of a census.
  private static func merged(
    _ own: CodedColumn?, _ census: CodedColumn, _ places: [Int]
  ) -> CodedColumn {
    let names = Set((own?.names ?? []) + census.names).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices.map(Int32.init)))
    let ofOwn = (own?.names ?? []).map { numbers[$0] ?? CodedColumn.unknown }
    let ofCensus = census.names.map { numbers[$0] ?? CodedColumn.unknown }
    let codes = places.indices.map { person -> Int32 in
      if let own, own.count > person, own.codes[person] >= 0 {
        return ofOwn[Int(own.codes[person])]
      }
      guard places[person] >= 0, census.codes[places[person]] >= 0 else {
        return CodedColumn.unknown
      }
      return ofCensus[Int(census.codes[places[person]])]
    }
    return CodedColumn(names: names, codes: codes)
  }
}
