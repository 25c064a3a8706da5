package import CoequalModel
package import CoequalTables

/// Which columns of a file a census is read from, and what each holds.
package struct CensusLayout: Sendable {
  /// One column.
  package struct Column: Sendable {
    package let field: DataField
    /// What a group, number or name is called.
    let alias: String?
    let period: PayPeriod
    /// What texts stand for, by the text in lower case.
    package let meanings: [String: String]
    package let request: ColumnRequest
  }

  let columns: [Column]

  /// The columns that a project declares, and for everything else those with the names of fields.
  init(_ table: DataTable) {
    columns = Self.columns(of: DataField.census, in: table, required: [.base])
  }

  /// The columns of a table that has some fields: those that a project declares, and for everything
  /// else those with the names of fields.
  ///
  /// - Parameter otherNames: Names that are looked for after those of the field.
  package static func columns(
    of fields: [DataField], in table: DataTable, required: Set<DataField>,
    otherNames: [DataField: [String]] = [:]
  ) -> [Column] {
    var columns = table.columns.map { column in
      Column(
        field: column.holds, alias: column.alias?.lexical, period: column.period ?? .year,
        meanings: Dictionary(
          column.codes.map { ($0.text.lowercased(), $0.meaning) },
          uniquingKeysWith: { first, _ in first }),
        request: ColumnRequest(column.name, kind: column.holds.kind, isRequired: true))
    }
    let declared = Set(table.columns.map(\.holds))
    let taken = Set(table.columns.map { ColumnRequest.key(of: $0.name) })
    for field in fields where !declared.contains(field) {
      let request = ColumnRequest(
        names: names(of: field) + (otherNames[field] ?? []), kind: field.kind,
        isRequired: required.contains(field))
      if field == .group {
        // The one group that a law names is known without being declared.
        let sex = ColumnRequest("sex", "gender", kind: .code, isRequired: false)
        columns.append(
          Column(field: .group, alias: "sex", period: .year, meanings: [:], request: sex))
      } else if !field.isNamed,
        !request.names.contains(where: { taken.contains(ColumnRequest.key(of: $0)) })
      {
        columns.append(
          Column(field: field, alias: nil, period: .year, meanings: [:], request: request))
      }
    }
    return columns
  }

  /// The names by which a field is found: `full-time-hours`, `full time hours`, `full_time_hours`.
  private static func names(of field: DataField) -> [String] {
    let name = field.rawValue
    guard name.contains("-") else { return [name] }
    let words = name.split(separator: "-")
    return [name, words.joined(separator: " "), words.joined(separator: "_")]
  }
}

extension DataField {
  /// The fields that a census can have.
  static let census: [DataField] = [
    .person, .role, .grade, .employer, .zone, .category, .manager, .start, .gradeSince,
    .weeklyHours, .fullTimeHours, .fullTimeShare, .base, .variable, .allowances, .benefitsInKind,
    .currency, .leaveFrom, .leaveTo, .paidMonths, .group, .number, .name,
  ]

  /// Whether a column of it has a name of its own.
  var isNamed: Bool { [.group, .number, .name].contains(self) }

  /// How its cells are read.
  var kind: ColumnKind {
    switch self {
    case .person, .role, .grade, .employer, .zone, .category, .manager, .currency, .group, .name,
      .competency, .level, .rater, .raterKind, .evidence, .contest, .event:
      .code
    case .start, .gradeSince, .leaveFrom, .leaveTo, .ratedOn, .from: .date
    case .weeklyHours, .fullTimeHours: .decimal(in: 0...168)
    case .fullTimeShare: .decimal(in: 0...2)
    case .paidMonths: .decimal(in: 0...12)
    case .base, .variable, .allowances, .benefitsInKind: .decimal(in: 0...1e12)
    case .worth: .decimal(in: 1e-12...1e12)
    case .number: .decimal()
    }
  }
}
