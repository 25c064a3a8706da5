import CoequalModel

/// Makes documents of what was gathered, and asks what the tables do not say.
struct SketchWriter {
  let book: SketchBook
  private var language = LanguageTag(trusted: "en")
  /// The structure with the grades of the roles; `nil` where there are no roles.
  private var ladder: GradeLadder?

  init(_ book: SketchBook) {
    self.book = book
  }

  /// Writes a structure, where there are roles, and the frameworks.
  mutating func write(into draft: inout ImportDraft) {
    language = book.map.language ?? Self.language(of: book, asking: &draft)
    let orders = book.frameworks.values.map { framework in
      framework.tracks.values.map { RoleOrder($0, ladder: book.map.ladder, asking: &draft) }
    }
    let rungs = rungs(orders)
    if !rungs.isEmpty, let first = book.frameworks.values.first {
      let isOne = book.frameworks.values.count == 1
      let ladder = GradeLadder(
        structure: Identifier.suggestion(for: "\(isOne ? first.id : book.importer.id)-grades")
          ?? first.id,
        title: "Grades of \(isOne ? first.title : book.importer.title)", language: language,
        rungs: rungs, asking: &draft)
      self.ladder = ladder
      draft.add(.structure(structure(ladder)))
    }
    for (index, framework) in book.frameworks.values.enumerated() {
      draft.add(.framework(self.framework(framework, index, orders[index], booking: &draft)))
    }
  }

  private static func language(
    of book: SketchBook, asking draft: inout ImportDraft
  ) -> LanguageTag {
    let texts = book.frameworks.values.lazy.flatMap { framework in
      framework.areas.values.flatMap { area in
        area.competencies.values.flatMap { [$0.title] + $0.expectations.map(\.text) }
      }
    }
    let guess = LanguageGuess(texts.prefix(500))
    let answer = draft.ask(
      ImportQuestion(
        .language, "texts", subject: "the language of the texts",
        guess: .init(guess.language.lexical, because: guess.reason)))
    return answer.flatMap { LanguageTag($0) } ?? guess.language
  }

  // MARK: - Grades

  /// The key of a role's rung on the ladder of grades.
  private func key(of role: RoleSketch, _ step: RoleOrder.Step) -> String {
    role.grade?.text?.collapsed ?? step.key
  }

  private func rungs(_ orders: [[RoleOrder]]) -> [GradeLadder.Rung] {
    let steps = orders.joined().flatMap(\.steps)
    // Numbers of titles that are far apart are no grades between them.
    let numbers = Array(Set(steps.map(\.number))).sorted()
    let positions = Dictionary(
      numbers.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: min)
    return zip(book.frameworks.values, orders).flatMap { framework, orders in
      zip(framework.tracks.values, orders).flatMap { track, order in
        order.steps.map { step in
          let role = track.roles[step.role]
          let grade = role.grade?.text?.collapsed.fitForXML
          return GradeLadder.Rung(
            key: key(of: role, step), title: grade ?? step.title,
            step: positions[step.number] ?? step.number, node: role.grade ?? role.node,
            grade: grade.map { Identifier.suggestion(for: $0) ?? Identifier(trusted: "unnamed") })
        }
      }
    }
  }

  private func structure(_ ladder: GradeLadder) -> Structure {
    var structure = ladder.structure
    structure.families = book.frameworks.values.filter(\.isFamily).map {
      Family(id: $0.id, title: $0.title)
    }
    return structure
  }

  // MARK: - Frameworks

  private func framework(
    _ sketch: FrameworkSketch, _ index: Int, _ orders: [RoleOrder], booking draft: inout ImportDraft
  ) -> Framework {
    var framework = Framework(
      header: draft.header("framework", id: sketch.id, language: language),
      title: sketch.title, summary: sketch.summary)
    let hasRoles = sketch.tracks.values.contains { !$0.roles.isEmpty }
    if hasRoles {
      framework.family = sketch.isFamily ? sketch.id : nil
      framework.structure = ladder?.reference
    }
    framework.scales = scales(of: sketch, orders, booking: &draft)
    framework.areas = areas(of: sketch, index, framework.scales, booking: &draft)
    for (track, order) in zip(sketch.tracks.values, orders) {
      framework.tracks.append(
        Track(
          id: track.id, kind: track.kind ?? .individualContributor, title: track.title,
          summary: track.summary,
          roles: order.steps.map { role(track.roles[$0.role], $0, booking: &draft) }))
    }
    for track in framework.tracks {
      framework.moves += ladder?.promotions(along: track.roles, booking: &draft) ?? []
    }
    return framework
  }

