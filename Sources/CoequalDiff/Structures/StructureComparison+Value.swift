import CoequalModel

// Job evaluation and categories of workers.

extension StructureComparison {
  mutating func compareEvaluations() {
    let place = Locus(.document, 0, .only(.jobEvaluation))
    switch (old.jobEvaluation, new.jobEvaluation) {
    case (nil, nil): return
    case (nil, let now?):
      result.note(.added, subject(now, old: nil, new: place), because: .adds)
    case (let before?, nil):
      result.note(.removed, subject(before, old: place, new: nil), because: .takesBack)
    case (let before?, let now?): compare(before, now, subject(now, old: place, new: place))
    }
  }

  private func subject(
    _ scheme: JobEvaluation, old: Locus?, new: Locus?
  ) -> Differences.Subject {
    Differences.Subject(
      part: ChangedPart(
        .scheme, id: scheme.id.lexical, title: scheme.title ?? scheme.id.lexical),
      old: old, new: new)
  }

  private mutating func compare(
    _ before: JobEvaluation, _ now: JobEvaluation, _ subject: Differences.Subject
  ) {
    if before.id != now.id {
      result.note(
        .renamed, subject.attribute("id"), old: before.id.lexical, new: now.id.lexical,
        because: .renames)
    }
    result.compareValues(before.status, now.status, "status", of: subject, because: .clarifies)
    result.compareValues(before.points, now.points, "points", of: subject, because: .changesRules)
    result.compareTitles(before.title, now.title, of: subject)
    result.compareTexts(before.summary, now.summary, .summary, of: subject)
    compareLists(
      names.factorMatching, before.factors, now.factors, (.factor, .factor), id: \.id,
      title: \.title, added: .changesRules, removed: .changesRules
    ) { result, before, now, subject in
      result.compareValues(
        before.criterion, now.criterion, "criterion", of: subject, because: .changesRules)
      result.compareValues(
        before.weight, now.weight, "weight", of: subject, because: .changesRules)
      result.compareTexts(before.summary, now.summary, .summary, of: subject)
      result.compareSteps(before.steps, now.steps, of: subject)
    }
  }

  mutating func compareCategories() {
    let before = old.categorySchemes.map { scheme in
      var scheme = scheme
      scheme.employer = scheme.employer.map { names.employers[$0] }
      return scheme
    }
    let matching = Matching(
      before, new.categorySchemes, key: \.key, content: \.categories, words: { _ in [] })
    for pair in matching.pairs {
      compare(
        before[pair.old].categories, new.categorySchemes[pair.new].categories,
        subject(new.categorySchemes[pair.new], old: pair.old, new: pair.new))
    }
    for index in matching.added {
      result.note(
        .added, subject(new.categorySchemes[index], old: nil, new: index), because: .adds)
    }
    for index in matching.removed {
      result.note(
        .removed, subject(before[index], old: index, new: nil), because: .takesBack)
    }
  }

  private func subject(
    _ scheme: CategoryScheme, old: Int?, new: Int?
  ) -> Differences.Subject {
    let whose = scheme.employer?.lexical ?? scheme.agreement
    return Differences.Subject(
      part: ChangedPart(
        .scheme, id: whose ?? "",
        title: "categories of workers" + (whose.map { " of '\($0)'" } ?? "")),
      old: old.map { Locus(.categoryScheme, $0) }, new: new.map { Locus(.categoryScheme, $0) })
  }

  private mutating func compare(
    _ old: [WorkerCategory], _ new: [WorkerCategory], _ subject: Differences.Subject
  ) {
    let matching = Matching(
      old, new, key: \.id, content: { [$0.pointsFrom, $0.pointsTo] },
      words: { Words.of($0.title, $0.pointsFrom.lexical, $0.pointsTo.lexical) })
    func part(_ category: WorkerCategory) -> ChangedPart {
      ChangedPart(
        .category, id: category.id.lexical, title: "'\(category.title ?? category.id.lexical)'")
    }
    func limits(_ category: WorkerCategory) -> String {
      "\(category.pointsFrom) to \(category.pointsTo) points"
    }
    for pair in matching.pairs {
      let (before, now) = (old[pair.old], new[pair.new])
      let place = subject.at(
        old: [.child(.category, pair.old)], new: [.child(.category, pair.new)])
      if before.id != now.id {
        result.note(
          .renamed, place.attribute("id"), part(now), old: before.id.lexical,
          new: now.id.lexical, because: .renames)
      }
      if before.title != now.title {
        result.note(
          .retitled, place.at(.only(.title)), part(now), old: before.title, new: now.title,
          because: .wording)
      }
      if limits(before) != limits(now) {
        result.note(
          .changed, place, part(now), old: limits(before), new: limits(now),
          because: .changesRules)
      }
    }
    for index in matching.added {
      result.note(
        .added, subject.at(old: nil, new: [.child(.category, index)]), part(new[index]),
        new: limits(new[index]), because: .adds)
    }
    for index in matching.removed {
      result.note(
        .removed, subject.at(old: [.child(.category, index)], new: nil), part(old[index]),
        old: limits(old[index]), because: .takesBack)
    }
  }
}

extension CategoryScheme {
  /// What tells schemes of a structure apart.
  var key: [String] { [employer?.lexical ?? "", agreement ?? ""] }
}

extension Differences {
  fileprivate mutating func compareSteps(
    _ old: [FactorStep], _ new: [FactorStep], of subject: Subject
  ) {
    let matching = Matching(old, new, key: \.level, content: \.text, words: { _ in [] })
    func part(_ step: FactorStep) -> ChangedPart {
      ChangedPart(.step, id: step.level.lexical, title: "level \(step.level)")
    }
    for pair in matching.pairs {
      let (before, now) = (old[pair.old], new[pair.new])
      let place = subject.at(old: [.child(.step, pair.old)], new: [.child(.step, pair.new)])
      if before.text != now.text {
        note(.reworded, place, part(now), old: before.text, new: now.text, because: .wording)
      }
      if before.points != now.points {
        note(
          .changed, place.attribute("points"),
          ChangedPart(.step, id: now.level.lexical, title: "points of level \(now.level)"),
          old: before.points?.lexical, new: now.points?.lexical, because: .changesRules)
      }
    }
    for index in matching.added {
      note(
        .added, subject.at(old: nil, new: [.child(.step, index)]), part(new[index]),
        new: new[index].text, because: .changesRules)
    }
    for index in matching.removed {
      note(
        .removed, subject.at(old: [.child(.step, index)], new: nil), part(old[index]),
        old: old[index].text, because: .changesRules)
    }
  }
}
