import CoequalExchange
import CoequalModel

/// On which track each level of a job family is.
struct FamilyTracks {
  private var answers: [String: TrackAnswer] = [:]

  /// Asks what the endings of levels stand for, and where levels without one belong.
  ///
  /// Those below the first level with an ending are shared: nobody manages people there yet, and so they
  /// belong to individual contributors. One above may go on any track.
  init(_ levels: FamilyLevels, asking draft: inout ImportDraft) {
    let branch = levels.all.firstIndex { $0.ending != nil } ?? levels.all.count
    var asked: Set<String> = []
    var endings: [(ending: String, answer: TrackAnswer)] = []
    for level in levels.all[branch...] {
      guard let ending = level.ending else { continue }
      // Once for each, also where there is no answer.
      if asked.insert(ending.ending).inserted,
        let answer = draft.track(ending.question(example: level.key))
      {
        endings.append((ending.ending, answer))
      }
      answers[level.key] = endings.first { $0.ending == ending.ending }?.answer
    }
    let craft = endings.first { $0.answer.kind == .individualContributor }
    if let first = levels.all[..<branch].first {
      let answer = draft.track(Self.question(ofShared: first, beside: craft?.answer))
      for level in levels.all[..<branch] { answers[level.key] = answer }
    }
    let leading = endings.first {
      $0.answer.kind != .individualContributor && $0.answer.kind != .executor
    }
    for level in levels.all[branch...] where level.ending == nil {
      let question = Self.question(of: level, leading: leading, craft: craft)
      answers[level.key] = draft.track(question)
    }
  }

  /// The track of a level; `nil` where nobody has said it.
  subscript(_ level: FamilyLevel) -> TrackAnswer? { answers[level.key] }

  // MARK: - Questions

  private static let choices = TrackKind.allCases.map(\.rawValue)

  private static func question(
    ofShared level: FamilyLevel, beside craft: TrackAnswer?
  ) -> ImportQuestion {
    ImportQuestion(
      .track, "none", subject: "the levels without an ending, such as '\(level.key)'",
      choices: choices,
      guess: .init(
        craft?.text ?? TrackKind.individualContributor.rawValue,
        because: "nothing in the source says that they manage people"))
  }

  private static func question(
    of level: FamilyLevel, leading: (ending: String, answer: TrackAnswer)?,
    craft: (ending: String, answer: TrackAnswer)?
  ) -> ImportQuestion {
    var guess = TitleWords.track(of: level.title)
    let isLeading = guess.value != TrackKind.individualContributor.rawValue
    if let track = isLeading ? leading : craft {
      guess = .init(
        track.answer.text, because: guess.reason + ", as '-\(track.ending)' does for others")
    }
    return ImportQuestion(
      .track, level.key, subject: "the level '\(level.title)', whose id has no ending",
      choices: choices, guess: guess)
  }
}

extension TrackAnswer {
  /// The answer as somebody would give it.
  fileprivate var text: String {
    id.lexical == kind.rawValue ? kind.rawValue : "\(kind.rawValue) as \(id)"
  }
}

extension ImportDraft {
  fileprivate mutating func track(_ question: ImportQuestion) -> TrackAnswer? {
    ask(question).flatMap { TrackAnswer($0) }
  }
}
