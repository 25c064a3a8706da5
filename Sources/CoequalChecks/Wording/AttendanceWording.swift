/// Finds outcomes that say what somebody attends or reads, and not what comes of it.
struct AttendanceWording {
  private let tokens: TextTokens
  private let language: WordingLanguage
  private let list: AttendanceWords
  /// The words in small letters; signs as they are.
  private let words: [String]

  init(_ tokens: TextTokens, _ language: WordingLanguage) {
    self.tokens = tokens
    self.language = language
    list = .of(language)
    words = tokens.comparedTexts
  }

  /// The tokens that say so; `nil` where the text says something else, or goes on to say what comes of it.
  var found: Range<Int>? { found(onlyEvents: false) }

  /// Whether the text says that somebody attends a course or the like or reads: whoever attends a meeting
  /// works.
  var isCourse: Bool { found(onlyEvents: true) != nil }

  private func found(onlyEvents: Bool) -> Range<Int>? {
    guard let range = language == .english ? english(onlyEvents: onlyEvents) : german,
      !saysMore(after: range.upperBound)
    else { return nil }
    return range
  }

  // MARK: - English

  private func english(onlyEvents: Bool) -> Range<Int>? {
    var next = 0
    while next < words.count, Self.helping.contains(words[next]) { next += 1 }
    guard next < words.count else { return nil }
    let verb = words[next]
    if list.attending.contains(verb) {
      // 'Attends to a fault' is work, and 'attended by 200' is about others.
      guard next + 1 < words.count, !["to", "by"].contains(words[next + 1]),
        !isAbout(verb, after: next)
      else { return nil }
      let object = phrase(after: next + 1 + particles(after: next))
      guard !onlyEvents || isEvent(object) else { return nil }
      return 0..<object.upperBound
    }
    if list.reading.contains(verb) {
      let object = phrase(after: next + 1)
      // 'Reads the log book' is work.
      guard let last = object.last, list.readings.contains(words[last]),
        object.dropLast().allSatisfy({ Self.amounts.contains(words[$0]) || isNumber(words[$0]) }),
        !isFollowed(object.upperBound, by: ["of", "for", "to"])
      else { return nil }
      return 0..<object.upperBound
    }
    if list.taking.contains(verb) {
      let object = phrase(after: next + 1 + particles(after: next))
      guard !object.isEmpty, isEvent(object), !isFollowed(object.upperBound, by: list.making),
        !(words[object.lowerBound].hasSuffix("ing") && object.count > 2),
        // A workshop is a building as well.
        !words[object.upperBound - 1].hasPrefix("workshop") || verb.hasPrefix("part")
          || words[next + 1] == "part", !isAbout(verb, after: next)
      else { return nil }
      return 0..<object.upperBound
    }
    return onlyEvent
  }

  /// Whether a noun for attending is what a text is about: 'attendance is above 90 %'.
  private func isAbout(_ act: String, after place: Int) -> Bool {
    Self.nouns.contains(act) && PlanWording.hasVerb(words[(place + 1)...], language)
  }

  private static let nouns: Set<String> = .words(
    "attendance participation completion teilnahme besuch")

  private static let helping: Set<String> = .words(
    "has have had having successfully also regularly")
  private static let amounts: Set<String> = .words(
    """
    a an the some more at least many several professional technical good relevant management
    leadership business self help
    """)

  /// How many words behind an act belong to it.
  private func particles(after verb: Int) -> Int {
    words[(verb + 1)...].prefix { list.particles.contains($0) }.count
  }

  /// The words from a place to the first that ends a thing.
  private func phrase(after start: Int) -> Range<Int> {
    guard start < words.count else { return words.count..<words.count }
    let count = zip(tokens.tokens, words).dropFirst(start).prefix { token, word in
      token.isWord && !list.ends.contains(word)
    }.count
    return start..<start + count
  }

  /// Whether some words end with something that can be attended.
  private func isEvent(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    return isEvent(words[last])
      || range.count > 1 && list.events.contains("\(words[last - 1]) \(words[last])")
  }

  private func isEvent(_ word: String) -> Bool {
    list.events.contains(word) || list.eventEndings.contains(where: word.hasSuffix)
  }

  private func isFollowed(_ place: Int, by others: Set<String>) -> Bool {
    place < words.count && others.contains(words[place])
  }

  private func isNumber(_ word: String) -> Bool { PlanWording.isNumber(word) }

  // MARK: - German

