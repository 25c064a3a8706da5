/// Finds outcomes that only say that something gets better or is good, or what somebody works on: 'Improve
/// quality', 'Team spirit is high', 'Work on delegation'.
///
/// What is meant must be the whole text, or all but where it holds ('with stakeholders'). A text that goes on
/// in any other way names a thing more often than not: 'Improves quality checks at gate 2'.
struct AimWording {
  private let tokens: TextTokens
  private let language: WordingLanguage
  private let list: AimWords
  /// The words in small letters, without the sign at the end; other signs as they are.
  private let words: [String]

  init(_ tokens: TextTokens, _ language: WordingLanguage) {
    self.tokens = tokens
    self.language = language
    list = .of(language)
    let all = tokens.comparedTexts
    words = all.last.map { [".", "!"].contains($0) } ?? false ? all.dropLast() : all
  }

  /// The tokens that say so, and what they say; `nil` where a text says something else.
  var found: (range: Range<Int>, says: String)? {
    // Whoever writes more than that says something.
    guard (2...Self.mostWords).contains(words.count) else { return nil }
    if isImproving || isActingBetter { return said("that something gets better") }
    if isState { return said("how good something is") }
    if list.allWell.contains(plain(words[...])) { return said("that all is well") }
    return isWorkingOn
      ? (words.indices, "what somebody works on, and not what comes of it") : nil
  }

  private static let mostWords = 12

  private func said(_ what: String) -> (range: Range<Int>, says: String) {
    (words.indices, "\(what), which nobody can see")
  }

  // MARK: - Forms

  /// 'Improve quality', 'Strengthens trust within the team'; in German also with the verb at the end.
  private var isImproving: Bool {
    let first = words[0]
    if list.improving.contains(first) {
      return isAim(1..<words.count, tail: { !PlanWording.hasVerb($0, language) })
    }
    return list.improvingAtEnd.contains(words[words.count - 1])
      && isAim(0..<words.count - 1, tail: { _ in true })
  }

  /// 'Communication with stakeholders has improved', 'Team spirit is high'.
  private var isState: Bool {
    (1..<words.count).contains { start in
      list.states.contains(plain(words[start...])) && isAim(0..<start, tail: { _ in true })
    }
  }

  /// 'Work on delegation', 'An der Kommunikation arbeiten'.
  private var isWorkingOn: Bool {
    if list.working.contains(words[0]) {
      return list.on.contains(words[1]) && isAim(2..<words.count, tail: { _ in false })
    }
    return list.on.contains(words[0]) && list.workingAtEnd.contains(words[words.count - 1])
      && isAim(1..<words.count - 1, tail: { _ in false })
  }

  /// 'Communicates better in the team', 'Besser kommunizieren'.
  private var isActingBetter: Bool {
    if list.better.contains(words[0]) {
      return words.count == 2 && list.actsAtEnd.contains(words[1])
    }
    guard list.acts.contains(words[0]) else { return false }
    let isMore = words.count > 2 && list.more.contains(words[1])
    let end = isMore ? 3 : 2
    guard (isMore ? list.manners : list.better).contains(words[end - 1]) else { return false }
    return end == words.count || list.followers.contains(words[end])
  }

  // MARK: - Parts

  /// Whether some words name an aim and, of one that is inside of people, perhaps between whom.
  private func isAim(
    _ range: Range<Int>, tail isTail: (ArraySlice<String>) -> Bool
  ) -> Bool {
    var next = range.lowerBound
    while next < range.upperBound {
      if let (end, isInside) = aim(at: next) {
        if end == range.upperBound { return true }
        guard isInside, end < range.upperBound, list.followers.contains(words[end]),
          end + 1 < range.upperBound, tokens.tokens[end..<range.upperBound].allSatisfy(\.isWord)
        else { return false }
        return isTail(words[(end + 1)..<range.upperBound])
      }
      guard list.modifiers.contains(words[next]) else { return false }
      next += 1
    }
    return false
  }

  /// An aim of one or two words, and whether it is inside of people.
  private func aim(at place: Int) -> (end: Int, isInside: Bool)? {
    let word = words[place]
    if list.isInside(word) { return (place + 1, true) }
    if list.aims.contains(word) { return (place + 1, false) }
    guard list.handled.contains(word), place + 1 < words.count,
      list.handling.contains(words[place + 1])
    else { return nil }
    return (place + 2, true)
  }

  /// Words as one text, without those that only say how much.
  private func plain(_ words: ArraySlice<String>) -> String {
    words.filter { !list.degrees.contains($0) }.joined(separator: " ")
  }
}
