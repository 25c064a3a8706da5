import CoequalModel

/// The order of levels that a source names in cells, in no order that is known.
enum LevelOrder {
  /// The levels from the lowest, as numbers and common words tell, or what a mapping answers.
  static func sorted(
    _ levels: [ScaleLevel], asking draft: inout ImportDraft
  ) -> [ScaleLevel] {
    if levels.count < 2 { return levels }
    let numbers = levels.map { number(of: title($0)) }
    let isNumbered = numbers.allSatisfy { $0 != nil }
    var places: [(place: Int, level: ScaleLevel)] = []
    for (offset, level) in levels.enumerated() {
      let guess: ImportQuestion.Guess
      if isNumbered, let number = numbers[offset] {
        guess = .init(String(number), because: "it is its number")
      } else if let word = words[title(level).lowercased()] {
        guess = .init(String(word), because: "the word usually means this")
      } else {
        guess = .init(
          String(50 + offset), because: "it is number \(offset + 1) of those that the source names")
      }
      let answer = draft.ask(
        ImportQuestion(
          .order, title(level), subject: "the level '\(title(level))'", guess: guess))
      let place = answer.flatMap { Int($0) } ?? Int(guess.value) ?? offset
      places.append((place, level))
    }
    return places.enumerated().sorted { first, second in
      (first.element.place, first.offset) < (second.element.place, second.offset)
    }.map(\.element.level)
  }

  private static func title(_ level: ScaleLevel) -> String { level.title ?? level.id.lexical }

  /// The first number in a text.
  private static func number(of text: String) -> Int? {
    Int(text.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber })
  }

  private static let words: [String: Int] = [
    "none": 0, "novice": 10, "beginner": 10, "awareness": 10, "aware": 10, "learning": 10,
    "emerging": 10, "basic": 10, "foundational": 20, "foundation": 20, "developing": 20,
    "working": 20, "intermediate": 20, "competent": 25, "independent": 25, "practitioner": 30,
    "proficient": 30, "advanced": 35, "expert": 40, "master": 45, "role model": 45,
  ]
}