  private var german: Range<Int>? {
    guard let first = words.first else { return nil }
    let isFirst = list.taking.contains(first) || list.attending.contains(first)
    let isRead = list.reading.contains(first)
    // 'Hat … teilgenommen', 'nimmt … teil', 'hat … gelesen'.
    let act =
      isFirst || isRead
      ? 0
      : ["hat", "habe", "wird"].contains(first)
        ? words.firstIndex { word in
          list.taking.contains(word) || list.attending.contains(word)
            || list.reading.contains(word)
        }
        : nil
    guard let act else { return infinitive ?? onlyEvent }
    if list.reading.contains(words[act]) {
      guard let book = words.firstIndex(where: { list.readings.contains($0) }),
        !isFollowed(book + 1, by: list.making)
      else { return nil }
      return 0..<max(act, book) + 1
    }
    guard let event = words.indices.first(where: { $0 != act && isEvent(words[$0]) }) else {
      return nil
    }
    let takesPart = list.attending.contains(words[act]) || words.contains("teil")
    if ["nimmt", "nahm"].contains(words[act]), !takesPart { return nil }
    let isSure =
      takesPart || ["besucht", "besuchte", "absolviert", "absolvierte"].contains(words[act])
    guard !isAbout(words[act], after: act), isSure || !isFollowed(event + 1, by: list.making) else {
      return nil
    }
    return 0..<max(act, event) + 1
  }

  /// 'An einer Schulung teilnehmen', 'Ein Buch über Führung lesen': the verb ends the text, and what it is
  /// about begins it.
  private var infinitive: Range<Int>? {
    let said = words.last == "." ? words.dropLast() : words[...]
    guard let verb = said.last, !said.contains(where: Self.joining.contains) else { return nil }
    let start = said.prefix { Self.leading.contains($0) || isNumber($0) }.count
    guard start < said.count - 1 else { return nil }
    let isMeant =
      switch verb {
      case "lesen": list.readings.contains(said[start])
      case "teilnehmen": isEvent(said[start])
      case "besuchen", "absolvieren", "belegen": isLearning(said[start])
      default: false
      }
    return isMeant ? said.indices : nil
  }

  private static let joining: Set<String> = ["und", "oder", ",", "dann"]
  private static let leading: Set<String> = .words(
    "an am zu ein eine einen einem einer die das den der dem")

  // MARK: - Both

  /// A text that is nothing but something to attend: 'Leadership training', 'Course on design'.
  private var onlyEvent: Range<Int>? {
    let start = words.first.map { ["a", "an", "the", "ein", "eine"].contains($0) ? 1 : 0 } ?? 0
    guard start < words.count, tokens.tokens.allSatisfy(\.isWord),
      !PlanWording.hasVerb(words, language), !PlanWording.hasCount(tokens)
    else { return nil }
    if isLearning(words[start]), start + 2 < words.count, list.about.contains(words[start + 1]),
      words.count <= 6
    {
      return 0..<start + 1
    }
    guard words.count <= 3, let last = words.last, isLearning(last),
      !Self.comparing.contains(words[0]), !words[0].hasSuffix("er"),
      !words.contains(where: { list.ends.contains($0) })
    else { return nil }
    return 0..<words.count
  }

  private static let comparing: Set<String> = .words(
    "no less fewer more one paid new kein keine weniger mehr eine neue neuer neues own")

  /// Whether a word is something to learn by: a company can have a certificate or a workshop.
  private func isLearning(_ word: String) -> Bool {
    switch language {
    case .english:
      ["training", "trainings", "course", "courses", "seminar", "webinar"].contains(word)
    case .german:
      isEvent(word)
        && !["zertifizierung", "workshop", "workshops", "messe"].contains(where: word.hasSuffix)
    }
  }

  /// Whether the text says what comes of it.
  private func saysMore(after end: Int) -> Bool {
    var joined: Int?
    for place in words.indices.dropFirst(min(end, 1)) {
      let word = words[place]
      if Self.results.contains(word) { return true }
      if place >= end, joined == nil, ["and", "then", "und", "dann", ",", "&"].contains(word) {
        joined = place
      }
    }
    guard let joined else { return false }
    // 'And architecture' is a subject more; 'and taught two colleagues' is what came of it.
    let rest = words[(joined + 1)...]
    return rest.count >= 3 || rest.first.map { VerbTable.english.isVerb($0, .third) } ?? false
  }

  private static let results: Set<String> = [
    ":", ";", "so", "which", "who", "where", "that", "dass", "sodass", "damit",
  ]
}
