import CoequalModel

/// The roles of a track from the lowest to the highest.
struct RoleOrder {
  /// A role, and how high it stands.
  struct Step {
    /// Its position among the track's roles.
    var role: Int
    /// How high; roles of one number stand on one grade, unless the source says otherwise.
    var number: Int
    /// What is asked for when its grade is.
    var key: String
    /// What people call that.
    var title: String
  }

  private(set) var steps: [Step] = []

  /// - Parameter ladder: Whether the order of the source counts; otherwise titles tell it, and what
  ///   the mapping answers about them.
  init(_ track: TrackSketch, ladder: LadderOrder, asking draft: inout ImportDraft) {
    for (position, role) in track.roles.values.enumerated() {
      switch ladder {
      case .written:
        steps.append(
          Step(role: position, number: position + 1, key: role.title, title: role.title))
      case .unknown:
        steps.append(Self.step(of: role, position, asking: &draft))
      }
    }
    switch ladder {
    case .written: sortByColumns(track)
    case .unknown: steps.sort { ($0.number, $0.role) < ($1.number, $1.role) }
    }
  }

  /// Roles that are columns stand in the order of the columns, whatever rows they are empty in.
  private mutating func sortByColumns(_ track: TrackSketch) {
    let columns = track.roles.values.compactMap(\.column)
    guard columns.count == steps.count else { return }
    steps.sort { columns[$0.role] < columns[$1.role] }
    for position in steps.indices { steps[position].number = position + 1 }
  }

  private static func step(
    of role: RoleSketch, _ position: Int, asking draft: inout ImportDraft
  ) -> Step {
    let own = ImportQuestion(
      .order, role.title, subject: "'\(role.title)'")
    if draft.mapping.answer(to: own) != nil, let number = number(own, asking: &draft) {
      return Step(role: position, number: number, key: role.title, title: role.title)
    }
    let sign = Seniority.sign(of: role.title)
    let word = sign.word.isEmpty ? "other titles" : sign.word
    let question = ImportQuestion(
      .order, word,
      subject: sign.word.isEmpty
        ? "a title without a word of rank (such as '\(role.title)')"
        : "a title with '\(word)' (such as '\(role.title)')",
      guess: .init(
        String(sign.number),
        because: "the source does not order roles, and titles usually mean this"))
    let title = word.prefix(1).uppercased() + word.dropFirst()
    return Step(
      role: position, number: number(question, asking: &draft) ?? sign.number, key: word,
      title: title)
  }

  private static func number(
    _ question: ImportQuestion, asking draft: inout ImportDraft
  ) -> Int? {
    guard let answer = draft.ask(question) else { return nil }
    if let number = Int(answer), (1...999).contains(number) { return number }
    draft.report(
      .openQuestion,
      "'\(answer)' is no place for \(question.subject); expected a number from 1 to 999",
      at: nil)
    return nil
  }
}
