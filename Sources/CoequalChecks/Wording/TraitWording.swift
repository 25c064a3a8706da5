/// Finds outcomes that name what somebody is like: a trait with a degree, or nothing but a trait.
struct TraitWording {
  private let tokens: TextTokens
  private let language: WordingLanguage
  private let list: TraitWords
  /// The words in small letters; signs as they are.
  private let words: [String]

  init(_ tokens: TextTokens, _ language: WordingLanguage) {
    self.tokens = tokens
    self.language = language
    list = .of(language)
    words = tokens.comparedTexts
  }

  /// The tokens that say so; `nil` where a text says something else.
  var found: Range<Int>? { onlyAdjectives ?? onlyTrait ?? trait }

  /// 'Motivated', 'Is reliable and engaged'.
  private var onlyAdjectives: Range<Int>? {
    let said = words.filter { ![",", ".", "!"].contains($0) }
    guard said.contains(where: { list.adjectives.contains($0) }),
      said.allSatisfy({ list.adjectives.contains($0) || list.fillers.contains($0) })
    else { return nil }
    return words.indices
  }

  /// 'Coaching skills', 'Stakeholder management', 'Teamwork'.
  private var onlyTrait: Range<Int>? {
    guard (1...3).contains(words.count), tokens.tokens.allSatisfy(\.isWord), let last = words.last
    else { return nil }
    let others = words.dropLast()
    guard
      others.allSatisfy({
        VerbTable.english.form(of: $0) == nil || $0.hasSuffix("ing")
          || list.handled.contains($0)
      }), !others.contains(where: { list.followers.contains($0) })
    else { return nil }
    if list.skills.contains(last) || others.isEmpty && isTrait(words.count - 1) {
      return words.indices
    }
    if words.count == 2, let first = words.first, list.handled.contains(first),
      list.handling.contains(last) || list.traits.contains(last)
    {
      return words.indices
    }
    return nil
  }

  /// 'Shows more initiative', 'Stronger stakeholder management', 'Takes ownership'.
  private var trait: Range<Int>? {
    var next = 0
    func skip(_ set: Set<String>) -> Bool {
      let start = next
      while next < words.count, set.contains(words[next]) { next += 1 }
      return next > start
    }
    let has = skip(list.having)
    _ = skip(list.articles)
    let hasDegree = skip(list.degrees)
    guard has || hasDegree, next < words.count else { return nil }
    // One word may stand between, as in 'better written communication'.
    for place in next..<min(next + 3, words.count) {
      let word = words[place]
      guard tokens.tokens[place].isWord, !list.followers.contains(word) else { return nil }
      let between = place - next
      let isHandling =
        between > 0 && list.handling.contains(word) && list.handled.contains(words[place - 1])
      if isHandling || between < 2 && isTrait(place) {
        guard endsThing(place + 1) else { continue }
        // 'Takes responsibility for gate 2' says for what.
        guard hasDegree || place + 1 == words.count, between == 0 || hasDegree else { return nil }
        // 'Better communication saves an hour a shift' is about the hour.
        guard has || !PlanWording.hasVerb(words[(place + 1)...], language) else { return nil }
        return 0..<place + 1
      }
    }
    return nil
  }

  private func isTrait(_ place: Int) -> Bool {
    list.traits.contains(words[place]) || list.traitEndings.contains(where: words[place].hasSuffix)
  }

  /// Whether what stands at a place does not go on with the name of a thing: 'knowledge base'.
  private func endsThing(_ place: Int) -> Bool {
    guard place < words.count, tokens.tokens[place].isWord else { return true }
    return list.followers.contains(words[place]) || PlanWording.continuing.contains(words[place])
  }
}