  private func role(
    _ sketch: RoleSketch, _ step: RoleOrder.Step, booking draft: inout ImportDraft
  ) -> Role {
    let grade = ladder?.grade(of: key(of: sketch, step)) ?? Identifier(trusted: "g1")
    for node in sketch.gradeNodes {
      draft.book(name: node, as: grade.lexical, to: "role/\(sketch.id)/grade")
    }
    return Role(
      id: sketch.id, code: sketch.code, grade: grade,
      title: sketch.title, purpose: sketch.purpose,
      requirements: sketch.requirements.values.map { .competency($0.requirement) })
  }

  // MARK: - Competencies

  private func areas(
    of sketch: FrameworkSketch, _ index: Int, _ scales: [Scale], booking draft: inout ImportDraft
  ) -> [CompetencyArea] {
    let fallback = Self.fallbackScale(of: sketch, map: book.map)
    let places = Dictionary(
      scales.map { ($0.id, $0.places) }, uniquingKeysWith: { first, _ in first })
    return sketch.areas.values.map { area in
      CompetencyArea(
        id: area.id, title: area.title, summary: area.summary,
        competencies: area.competencies.values.map { competency in
          let scale = competency.scale.flatMap { sketch.scales.position(of: $0) }
            .map { sketch.scales[$0].id }
          if scale == nil {
            draft.ledger.guess(
              fallback.id.lexical,
              for: "competency/\(competency.id)/scale",
              because: "the source does not say at which levels the competency is",
              correction: "name another scale")
          }
          let order = places[scale ?? fallback.id] ?? [:]
          return Competency(
            id: competency.id, scale: scale ?? fallback.id, title: competency.title,
            summary: competency.summary,
            expectations: Self.sorted(competency.expectations, by: order, \.level),
            examples: Self.sorted(competency.examples, by: order, \.level))
        })
    }
  }

  /// Texts by their levels, and within a level in the order of the source.
  private static func sorted<Text>(
    _ texts: [Text], by places: [Identifier: Int], _ level: (Text) -> Identifier
  ) -> [Text] {
    texts.enumerated().sorted { first, second in
      (places[level(first.element)] ?? 0, first.offset)
        < (places[level(second.element)] ?? 0, second.offset)
    }.map(\.element)
  }

  /// The scale of competencies of whose levels nothing is known.
  private static func fallbackScale(of sketch: FrameworkSketch, map: ColumnMap) -> Scale {
    if let scale = map.scale { return scale }
    let known = sketch.scales.values.first { $0.kind != .rungs }
    if let known { return Scale(id: known.id, title: known.title, levels: known.levels.values) }
    return Scale(
      id: Identifier(trusted: "unknown"), levels: [ScaleLevel(id: Identifier(trusted: "present"))])
  }

  private func scales(
    of sketch: FrameworkSketch, _ orders: [RoleOrder], booking draft: inout ImportDraft
  ) -> [Scale] {
    var scales = sketch.scales.values.map { scale in
      let levels =
        switch scale.kind {
        case .fixed, .columns: scale.levels.values
        case .cells: LevelOrder.sorted(scale.levels.values, asking: &draft)
        case .rungs: rungLevels(scale, sketch, orders)
        }
      return Scale(id: scale.id, title: scale.title, levels: levels)
    }
    let needsFallback = sketch.areas.values.contains { area in
      area.competencies.values.contains { $0.scale == nil }
    }
    let fallback = Self.fallbackScale(of: sketch, map: book.map)
    if needsFallback, !scales.contains(where: { $0.id == fallback.id }) { scales.append(fallback) }
    return scales
  }

  /// The levels that roles stand for, from the lowest role to the highest.
  private func rungLevels(
    _ scale: ScaleSketch, _ sketch: FrameworkSketch, _ orders: [RoleOrder]
  ) -> [ScaleLevel] {
    var numbers: [Identifier: Int] = [:]
    for (track, order) in zip(sketch.tracks.values, orders) {
      for step in order.steps { numbers[track.roles[step.role].id] = step.number }
    }
    // The order within one number is that of the source, so that the sort has to be stable.
    return scale.levels.values.enumerated().sorted { first, second in
      (numbers[first.element.id] ?? 0, first.offset)
        < (numbers[second.element.id] ?? 0, second.offset)
    }.map(\.element)
  }
}

extension Scale {
  /// The place of each level.
  fileprivate var places: [Identifier: Int] {
    Dictionary(
      levels.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }
}
