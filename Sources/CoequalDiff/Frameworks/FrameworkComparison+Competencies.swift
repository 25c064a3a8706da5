import CoequalModel
import CoequalRegistry

extension FrameworkComparison {
  /// A competency with its number and the area that it is in.
  struct Placed {
    let competency: Competency
    let number: Int
    let area: Identifier
  }

  mutating func compareAreas() {
    let matching = Matching(
      old.areas, new.areas, key: \.id, content: \.title,
      words: { area in
        Words.of(area.title).union(
          Words.values("competency", area.competencies.map(\.id.lexical)))
      })
    for pair in matching.pairs {
      let (before, now) = (old.areas[pair.old], new.areas[pair.new])
      let subject = subject(
        .area, now.id, now.title, old: Locus(.area, pair.old), new: Locus(.area, pair.new))
      noteRenaming(before.id, now.id, subject)
      result.compareTitles(before.title, now.title, of: subject)
      result.compareTexts(before.summary, now.summary, .summary, of: subject)
      old.areas[pair.old].id = now.id
    }
    for index in matching.added {
      let area = new.areas[index]
      result.note(
        .added, subject(.area, area.id, area.title, new: Locus(.area, index)), because: .adds)
    }
    for index in matching.removed {
      let area = old.areas[index]
      result.note(
        .removed, subject(.area, area.id, area.title, old: Locus(.area, index)),
        because: .clarifies)
    }
  }

  /// Recognises competencies, and takes over their ids.
  mutating func matchCompetencies() -> Matching {
    let (before, now) = (Self.competencies(of: old), Self.competencies(of: new))
    let matching = Matching(
      before, now, key: \.competency.id,
      content: { placed in
        var competency = placed.competency
        competency.id = Self.nameless
        return competency
      }, words: { Self.words(of: $0.competency) })
    let names = NewNames(matching, before, now, id: \.competency.id)
    if !names.isEmpty {
      old.editCompetencies { $0.id = names[$0.id] }
      old.editRoles { role in
        role.requirements.editCompetencies { $0.competency = names[$0.competency] }
      }
    }
    return matching
  }

  mutating func compareCompetencies(_ matching: Matching) {
    let (before, now) = (Self.competencies(of: old), Self.competencies(of: new))
    let written = Self.competencies(of: oldLinked.framework)
    for pair in matching.pairs {
      compare(before[pair.old], now[pair.new], was: written[pair.old].competency.id)
    }
    for index in matching.added {
      let (competency, number) = (now[index].competency, now[index].number)
      result.note(
        .added,
        subject(.competency, competency.id, competency.title, new: Locus(.competency, number)),
        because: .adds)
    }
    for index in matching.removed {
      let (competency, number) = (before[index].competency, before[index].number)
      result.note(
        .removed,
        subject(.competency, competency.id, competency.title, old: Locus(.competency, number)),
        because: .asksLess)
    }
  }

  private mutating func compare(_ before: Placed, _ now: Placed, was id: Identifier) {
    let (old, new) = (before.competency, now.competency)
    if old == new, before.area == now.area, id == new.id { return }
    let subject = subject(
      .competency, new.id, new.title, old: Locus(.competency, before.number),
      new: Locus(.competency, now.number))
    noteRenaming(id, new.id, subject)
    result.compareTitles(old.title, new.title, of: subject)
    if before.area != now.area {
      result.note(
        .moved, subject, ChangedPart(.area, id: now.area.lexical, title: "area"),
        old: before.area.lexical, new: now.area.lexical, because: .wording)
    }
    result.compareValues(old.scale, new.scale, "scale", of: subject, because: .changesRules)
    result.compareValues(
      old.perLevel, new.perLevel, "per-level", title: "time for a level", of: subject,
      because: .clarifies)
    result.compareValues(
      old.isCumulative, new.isCumulative, "cumulative", of: subject, because: .clarifies)
    result.compareTexts(old.summary, new.summary, .summary, of: subject)
    compareCriteria(old, new, subject)
    compareExamples(old, new, subject)
    result.compareDeprecations(old.deprecation, new.deprecation, of: subject)
  }

  static func competencies(of framework: Framework) -> [Placed] {
    var placed: [Placed] = []
    for area in framework.areas {
      for competency in area.competencies {
        placed.append(Placed(competency: competency, number: placed.count, area: area.id))
      }
    }
    return placed
  }

  private static func words(of competency: Competency) -> Set<String> {
    competency.expectations.reduce(Words.of(competency.title, competency.summary)) { words, item in
      words.union(Words.of(item.text))
    }
  }
}
