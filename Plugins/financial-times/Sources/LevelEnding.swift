import CoequalExchange
import CoequalModel

/// The ending of a level's id that says on which track it is: `ic` of `principal-ic`.
struct LevelEnding: Hashable {
  /// What stands before it: levels of one stem are equally high.
  let stem: String
  /// The ending, without its hyphen.
  let ending: String

  /// The endings of ids that have one.
  ///
  /// An ending is a word that is well known for that, or one of several that follow one stem. Numbers
  /// are none: `senior-2` is a step above `senior-1`.
  static func endings(of ids: [String]) -> [String: LevelEnding] {
    let candidates = ids.compactMap { id in LevelEnding(id: id).map { (id, $0) } }
    let stems = Dictionary(grouping: candidates.map(\.1), by: \.stem).mapValues { endings in
      Set(endings.map(\.ending)).count
    }
    let meant = candidates.filter { _, level in
      level.guess != nil || (stems[level.stem] ?? 0) > 1
    }
    return Dictionary(meant, uniquingKeysWith: { first, _ in first })
  }

  private init?(id: String) {
    guard let hyphen = id.lastIndex(where: { $0 == "-" || $0 == "_" }), hyphen > id.startIndex
    else { return nil }
    let ending = id[id.index(after: hyphen)...]
    guard !ending.isEmpty, ending.allSatisfy(\.isLetter) else { return nil }
    stem = String(id[..<hyphen])
    self.ending = ending.lowercased()
  }

  /// The kind of track that the ending is well known for.
  var guess: ImportQuestion.Guess? {
    switch ending {
    case "ic":
      .init(TrackKind.individualContributor.rawValue, because: "'ic' is short for it")
    case "expert", "specialist", "technical":
      .init(
        TrackKind.individualContributor.rawValue,
        because: "'\(ending)' speaks of advancing by craft")
    case "pm": .init(TrackKind.manager.rawValue, because: "'pm' is short for people manager")
    case "em": .init(TrackKind.manager.rawValue, because: "'em' is short for engineering manager")
    case "manager", "mgr", "management", "people":
      .init(TrackKind.manager.rawValue, because: "'\(ending)' speaks of managing people")
    case "lead", "leader", "leadership":
      .init(TrackKind.leader.rawValue, because: "'\(ending)' speaks of leading people")
    default: nil
    }
  }

  /// Asks which track the ending stands for.
  func question(example id: String) -> ImportQuestion {
    ImportQuestion(
      .track, ending, subject: "the ending '-\(ending)' of levels such as '\(id)'",
      choices: TrackKind.allCases.map(\.rawValue), guess: guess)
  }
}
