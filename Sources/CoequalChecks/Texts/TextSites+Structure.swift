package import CoequalModel

extension TextSites {
  /// The texts of a structure, those of deprecated families left out.
  package init(of structure: Structure) {
    self.init(at: Locus(.document))
    add(.title, structure.title)
    add(.summary, structure.summary)
    for (index, family) in structure.families.enumerated() where family.deprecation == nil {
      add(.family, family.id, index, family.title, family.summary)
    }
    for (index, employer) in structure.employers.enumerated() {
      add(.employer, employer.id, index, employer.title, nil)
    }
    for (index, zone) in structure.zones.enumerated() {
      add(.zone, zone.id, index, zone.title, nil)
    }
    for (index, grade) in structure.grades.enumerated() {
      add(.grade, grade.id, index, grade.title, grade.summary)
    }
    if let evaluation = structure.jobEvaluation { add(TextSites(of: evaluation)) }
    for (index, scheme) in structure.categorySchemes.enumerated() {
      add(TextSites(of: scheme, index))
    }
  }

  private mutating func add(
    _ kind: EntityKind, _ id: Identifier, _ index: Int, _ title: String?, _ summary: String?
  ) {
    var sites = TextSites(address: ["\(kind)", id.lexical], at: Locus(kind, index))
    sites.add(.title, title)
    sites.add(.summary, summary)
    add(sites)
  }

  private init(of evaluation: JobEvaluation) {
    self.init(at: Locus(.document))
    add(["job-evaluation"], at: [.only(.jobEvaluation)]) { sites in
      sites.add(.title, evaluation.title)
      sites.add(.summary, evaluation.summary)
    }
    for (index, factor) in evaluation.factors.enumerated() {
      let locus = Locus(.factor, index)
      var sites = TextSites(address: ["factor", factor.id.lexical], at: locus)
      sites.add(.title, factor.title)
      sites.add(.summary, factor.summary)
      for (position, step) in factor.steps.enumerated() {
        sites.add(
          .step, [step.level.lexical], step.text, at: locus.appending(.child(.step, position)))
      }
      add(sites)
    }
  }

  private init(of scheme: CategoryScheme, _ index: Int) {
    self.init(
      address: ["categories"] + (scheme.employer.map { [$0.lexical] } ?? []),
      at: Locus(.categoryScheme, index))
    for (position, category) in scheme.categories.enumerated() {
      add(["category", category.id.lexical], at: [.child(.category, position)]) { sites in
        sites.add(.title, category.title)
      }
    }
  }
}
