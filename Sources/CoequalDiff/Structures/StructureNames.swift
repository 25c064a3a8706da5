import CoequalModel

/// What has another id in a structure than before, recognised by its content.
struct StructureNames {
  let families, employers, zones, grades, factors: NewNames
  let familyMatching, employerMatching, zoneMatching, gradeMatching, factorMatching: Matching

  init(_ old: Structure, _ new: Structure) {
    familyMatching = Matching(
      old.families, new.families, key: \.id, content: { [$0.title, $0.summary] },
      words: { Words.of($0.title, $0.summary) })
    employerMatching = Matching(
      old.employers, new.employers, key: \.id,
      content: { [$0.country.lexical, $0.title] }, words: { Words.of($0.title) })
    zoneMatching = Matching(
      old.zones, new.zones, key: \.id, content: { [$0.currency?.lexical, $0.title] },
      words: { Words.of($0.title) })
    gradeMatching = Matching(
      old.grades, new.grades, key: \.id, content: { [$0.title, $0.summary] },
      words: { Words.of($0.title, $0.summary) })
    let factors = (old.jobEvaluation?.factors ?? [], new.jobEvaluation?.factors ?? [])
    factorMatching = Matching(
      factors.0, factors.1, key: \.id, content: { [$0.title, $0.summary] },
      words: { factor in
        factor.steps.reduce(Words.of(factor.title, factor.summary)) { $0.union(Words.of($1.text)) }
      })
    families = NewNames(familyMatching, old.families, new.families, id: \.id)
    employers = NewNames(employerMatching, old.employers, new.employers, id: \.id)
    zones = NewNames(zoneMatching, old.zones, new.zones, id: \.id)
    grades = NewNames(gradeMatching, old.grades, new.grades, id: \.id)
    self.factors = NewNames(factorMatching, factors.0, factors.1, id: \.id)
  }

  /// Whether everything that frameworks refer to has its old id.
  var isEmpty: Bool { families.isEmpty && grades.isEmpty && factors.isEmpty }
}
