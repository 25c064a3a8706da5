public import CoequalModel
import Markup

extension Census {
  /// The census with what a catalog says of its roles: grade, track and family; and the category of
  /// workers, where the file does not have one.
  ///
  /// - Parameters:
  ///   - roles: What the catalog says of roles.
  ///   - conventions: How points are rounded before they are placed in a category.
  /// - Returns: The census, and names that the catalog does not have.
  /// - Complexity: O(*n*) for *n* people
  public func joined(
    with roles: CensusRoles, _ conventions: Conventions
  ) -> (census: Census, findings: [Finding]) {
    var census = self
    var findings: [Finding] = []
    if let column = codes[.role] {
      census.codes[.role] = column.mapped { roles[$0]?.name ?? $0 }
      if codes[.grade] == nil {
        census.codes[.grade] = column.mapped { roles[$0]?.grade.lexical }
      }
      census.namedCodes["track"] = column.mapped { roles[$0]?.track.rawValue }
      census.namedCodes["family"] = column.mapped { roles[$0]?.family?.lexical }
      let points = column.names.map { name in
        roles[name]?.points?.number ?? .nan
      }
      census.namedNumbers["points"] = column.codes.map { $0 < 0 ? .nan : points[Int($0)] }
      if codes[.category] == nil {
        census.codes[.category] = categories(roles, column, conventions)
      }
    }
    for field in [DataField.role, .grade, .employer, .zone] {
      findings += unknown(field, roles)
    }
    return (census, findings)
  }

  /// The category of each person, as `employer/category` where employers have their own.
  private func categories(
    _ roles: CensusRoles, _ column: CodedColumn, _ conventions: Conventions
  ) -> CodedColumn {
    let rounds = conventions.isStandard(.pointsRounding)
    let employers = codes[.employer]
    let combinations = CodeCombinations([column, employers], count: count)
    let categories = CodedColumn(
      combinations.rows.map { row in
        guard let name = column.name(ofRow: row), let facts = roles[name] else { return nil }
        return roles.category(
          of: facts, employer: employers?.name(ofRow: row), rounds: rounds)
      })
    return CodedColumn(
      names: categories.names, codes: combinations.codes.map { categories.codes[Int($0)] }
    ).sorted()
  }

  private func unknown(_ field: DataField, _ roles: CensusRoles) -> [Finding] {
    guard let column = codes[field] else { return [] }
    let strange = column.names.filter { name in
      field == .role ? roles[name] == nil : roles.knows(name, as: field) == false
    }
    guard !strange.isEmpty else { return [] }
    let places = Set(strange.compactMap { column.code(of: $0) })
    let people = column.codes.count { places.contains($0) }
    let known = roles.known(as: field)
    let shown = strange.sorted().prefix(5).map { name -> String in
      let nearest =
        field == .role
        ? roles.suggestion(for: name) : NearestName.suggestion(for: name, among: known)
      return "'\(Quotation.of(name))'" + (nearest.map { " (is '\($0)' meant?)" } ?? "")
    }
    let more = strange.count > 5 ? " and \(strange.count - 5) more" : ""
    return [
      CensusRule.unknownInCensus.finding(
        "\(Counted(people, "person has", "people have")) a \(field.rawValue) that the catalog does not have: "
          + shown.joined(separator: ", ") + more, file: file,
        help: [
          "correct the census, or say what its texts mean with 'code' in coequal.xml"
        ])
    ]
  }
}
