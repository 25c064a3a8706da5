/// What titles of roles tell about their order, where nothing else does.
enum Seniority {
  /// A word of a title, and where titles with it usually stand.
  struct Sign: Hashable {
    /// The word, in lower case; empty for a title without such a word.
    var word: String
    /// The place, the lowest first.
    var number: Int
  }

  /// The first word of a title that says how senior a role is.
  static func sign(of title: String) -> Sign {
    let words = title.lowercased().split { !$0.isLetter }
    for word in words {
      if let number = numbers[String(word)] { return Sign(word: String(word), number: number) }
    }
    return Sign(word: "", number: plain)
  }

  /// Whether a text sounds like the title of a role.
  static func isRole(_ text: String) -> Bool { !sign(of: text).word.isEmpty }

  /// Where a title stands that says nothing.
  private static let plain = 4

  private static let numbers: [String: Int] = [
    "intern": 1, "apprentice": 1, "trainee": 1, "graduate": 2, "junior": 2, "assistant": 2,
    "associate": 3, "mid": 4, "senior": 5, "lead": 6, "staff": 6, "principal": 7,
    "distinguished": 8,
    "head": 8, "director": 9, "chief": 10,
  ]
}
