import CoequalModel

extension FrameworkComparison {
  mutating func compareScales() {
    let matching = Matching(
      old.scales, new.scales, key: \.id,
      content: { scale in
        var scale = scale
        scale.id = Self.nameless
        return scale
      },
      words: { scale in
        Words.of(scale.title).union(Words.values("level", scale.levels.map(\.id.lexical)))
      })
    let names = NewNames(matching, old.scales, new.scales, id: \.id)
    if !names.isEmpty { old.editCompetencies { $0.scale = names[$0.scale] } }
    for pair in matching.pairs {
      let (before, now) = (old.scales[pair.old], new.scales[pair.new])
      let subject = subject(
        .scale, now.id, now.title, old: Locus(.scale, pair.old), new: Locus(.scale, pair.new))
      noteRenaming(before.id, now.id, subject)
      result.compareTitles(before.title, now.title, of: subject)
      compareLevels(before, now, subject)
      old.scales[pair.old].id = now.id
    }
    for index in matching.added {
      let scale = new.scales[index]
      result.note(
        .added, subject(.scale, scale.id, scale.title, new: Locus(.scale, index)), because: .adds)
    }
    for index in matching.removed {
      let scale = old.scales[index]
      result.note(
        .removed, subject(.scale, scale.id, scale.title, old: Locus(.scale, index)),
        because: .asksLess)
    }
  }

  private mutating func compareLevels(
    _ before: Scale, _ now: Scale, _ subject: Differences.Subject
  ) {
    let matching = Matching(
      before.levels, now.levels, key: \.id,
      content: { level in
        var level = level
        level.id = Self.nameless
        return level
      }, words: { Words.of($0.title, $0.summary) })
    let names = NewNames(matching, before.levels, now.levels, id: \.id)
    if !names.isEmpty { takeOver(names, ofScale: now.id) }
    for pair in matching.pairs {
      let (level, other) = (before.levels[pair.old], now.levels[pair.new])
      var part = subject.at(
        old: [.child(.level, pair.old)], new: [.child(.level, pair.new)])
      part.part = ChangedPart(.level, id: other.id.lexical, title: other.title ?? other.id.lexical)
      noteRenaming(level.id, other.id, part)
      result.compareTitles(level.title, other.title, of: part)
      result.compareTexts(level.summary, other.summary, .summary, of: part)
    }
    for index in matching.added {
      result.note(
        .added, subject.at(old: nil, new: [.child(.level, index)]), part(now.levels[index]),
        because: .adds)
    }
    for index in matching.removed {
      result.note(
        .removed, subject.at(old: [.child(.level, index)], new: nil), part(before.levels[index]),
        because: .asksLess)
    }
    let order = matching.pairs.map(\.old)
    if order != order.sorted() {
      result.note(
        .reordered, subject, ChangedPart(.level, title: "levels"),
        old: before.levels.map { $0.title ?? $0.id.lexical }.joined(separator: ", "),
        new: now.levels.map { $0.title ?? $0.id.lexical }.joined(separator: ", "),
        because: .changesRules)
    }
    guard let index = old.scales.firstIndex(where: { $0.id == before.id }) else { return }
    for level in old.scales[index].levels.indices {
      old.scales[index].levels[level].id = names[old.scales[index].levels[level].id]
    }
  }

  private func part(_ level: ScaleLevel) -> ChangedPart {
    ChangedPart(.level, id: level.id.lexical, title: level.title ?? level.id.lexical)
  }

  private mutating func takeOver(_ names: NewNames, ofScale scale: Identifier) {
    var competencies: Set<Identifier> = []
    old.editCompetencies { competency in
      guard competency.scale == scale else { return }
      competencies.insert(competency.id)
      for index in competency.expectations.indices {
        competency.expectations[index].level = names[competency.expectations[index].level]
      }
      for index in competency.examples.indices {
        competency.examples[index].level = names[competency.examples[index].level]
      }
    }
    old.editRoles { role in
      role.requirements.editCompetencies { requirement in
        if competencies.contains(requirement.competency) {
          requirement.level = names[requirement.level]
        }
      }
    }
  }

  // MARK: - What other comparisons ask

  /// Stands for any id where contents are compared.
  static let nameless = Identifier(trusted: "nameless")

  func subject(
    _ kind: ChangedPart.Kind, _ id: Identifier, _ title: String?, old: Locus? = nil,
    new: Locus? = nil, roles: [Identifier] = []
  ) -> Differences.Subject {
    Differences.Subject(
      part: ChangedPart(kind, id: id.lexical, title: title ?? id.lexical), old: old, new: new,
      roles: roles)
  }

  mutating func noteRenaming(
    _ old: Identifier, _ new: Identifier, _ subject: Differences.Subject
  ) {
    if old == new { return }
    result.note(
      .renamed, subject.attribute("id"), old: old.lexical, new: new.lexical, because: .renames)
  }
}
